import type { Caller } from "#access/caller";
import type { FileAnswer } from "#platform/operation";
import type { Sheet, SheetCell, SheetColumn } from "#platform/workbook";
import type { Desk } from "#happenings/desk/desk";
import { leaveAsWorkbook } from "#happenings/exports/leave";
import type { Aging, AgingRow } from "./read-aging.ts";

type ExportAsked = {
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly on: Temporal.PlainDate;
  /** What was asked for, as its address says it. */
  readonly said: Readonly<Record<string, string>>;
};

/** An aging as a workbook, a sheet for each currency, its sums as formulas. That it left is put on record with it. */
export function exportAging(
  desk: Pick<Desk, "chance" | "database">,
  { agings, caller, now, on, said }: ExportAsked & { readonly agings: readonly Aging[] },
): Promise<FileAnswer> {
  const sheets =
    agings.length === 0 ? [sheetOf({ currency: "Nothing is open", buckets: [], rows: [] })] : agings.map(sheetOf);
  const lines = agings.reduce((sum, { rows }) => sum + rows.length, 0);
  const leaving = { what: "aging", asked: said, lines, loginId: caller.loginId, now } as const;
  return leaveAsWorkbook(desk, { sheets, name: `aging-${on}` }, leaving);
}

const names = [
  ["debtor", "Debtor"],
  ["number", "Number"],
  ["creditor", "Creditor"],
  ["account", "Account"],
  ["collector", "Collector"],
] as const satisfies readonly (readonly [keyof AgingRow, string])[];

function sheetOf({ currency, buckets, rows }: Pick<Aging, "currency" | "buckets" | "rows">): Sheet {
  const named = names.filter(([name]) => rows[0]?.[name] !== undefined);
  const decimal = (heading: string): SheetColumn => ({ heading, is: "decimal" });
  const columns: readonly SheetColumn[] = [
    ...named.map(([, heading]): SheetColumn => ({ heading, is: "text" })),
    ...[...buckets, "Open", "Memos", "Payments"].map(decimal),
    { heading: "Currency", is: "text" },
  ];
  const cells = (row: AgingRow): readonly SheetCell[] => [
    ...named.map(([name]) => row[name] ?? null),
    ...[...row.amounts, row.total, row.credits.memos, row.credits.payments, currency],
  ];
  return { name: currency, columns, rows: rows.map(cells), sumsBy: columns.length - 1, sumName: "Sum" };
}
