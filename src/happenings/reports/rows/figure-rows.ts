import { sql, type RawBuilder } from "kysely";
import { accepted, refused, type Outcome } from "#base/outcome";
import { storedCurrency } from "#ledger/item";
import { decimalOfDigits } from "#money/money";
import { survivors } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { Behind } from "#reports/rows/behind";
import type { FigureRow } from "#reports/rows/row";
import { isAfter, orderBy, readCursor, writeCursor, type Key } from "#happenings/lists/place";
import { tellOf, type RowKey } from "./tell-of.ts";

/** From where on rows are read, and how many at most. */
export type Range = { readonly cursor: string | null; readonly max: number };

/** Rows behind a figure from a place on, with what all of them add up to. */
export type FigureRows = {
  readonly behind: Behind;
  readonly count: number;
  readonly sums: readonly bigint[];
  readonly rows: readonly FigureRow[];
  readonly next: string | null;
};

/** What rows are read of: what they add to each part, as a relation `debtor_id, id, day` and `part_0` and so on. */
export type Source = {
  readonly behind: Behind;
  readonly relation: RawBuilder<unknown>;
  readonly currency: string | null;
};

export type NotRead = "cursor_is_unreadable";

/** The column of a part. */
export function partColumn(at: number): RawBuilder<unknown> {
  return sql.id(`part_${at}`);
}

const keys: readonly Key[] = [
  { sql: partColumn(0), type: "bigint", descending: true },
  { sql: sql`day`, type: "date", descending: true },
  { sql: sql`debtor_id`, type: "uuid", descending: true },
  { sql: sql`id`, type: "uuid", descending: true },
];

/** Rows behind a figure, the largest first and of those the newest: what is the same is one row, and adds something. */
export async function readFigureRows(
  tx: Queries,
  { behind, relation, currency }: Source,
  { cursor, max }: Range,
): Promise<Outcome<FigureRows, NotRead>> {
  const place = cursor === null ? null : readCursor(cursor, keys);
  if (place === undefined) return refused("cursor_is_unreadable");
  const places = [...behind.parts.keys()];
  const added = places.map((at) => sql`sum(${partColumn(at)})::bigint as ${partColumn(at)}`);
  const adds = places.map((at) => sql`sum(${partColumn(at)}) <> 0`);
  const parts = sql`array[${sql.join(places.map(partColumn))}]::text[]`;
  const { rows } = await sql<Read>`
    with f as materialized (
      select debtor_id, id, max(day) as day, ${sql.join(added)}
        from (${whose(behind, relation)}) b group by debtor_id, id having ${sql.join(adds, sql` or `)}),
    page as (
      select debtor_id, id, day, ${parts} as amounts, row_number() over (order by ${orderBy(keys)}) as place
        from f where ${place === null ? sql`true` : isAfter(keys, place)} order by ${orderBy(keys)} limit ${max + 1})
    select total.*, p.debtor_id as "debtorId", p.id, p.day::text as day, p.amounts, d.debtor_id as "personId",
           d.name as debtor, d.number
      from (select count(*)::integer as count,
                   array[${sql.join(places.map((at) => sql`coalesce(sum(${partColumn(at)}), 0)`))}]::text[] as sums
              from f) total
      left join page p on true
      left join ${survivors} s on s.debtor_id = p.debtor_id
      left join debtor d on d.debtor_id = coalesce(s.survivor_id, p.debtor_id)
     order by p.place`.execute(tx);
  const found = rows.filter(isRow);
  const page = found.slice(0, max);
  const last = found.length > max ? page.at(-1) : undefined;
  return accepted({
    ...{ behind, count: rows[0]?.count ?? 0, sums: (rows[0]?.sums ?? []).map(BigInt) },
    rows: await toldOf(tx, page, { behind, currency }),
    next: last === undefined ? null : writeCursor([last.amounts[0] ?? null, last.day, last.debtorId, last.id]),
  });
}

type Row = RowKey & {
  readonly day: string | null;
  readonly amounts: readonly string[];
  readonly personId: string;
  readonly debtor: string;
  readonly number: string;
};
type Read = { readonly count: number; readonly sums: readonly string[] } & (Row | { readonly debtorId: null });

function isRow(read: Read): read is Extract<Read, Row> {
  return read.debtorId !== null;
}

/** Of whom something was open is who survives their merges; what happened stays with the debtor with whom it did. */
function whose({ rowKind, parts }: Behind, relation: RawBuilder<unknown>): RawBuilder<unknown> {
  if (rowKind !== "debtor") return relation;
  return sql`
    select person.debtor_id, person.debtor_id as id, null::date as day, ${sql.join([...parts.keys()].map(partColumn))}
      from (${relation}) b left join ${survivors} s on s.debtor_id = b.debtor_id
     cross join lateral (select coalesce(s.survivor_id, b.debtor_id) as debtor_id) person`;
}

async function toldOf(
  tx: Queries,
  rows: readonly Row[],
  { behind, currency }: Pick<Source, "behind" | "currency">,
): Promise<FigureRow[]> {
  const tell = await tellOf(tx, behind.rowKind, rows);
  return rows.map((row) => {
    const { personId: debtorId, debtor, number, day, id } = row;
    const amounts = row.amounts.map((minor, at) =>
      behind.parts[at]?.unit === "money" && currency !== null
        ? decimalOfDigits(minor, storedCurrency(currency))
        : minor,
    );
    return { id, debtorId, debtor, number, day, amounts, what: tell(row) };
  });
}
