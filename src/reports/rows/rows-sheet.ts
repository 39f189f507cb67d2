import { firstRow, letterOf, unitText, type Cell } from "#reports/report-sheet";
import type { Behind } from "./behind.ts";
import type { FigureRow, What } from "./row.ts";

type Column = { readonly heading: string; readonly is: "text" | "decimal" | "day" | "count" };

/** A column in which something is told of rows of a kind. */
type Telling<Of extends What["of"]> = Column & { readonly of: (what: Extract<What, { readonly of: Of }>) => Cell };

/** Rows behind a figure with what they add up to, both as decimals, and what the figure is called. */
export type RowsToWrite = {
  readonly behind: Behind;
  readonly rows: readonly FigureRow[];
  readonly sums: readonly string[];
  /** The figure where it is made of several sums; null where it is their one, or there is none. */
  readonly figure: string | null;
  readonly currency: string | null;
};

/** Rows behind a figure as a sheet; below them the sums, and the figure that they make, as formulas. */
export function rowsSheet({ behind, rows, currency, ...made }: RowsToWrite) {
  const tellings = tellingsOf(behind.rowKind);
  const day: Column[] = behind.rowKind === "debtor" ? [] : [{ heading: "Day", is: "day" }];
  const parts = behind.parts.map(({ label, unit }): Column => {
    return { heading: `${label}${unitText(unit, currency)}`, is: unit === "money" ? "decimal" : "count" };
  });
  const named: Column[] = [{ heading: "Debtor", is: "text" }, { heading: "Number", is: "text" }, ...day];
  const before = [...named, ...tellings.map(({ heading, is }) => ({ heading, is }))];
  return {
    columns: [...before, ...parts],
    rows: rows.map((row): Cell[] => [
      ...[row.debtor, row.number, ...day.map(() => row.day)],
      ...tellings.map(({ of }) => of(row.what)),
      ...row.amounts.map((amount, at) => (parts[at]?.is === "count" ? Number(amount) : amount)),
    ]),
    below: rows.length === 0 ? [] : belowOf({ behind, ...made }, { from: before.length, count: rows.length }),
  };
}

type Place = { readonly from: number; readonly count: number };

/** The sums, and where the figure is made of several, how. */
function belowOf({ behind, sums, figure }: Omit<RowsToWrite, "rows" | "currency">, { from, count }: Place) {
  const last = firstRow + count - 1;
  const letters = sums.map((_, at) => letterOf(from + at));
  const blank = Array.from({ length: from - 1 }, () => null);
  const total: Cell[] = [
    ...["Sum", ...blank],
    ...sums.map((gives, at) => ({ formula: `SUM(${letters[at]}${firstRow}:${letters[at]}${last})`, gives })),
  ];
  if (behind.made === undefined || figure === null) return [total];
  const cells = behind.made.formula.replaceAll(/\{(\d)\}/g, (_, at: string) => `${letters[Number(at)]}${last + 1}`);
  return [total, [behind.made.label, ...blank, { formula: `ROUND(${cells},1)`, gives: figure }]];
}

/** What is told of rows of a kind; a row is of the kind of its figure. */
function tellingsOf(kind: What["of"]): readonly (Column & { readonly of: (what: What) => Cell })[] {
  return tellings[kind] as readonly (Column & { readonly of: (what: What) => Cell })[];
}

const text = <Of extends What["of"]>(heading: string, of: Telling<Of>["of"]): Telling<Of> => {
  return { heading, is: "text", of };
};

const by = { heading: "By", is: "text", of: (what: { readonly by: string | null }) => what.by } as const;
const creditor = {
  heading: "Creditor",
  is: "text",
  of: (what: { readonly creditor: string }) => what.creditor,
} as const;

const tellings: { readonly [Of in What["of"]]: readonly Telling<Of>[] } = {
  debtor: [],
  promise: [
    { heading: "Promised for", is: "day", of: ({ dueOn }) => dueOn },
    text("Now", ({ state }) => state),
    creditor,
    by,
  ],
  payment: [
    text("Source", ({ source }) => source),
    text("Reference", ({ document }) => document),
    text("Taken back", ({ isTakenBack }) => (isTakenBack ? "yes" : null)),
    creditor,
    by,
  ],
  dispute: [
    text("Invoice", ({ item }) => item),
    text("Reason", ({ reason }) => reason),
    { heading: "Resolved on", is: "day", of: ({ resolvedOn }) => resolvedOn },
    creditor,
    by,
  ],
  contact: [
    text("Kind", ({ kind }) => kind),
    text("Outcome", ({ cameIn, outcome }) => (cameIn ? "came in" : outcome)),
    by,
  ],
  refusal: [text("Asked for", ({ act }) => act), text("Rules", ({ rules }) => rules.join(", ")), by],
  charge: [
    text("Invoice or memo", ({ item }) => item),
    text("Memo", ({ isMemo }) => (isMemo ? "yes" : null)),
    creditor,
  ],
  expected: [
    text("From", ({ from }) => from),
    text("Invoice", ({ due }) => due?.item ?? null),
    { heading: "Open", is: "decimal", of: ({ due }) => due?.open ?? null },
    { heading: "Chance (%)", is: "decimal", of: ({ due }) => due?.percent ?? null },
    creditor,
  ],
};
