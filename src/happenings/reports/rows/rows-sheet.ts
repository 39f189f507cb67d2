import type { DeskLanguage } from "#access/desk-language";
import { told, type Sheet, type SheetCell, type Telling } from "#platform/workbook";
import { unitText } from "#reports/report-sheet";
import type { Behind } from "#reports/rows/behind";
import type { FigureRow, What } from "#reports/rows/row";
import { spoken, spokenCode } from "#reports/spoken";

/** A column in which something is told of rows of a kind. */
type TellingOf<Of extends What["of"]> = Telling<Extract<What, { readonly of: Of }>>;

/** Rows behind a figure with what they add up to, both as decimals, and what the figure is called. */
export type RowsToWrite = {
  readonly behind: Behind;
  readonly rows: readonly FigureRow[];
  readonly sums: readonly string[];
  /** The figure where it is made of several sums; null where it is their one, or there is none. */
  readonly figure: string | null;
  readonly currency: string | null;
  readonly language: DeskLanguage;
};

/** Rows behind a figure as a sheet; below them the sums, and the figure that they make, as formulas. */
export function rowsSheet({ behind, rows, currency, language, ...made }: RowsToWrite): Sheet {
  const what = tellingsOf(behind.rowKind, language);
  const day: Telling<FigureRow>[] =
    behind.rowKind === "debtor" ? [] : [{ heading: "Day", is: "day", of: (row) => row.day }];
  const before: Telling<FigureRow>[] = [
    { heading: "Debtor", is: "text", of: ({ debtor }) => debtor },
    { heading: "Number", is: "text", of: ({ number }) => number },
    ...day,
    ...what,
  ];
  const parts = behind.parts.map(({ label, unit }, at): Telling<FigureRow> => {
    const heading = `${spoken(label, language)}${unitText(unit, currency, language)}`;
    if (unit === "money") return { heading, is: "decimal", of: ({ amounts }) => amounts[at] ?? null };
    return { heading, is: "count", of: ({ amounts }) => Number(amounts[at]) };
  });
  const below = rows.length === 0 ? [] : belowOf({ behind, language, ...made }, before.length);
  const named = before.map((column) => ({ ...column, heading: spoken(column.heading, language) }));
  return { name: spoken("Rows", language), ...told([...named, ...parts], rows), below };
}

/** The sums, and where the figure is made of several, how; parts stand from a column on. */
function belowOf({ behind, sums, figure, language }: Omit<RowsToWrite, "rows" | "currency">, from: number) {
  const sumOf = (at: number) => `SUM({${from + at}:})`;
  const blank = Array.from({ length: from - 1 }, () => null);
  const total: SheetCell[] = [
    spoken("Sum", language),
    ...blank,
    ...sums.map((gives, at) => ({ formula: sumOf(at), gives })),
  ];
  if (behind.made === undefined || figure === null) return [total];
  const cells = behind.made.formula.replaceAll(/\{(\d)\}/g, (_, at: string) => sumOf(Number(at)));
  return [total, [spoken(behind.made.label, language), ...blank, { formula: `ROUND(${cells},1)`, gives: figure }]];
}

/** What is told of rows of a kind; a row is of the kind of its figure, and its codes are said in the language. */
function tellingsOf(kind: What["of"], language: DeskLanguage): readonly Telling<FigureRow>[] {
  const said = (cell: SheetCell) => (typeof cell === "string" ? spokenCode(cell, language) : cell);
  return (tellings[kind] as readonly Telling<What>[]).map(({ of, ...column }) => ({
    ...column,
    of: ({ what }) => (codes.has(column.heading) ? said(of(what)) : of(what)),
  }));
}

/** The columns that tell a code. */
const codes = new Set(["Now", "Source", "Taken back", "Reason", "Kind", "Outcome", "Asked for", "Memo", "From"]);

const text = <Of extends What["of"]>(heading: string, of: TellingOf<Of>["of"]): TellingOf<Of> => {
  return { heading, is: "text", of };
};

const by = { heading: "By", is: "text", of: (what: { readonly by: string | null }) => what.by } as const;
const creditor = {
  heading: "Creditor",
  is: "text",
  of: (what: { readonly creditor: string }) => what.creditor,
} as const;

const tellings: { readonly [Of in What["of"]]: readonly TellingOf<Of>[] } = {
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
