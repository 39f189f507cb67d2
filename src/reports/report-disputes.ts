import type { Layout } from "./figures.ts";

/** What was contested and what became of it, by sum and by number. */
export const disputesLayout: Layout = {
  shape: "stacked",
  rowKind: "dispute",
  headline: "open",
  columns: [
    { key: "open", label: "Still open", drawn: "bar", of: ["open"], in: "minor" },
    { key: "resolved", label: "Resolved", drawn: "bar", of: ["resolved"], in: "minor" },
    {
      ...{ key: "opened", label: "Opened", drawn: "table", of: ["open", "resolved"], in: "minor" },
      formula: "{open} + {resolved}",
    },
    { key: "number-open", label: "Number still open", drawn: "table", of: ["open"], in: "count" },
    { key: "number-resolved", label: "Number resolved", drawn: "table", of: ["resolved"], in: "count" },
    {
      ...{ key: "number", label: "Disputes", drawn: "table", of: ["open", "resolved"], in: "count" },
      formula: "{number-open} + {number-resolved}",
    },
    {
      ...{ key: "days", label: "Days to resolve", drawn: "table", of: ["days"], in: "count" },
      share: { of: ["resolved"], unit: "days", parts: ["Days to resolve", "Number resolved"] },
    },
  ],
};
