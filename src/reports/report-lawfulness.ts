import { columnsOfNumbers } from "./counts.ts";
import type { Column, Layout } from "./figures.ts";

/** What went out, and what became of what was asked for, in numbers. */
export const lawfulnessLayout: Layout = {
  shape: "side-by-side",
  rowKind: "contact",
  headline: "breaches",
  headlineOfAll: true,
  columns: [
    ...columnsOfNumbers({ acts: "Contacts that went out" }, "table"),
    ...columnsOfNumbers({ refused: "Refused beforehand" }, "bar").map((column): Column => {
      return { ...column, rowKind: "refusal" };
    }),
    ...columnsOfNumbers({ near: "Near misses", against: "Made against a finding", breaches: "Breaches of law" }, "bar"),
  ],
};

/** How close an act comes to the hours that are kept before it counts as a near miss. */
export const nearMinutes = 15;
