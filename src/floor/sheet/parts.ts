import { approvalNames } from "#approvals/approval";
import { businessDaysAfter } from "#calendar/business-days";
import type { DaySheet, SheetFigures } from "#floor/sheet";
import { columnHeadings, partNames, type ColumnKey, type PartKey } from "./headings.ts";

type Cell = string | number;

/** A line of a part; where it is about a debtor, whose screen it opens; and whether it adds up those of the people. */
export type SheetRow = { readonly cells: readonly Cell[]; readonly debtorId: string | null; readonly isSum: boolean };

/** A part of the sheet as a table: its mail, its workbook, its text and the screen are made of the same ones. */
export type SheetPart = {
  readonly key: PartKey;
  readonly name: string;
  /** The day that it is of, where that is not the sheet's. */
  readonly of: string | null;
  readonly columns: readonly {
    readonly key: ColumnKey;
    readonly heading: string;
    readonly is: "text" | "decimal" | "count";
  }[];
  /** Null where nobody knows it any more. */
  readonly rows: readonly SheetRow[] | null;
  /** How many more there were than are listed. */
  readonly more: number;
};

/** The parts of a sheet, in the order in which one reads them. */
export function partsOf(sheet: DaySheet): SheetPart[] {
  return [...donePartsOf(sheet), ...heardPartsOf(sheet), ...waitingPartsOf(sheet)];
}

function donePartsOf(sheet: DaySheet): SheetPart[] {
  const everybody = { ...sheet.all, name: "Everybody", team: null, isSum: true };
  const teams = sheet.teams.map((team) => ({ ...team, name: team.team ?? "No team", team: null }));
  return [
    money("money", [everybody, ...sheet.people]),
    money("money-by-team", teams),
    work("work", [everybody, ...sheet.people]),
    work("work-by-team", teams),
  ];
}

function heardPartsOf({ reached, promises, broken, disputes, disputesMore = 0 }: DaySheet): SheetPart[] {
  return [
    part(
      "reached",
      ["debtor", "person", "how"],
      reached.map(({ debtorId, debtor, person, what }) => ofDebtor(debtorId, [debtor, person ?? "", what])),
    ),
    promised("promises", promises),
    promised("broken", broken),
    {
      ...part(
        "disputes",
        ["debtor", "why", "amount", "currency"],
        disputes.map(({ debtorId, debtor, because, amount, currency }) => {
          return ofDebtor(debtorId, [debtor, because, amount, currency]);
        }),
      ),
      more: disputesMore,
    },
  ];
}

function waitingPartsOf(sheet: DaySheet): SheetPart[] {
  const { tomorrow, approvals, approvalsMore = 0, untouched } = sheet;
  return [
    {
      ...part(
        "approvals",
        ["what", "debtor", "asked-by", "due"],
        approvals.map(({ debtorId = null, kind, debtor, asker, dueAt }) => {
          return ofDebtor(debtorId, [approvalNames[kind], debtor, asker, clock(dueAt, sheet)]);
        }),
      ),
      more: approvalsMore,
    },
    part(
      "untouched",
      ["debtor", "next-step", "whose", "last-touched"],
      untouched?.map(({ debtorId, debtor, action, owner, touchedAt }) => {
        return ofDebtor(debtorId, [debtor, action, owner ?? "", clock(touchedAt, sheet)]);
      }) ?? null,
    ),
    {
      ...part("tomorrow", ["what", "how-many", "amount", "currency"], dueRows(tomorrow)),
      of: tomorrow?.on ?? openAgainOn(sheet),
    },
  ];
}

/** On which day after its own the office works again. */
function openAgainOn({ on }: DaySheet): string {
  return businessDaysAfter(Temporal.PlainDate.from(on), 1).toString();
}

function dueRows(tomorrow: DaySheet["tomorrow"]): SheetRow[] | null {
  if (tomorrow === null) return null;
  const { promises, promised: sums, callbacks, steps } = tomorrow;
  return [
    ["Promises", promises, "", ""],
    ...sums.map(({ amount, currency }) => ["Promised", "", amount, currency]),
    ["Callbacks", callbacks, "", ""],
    ["Steps of people", steps, "", ""],
  ].map((cells) => ofDebtor(null, cells));
}

/** Whose figures a line has: somebody's, or everybody's, which add up the others. */
type Figures = SheetFigures & { readonly isSum?: boolean };

function work(key: PartKey, figures: readonly Figures[]): SheetPart {
  const rows = figures.map(({ name, team, worked, reached, kept, broken, isSum = false }): SheetRow => {
    return { debtorId: null, cells: [name ?? "Nobody's", team ?? "", worked, reached, kept, broken], isSum };
  });
  return part(key, ["who", "team", "worked", "reached", "kept", "broken"], rows);
}

function money(key: PartKey, figures: readonly Figures[]): SheetPart {
  const rows = figures.flatMap(({ name, team, collected, promised: given, isSum = false }) => {
    const of = (what: string, { amount, currency }: SheetFigures["promised"][number]): SheetRow => {
      return { debtorId: null, cells: [name ?? "Nobody's", team ?? "", what, amount, currency], isSum };
    };
    return [...collected.map((each) => of("Collected", each)), ...given.map((each) => of("Promised", each))];
  });
  return part(key, ["who", "team", "what", "amount", "currency"], rows);
}

function promised(key: PartKey, rows: DaySheet["promises"]): SheetPart {
  return part(
    key,
    ["debtor", "taken-by", "amount", "currency"],
    rows.map(({ debtorId, debtor, person, amount, currency }) => {
      return ofDebtor(debtorId, [debtor, person ?? "", amount, currency]);
    }),
  );
}

function ofDebtor(debtorId: string | null, cells: readonly Cell[]): SheetRow {
  return { cells, debtorId, isSum: false };
}

const decimals: readonly ColumnKey[] = ["amount"];
const counts: readonly ColumnKey[] = ["worked", "reached", "kept", "broken", "how-many"];

function part(key: PartKey, columns: readonly ColumnKey[], rows: readonly SheetRow[] | null): SheetPart {
  return {
    ...{ key, name: partNames[key], of: null, rows, more: 0 },
    columns: columns.map((column) => ({ key: column, heading: columnHeadings[column], is: kindOf(column) })),
  };
}

function kindOf(column: ColumnKey): "text" | "decimal" | "count" {
  if (decimals.includes(column)) return "decimal";
  return counts.includes(column) ? "count" : "text";
}

/** An instant on the office's clock, as the sheet writes it. */
export function clock(at: string, { zone }: Pick<DaySheet, "zone">): string {
  const here = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return `${here.toPlainDate()} ${here.toPlainTime().toString({ smallestUnit: "minute" })}`;
}
