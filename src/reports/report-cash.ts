import type { Layout } from "./figures.ts";

/** Where money is entered, with its words. */
const sources = {
  desk: "Entered at the desk",
  import: "Brought in by files",
  command: "By command",
  day: "By the daily run",
};

const all = Object.keys(sources);

/** The money that came in, by where it was entered. */
export const cashLayout: Layout = {
  shape: "stacked",
  rowKind: "payment",
  headline: "all",
  columns: [
    ...Object.entries(sources).map(([key, label]) => ({ key, label, drawn: "bar", of: [key], in: "minor" }) as const),
    {
      ...{ key: "all", label: "All", drawn: "table", of: all, in: "minor" },
      formula: all.map((key) => `{${key}}`).join(" + "),
    },
  ],
};
