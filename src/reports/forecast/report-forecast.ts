import type { Behind } from "#reports/rows/behind";
import type { Layout } from "#reports/figures";
import type { Series } from "#reports/report";

/** The series of what came in. */
export const cameKey = "came";

const all = ["promised", "late", "habit", "rate", "coming"];

/** What is expected to come in, by what it is expected from. */
export const forecastLayout: Layout = {
  shape: "stacked",
  rowKind: "expected",
  headline: "all",
  headlineOfAll: true,
  columns: [
    { key: "promised", label: "Promised", drawn: "bar", of: ["promised"], in: "minor" },
    { key: "late", label: "Promised, kept late", drawn: "bar", of: ["late"], in: "minor" },
    { key: "habit", label: "By debtors' habits", drawn: "bar", of: ["habit"], in: "minor" },
    { key: "rate", label: "By creditors' rates", drawn: "bar", of: ["rate"], in: "minor" },
    { key: "coming", label: "Of bills to come", drawn: "bar", of: ["coming"], in: "minor" },
    {
      ...{ key: "all", label: "Expected", drawn: "table", of: all, in: "minor" },
      formula: all.map((key) => `{${key}}`).join(" + "),
    },
  ],
};

/** What came in is payments, not what was expected of them. */
export const cameBehind: Behind = { rowKind: "payment", parts: [{ label: "Came in", unit: "money" }] };

/** What came in lines that are over, beside what was expected of them. */
export function cameSeries(values: readonly (string | null)[]): Series {
  return { key: cameKey, label: "Came in", unit: "money", drawn: "line", values, adds: true };
}
