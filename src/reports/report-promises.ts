import type { PromiseToPay } from "#promises/promise-to-pay";
import type { Currency } from "#money/currency";
import { decimal, money } from "#money/money";
import { ratio } from "./ratio.ts";
import type { Line, Report, Series } from "./report.ts";

type State = PromiseToPay["state"];

/** What was promised, of one line and state, in one currency. */
export type Promised = {
  readonly line: string;
  readonly state: State;
  readonly count: number;
  readonly minor: bigint;
};

const counted = ["kept", "keptLate", "broken", "open"] as const satisfies readonly State[];

/** What became of the promises of each line. What was withdrawn stands apart and is not counted as taken. */
export function reportPromises(lines: readonly Line[], promised: readonly Promised[], currency: Currency): Report {
  const byLine = Map.groupBy(promised, ({ line }) => line);
  const rows = lines.map(({ key }) => byLine.get(key) ?? []);
  const minorOf = (row: readonly Promised[], states: readonly State[]) =>
    row.reduce((sum, { state, minor }) => (states.includes(state) ? sum + minor : sum), 0n);
  const amounts = (key: State, label: string, drawn: Series["drawn"]): Series => {
    const values = rows.map((row) => decimal(money(currency, minorOf(row, [key]))));
    return { key, label, unit: "money", drawn, values, adds: true };
  };
  const share = rows.map((row) => ratio(100n * minorOf(row, ["kept"]), minorOf(row, ["kept", "keptLate", "broken"])));
  const taken = rows.map((row) => decimal(money(currency, minorOf(row, counted))));
  const number = rows.map((row) =>
    row.reduce((sum, { state, count }) => (state === "withdrawn" ? sum : sum + count), 0).toString(),
  );
  return {
    currency,
    lines,
    shape: "stacked",
    series: [
      amounts("kept", "Kept", "bar"),
      amounts("keptLate", "Kept late", "bar"),
      amounts("broken", "Broken", "bar"),
      amounts("open", "Open", "bar"),
      {
        ...{ key: "taken", label: "Taken", unit: "money", drawn: "table", values: taken, adds: true },
        formula: "{kept} + {keptLate} + {broken} + {open}",
      },
      { key: "number", label: "Promises", unit: "count", drawn: "table", values: number, adds: true },
      {
        ...{ key: "share", label: "Kept in time", unit: "percent", drawn: "table", values: share },
        formula: "100 * {kept} / ({kept} + {keptLate} + {broken})",
      },
      amounts("withdrawn", "Withdrawn", "table"),
    ],
    headline: { label: "Kept in time", value: share.at(-1) ?? null, unit: "percent" },
  };
}

/** The promises that a figure is made of, by their states; undefined where there is no such figure. */
export function promisesBehind(series: string): readonly State[] | undefined {
  if (series === "taken" || series === "number") return counted;
  if (series === "share") return ["kept", "keptLate", "broken"];
  return [...counted, "withdrawn" as const].some((state) => state === series) ? [series as State] : undefined;
}
