import { sql, type RawBuilder } from "kysely";
import type { Scope } from "#access/scope";
import type { Caller } from "#access/caller";
import type { Sort } from "#book/columns";
import type { Filter } from "#book/filter";
import type { Monitor, Reason } from "#parties/monitor";
import type { Queries } from "#platform/database";
import type { Vault } from "#platform/vault";
import { inScope } from "#happenings/answering/scope";
import { shownBy } from "#happenings/book/monitors/shown-by";
import { narrowTo } from "#happenings/book/search-book";
import { isAfter, orderBy, type Place } from "#happenings/lists/place";
import { conditionSql } from "./conditions.ts";
import type { AsOfDay } from "./facts.ts";
import { factsWith, joined, personOfFew, personWith } from "./joins.ts";
import type { Order } from "./order.ts";

/** So many debtors are read by their indexes; of more the whole book is read at once. */
const fewMax = 1001;

/** Who asks for which lines of the book. Nobody's own are those of the command line, which sees all. */
export type Asked = AsOfDay & {
  readonly caller: Caller | null;
  readonly scope: Scope;
  readonly filter: Filter;
  /** Makes the marks by which the words of sealed documents are found. */
  readonly vault: Vault;
  readonly monitor?: Monitor | undefined;
  readonly sort: Sort;
  /** Of these debtors only, where some were selected. */
  readonly only?: readonly string[] | undefined;
};

export type Page = {
  readonly order: Order;
  readonly after: Place | null;
  /** What every line must hold as well, such as the letter from which on the list is shown. */
  readonly from?: RawBuilder<boolean>;
  readonly max: number;
};

/** A line that was chosen: whose it is, its place in the order, and why a monitor shows it. */
export type Chosen = {
  readonly debtorId: string;
  readonly currency: string | null;
  readonly place: Place;
  readonly reason: Reason | null;
};

/**
 * The lines that fit, in order. Where the order and all conditions are of the debtor's own row, as many debtors as are
 * shown are read by their index, and nothing else of the book; else every fact that is asked for is summed up once.
 */
export async function chooseLines(tx: Queries, asked: Asked, page: Page): Promise<Chosen[]> {
  const { order, after, max, from = sql<boolean>`true` } = page;
  const conditions = asked.filter.conditions.map((each) =>
    conditionSql(each, { loginId: asked.caller?.loginId ?? null, today: asked.today }),
  );
  const holds = sql.join([sql`true`, from, ...conditions.map((each) => each.sql)], sql` and `);
  const needs = [...order.needs, ...conditions.flatMap((each) => each.needs)];
  const places = order.keys.map((key) => sql`(${key.sql})::text`);
  const persons = isBounded(asked, max)
    ? await personOfFew(tx, await firstCandidates(tx, asked, { ...page, holds }))
    : sql`candidate as materialized (${await candidatesOf(tx, asked)}), ${personWith}`;
  const { rows } = await sql<Chosen>`
    with ${watchedWith(asked)}, ${persons}, ${factsWith(needs, asked)}
    select d.debtor_id as "debtorId", owing.currency, array[${sql.join(places)}] as place,
           ${asked.monitor === undefined ? sql`null` : reason} as reason
      from candidate join debtor d using (debtor_id) ${joined(needs)}
     where ${holds} and ${asked.monitor === undefined ? sql`true` : isWatchedLine} and ${after === null ? sql`true` : isAfter(order.keys, after)}
     order by ${orderBy(order.keys)} limit ${max}`.execute(tx);
  return rows;
}

/** Whether as many debtors as are shown are all that is read: their order and all conditions are of their own row. */
function isBounded({ sort, monitor, filter }: Asked, max: number): boolean {
  const isOwn = sort.by === "name" || sort.by === "number";
  const conditionsAreOwn = filter.conditions.every(({ field }) => ["kind", "lang", "segment"].includes(field));
  return max <= fewMax && monitor === undefined && isOwn && conditionsAreOwn;
}

/** A monitor shows the lines of its currencies; where nothing is open in any of them, all lines of the debtor. */
const isWatchedLine = sql`(
  exists (select from watched w where w.debtor_id = d.debtor_id and w.currency = owing.currency)
  or not exists (select from watched w join owing o on o.debtor_id = w.debtor_id and o.currency = w.currency
                  where w.debtor_id = d.debtor_id))`;

const reason = sql`(
  select reason from watched where debtor_id = d.debtor_id and reason is not null
   order by currency is not distinct from owing.currency desc, (reason ->> 'daysLate')::integer desc nulls last limit 1)`;

/** The monitor's debtors, named once: they narrow the list, and say why somebody is on it. */
function watchedWith({ monitor, today }: Asked): RawBuilder<unknown> {
  const nobody = sql`select null::uuid as debtor_id, null::text as currency, null::json as reason where false`;
  return sql`watched as materialized (${monitor === undefined ? nobody : shownBy(monitor, { today })})`;
}

/** The debtors whom one may see, who are found and watched; who was merged into another is listed as that one. */
async function candidatesOf(tx: Queries, asked: Asked): Promise<RawBuilder<unknown>> {
  const { caller, scope, today, monitor, filter, only, vault } = asked;
  const text = filter.words.join(" ");
  const within = caller === null ? sql<boolean>`true` : inScope({ caller, scope, today });
  const narrowed = text === "" ? sql`true` : sql`d.debtor_id in ${await narrowTo(tx, { text, vault, within })}`;
  return sql`
    select d.debtor_id from debtor d
     where ${narrowed} and ${monitor === undefined ? sql`true` : sql`d.debtor_id in (select debtor_id from watched)`}
       and ${within}
       and ${only === undefined ? sql`true` : sql`d.debtor_id = any(${only}::uuid[])`}
       and not exists (select from same_person s where s.debtor_id = d.debtor_id and s.until_at is null)`;
}

type Bounds = Page & { readonly holds: RawBuilder<unknown> };

/** As many of them as are shown, and the one on which the page before ended: it may have another line. */
async function firstCandidates(tx: Queries, asked: Asked, { order, after, max, holds }: Bounds): Promise<string[]> {
  const own = order.keys.slice(0, 2);
  const [key, debtor] = own;
  const [name = null, debtorId = null] = after ?? [];
  const sign = key?.descending === true ? sql`<=` : sql`>=`;
  const isOn = sql`(${key?.sql}, ${debtor?.sql}) ${sign} (${name}, ${debtorId}::uuid)`;
  const { rows } = await sql<{ debtor_id: string }>`
    ${await candidatesOf(tx, asked)} and ${holds} and ${after === null ? sql`true` : isOn}
     order by ${ownOrder(own)} limit ${max + 1}`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

/** No name is unknown: said so plainly that the index is read in its own order. */
function ownOrder(own: Order["keys"]): RawBuilder<unknown> {
  return sql.join(own.map(({ sql: key, descending }) => sql`${key} ${descending ? sql`desc` : sql`asc`}`));
}
