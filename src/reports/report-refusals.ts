import { columnsOfNumbers, columnOfSum } from "./counts.ts";
import type { Layout } from "./figures.ts";
import { contactKinds } from "./report-collectors.ts";

/** Whose rule it is that refuses, with its words. */
const refusers = { law: "By the law", policy: "By house policy", "not-covered": "Not covered by the rules" };

/** What was refused, by whose rule and by what was asked for, in numbers. */
export const refusalsLayout: Layout = {
  shape: "stacked",
  rowKind: "refusal",
  headline: "refusals",
  columns: [
    ...columnsOfNumbers(refusers, "bar"),
    columnOfSum({ key: "refusals", label: "Refusals" }, refusers),
    ...columnsOfNumbers(contactKinds, "table"),
  ],
};
