import type { WrittenMoney } from "#money/written-money";
import type { ColumnName } from "./columns.ts";

/** What stands in a column of a line: a text, an amount, an ISO day, a number of days, whether it is so, or nothing. */
export type Cell = string | number | boolean | WrittenMoney | null;

/** A line of the book: one debtor in one currency, so that amounts are never added across currencies. */
export type Line = {
  readonly debtorId: string;
  readonly name: string;
  readonly number: string;
  /** Null where nothing is open. */
  readonly currency: string | null;
  readonly cells: Partial<Record<ColumnName, Cell>>;
  /** Why a monitor shows it, where that is not plain from the rest. */
  readonly because: string | null;
};
