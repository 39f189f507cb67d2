import { sql, type RawBuilder } from "kysely";
import { columns, type ColumnName } from "#book/columns";
import type { Line } from "#book/line";
import type { Fitting } from "#book/routes";
import { accepted, refused, type Outcome } from "#base/outcome";
import { isDay } from "#calendar/days";
import type { Queries } from "#platform/database";
import { readCursor, typed, writeCursor, type Key } from "#happenings/lists/place";
import { chooseLines, type Asked } from "./lines/choose-lines.ts";
import { fillLines } from "./lines/fill-lines.ts";
import { orderOf } from "./lines/order.ts";

/** A page of the book: what it shows, where it goes on, and from which letter or day on it begins. */
export type ListAsked = Asked & {
  readonly columns: readonly ColumnName[];
  readonly cursor: string | null;
  readonly from: string | null;
};

export type ListRefusal = "cursor_is_unreadable" | "list_begins_nowhere";

const pageMax = 50;

/** A page of the lines of the book that fit, in the order that is asked for. */
export async function listDebtors(
  tx: Queries,
  asked: ListAsked,
): Promise<Outcome<{ debtors: Line[]; next: string | null }, ListRefusal>> {
  const order = orderOf(asked.sort, asked.today);
  const after = asked.cursor === null ? null : readCursor(asked.cursor, order.keys);
  if (after === undefined) return refused("cursor_is_unreadable");
  const from = asked.from === null ? sql<boolean>`true` : beginsAt(asked, order.keys);
  if (from === undefined) return refused("list_begins_nowhere");
  const chosen = await chooseLines(tx, asked, { order, after, from, max: pageMax + 1 });
  const lines = await fillLines(tx, chosen.slice(0, pageMax), asked);
  const last = chosen.length > pageMax ? chosen[pageMax - 1] : undefined;
  return accepted({ debtors: lines, next: last === undefined ? null : writeCursor(last.place) });
}

/** A debtor has a line for each currency; hardly anybody owes in more. */
const linesOfDebtorMax = 3;

/** Whom the list shows, each once in its order, as many as are wanted. */
export async function listFitting(tx: Queries, asked: Asked, max: number): Promise<Fitting> {
  const order = orderOf(asked.sort, asked.today);
  const linesMax = linesOfDebtorMax * max;
  const chosen = await chooseLines(tx, asked, { order, after: null, max: linesMax });
  const debtorIds = [...new Set(chosen.map(({ debtorId }) => debtorId))];
  return { debtorIds: debtorIds.slice(0, max), isMore: debtorIds.length > max || chosen.length === linesMax };
}

/** As many lines as are wanted from the beginning, and whether there are more. */
export async function readLines(
  tx: Queries,
  asked: Asked & { readonly columns: readonly ColumnName[] },
  max: number,
): Promise<{ lines: Line[]; more: boolean }> {
  const order = orderOf(asked.sort, asked.today);
  const chosen = await chooseLines(tx, asked, { order, after: null, max: max + 1 });
  return { lines: await fillLines(tx, chosen.slice(0, max), asked), more: chosen.length > max };
}

/** From a letter or day on, in the order of the list; nothing where its column has neither. */
function beginsAt({ from, sort }: ListAsked, keys: readonly Key[]): RawBuilder<boolean> | undefined {
  const { is } = columns[sort.by];
  const [key] = keys;
  if (key === undefined || from === null || (is === "day" ? !isDay(from) : is !== "text")) return undefined;
  if (is === "day") return sql<boolean>`${key.sql} ${key.descending ? sql`<=` : sql`>=`} ${typed(key, from)}`;
  const text = sort.by === "number" ? from : from.toLowerCase();
  if (!key.descending) return sql<boolean>`${key.sql} >= ${text}`;
  return sql<boolean>`(${key.sql} < ${text} or starts_with(${key.sql}, ${text}))`;
}
