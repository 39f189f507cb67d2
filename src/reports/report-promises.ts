import type { PromiseToPay } from "#promises/promise-to-pay";
import type { Layout } from "./figures.ts";

type State = PromiseToPay["state"];

const counted = ["kept", "keptLate", "broken", "open"] as const satisfies readonly State[];
const ended = ["kept", "keptLate", "broken"] as const satisfies readonly State[];

const sums = (key: State, label: string, drawn: "bar" | "table") =>
  ({ key, label, drawn, of: [key], in: "minor" }) as const;

const numbers = (key: State, label: string) =>
  ({ key: `number-${key}`, label, drawn: "table", of: [key], in: "count" }) as const;

/** What became of promises, by sum and by number. What was withdrawn stands apart and is not counted as taken. */
export const promisesLayout: Layout = {
  shape: "stacked",
  rowKind: "promise",
  headline: "share",
  columns: [
    sums("kept", "Kept", "bar"),
    sums("keptLate", "Kept late", "bar"),
    sums("broken", "Broken", "bar"),
    sums("open", "Open", "bar"),
    {
      ...{ key: "taken", label: "Taken", drawn: "table", of: counted, in: "minor" },
      formula: "{kept} + {keptLate} + {broken} + {open}",
    },
    {
      ...{ key: "share", label: "Kept in time", drawn: "table", of: ["kept"], in: "minor" },
      share: { of: ended, unit: "percent", parts: ["Kept", "Kept or broken"] },
      formula: "100 * {kept} / ({kept} + {keptLate} + {broken})",
    },
    { key: "number", label: "Promises", drawn: "table", of: counted, in: "count" },
    numbers("kept", "Number kept"),
    numbers("keptLate", "Number kept late"),
    numbers("broken", "Number broken"),
    {
      ...{ key: "number-share", label: "Of number kept in time", drawn: "table", of: ["kept"], in: "count" },
      share: { of: ended, unit: "percent", parts: ["Number kept", "Number kept or broken"] },
      formula: "100 * {number-kept} / ({number-kept} + {number-keptLate} + {number-broken})",
    },
    sums("withdrawn", "Withdrawn", "table"),
  ],
};
