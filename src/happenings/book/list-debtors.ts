import { sql } from "kysely";
import type { Scope } from "#access/access-table";
import type { Caller } from "#access/caller";
import { readId } from "#base/id";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import { writeMoney, type WrittenMoney } from "#money/written-money";
import { whyUnusual, type Lateness, type Monitor } from "#parties/monitor";
import { personIdsOf } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { inScope } from "#happenings/answering/scope";
import { watched } from "./monitors/watched.ts";
import { narrowTo } from "./search-book.ts";

/** A debtor as a list shows it: what it owes by currency, and for how many days the oldest is overdue. */
export type ListedDebtor = {
  readonly debtorId: string;
  readonly name: string;
  readonly number: string;
  readonly kind: "person" | "business";
  readonly creditor: string;
  readonly owed: WrittenMoney[];
  readonly daysOverdue: number;
  /** Why a monitor shows it, where that is not plain from the rest. */
  readonly because: string | null;
};

type Asked = {
  readonly caller: Caller;
  readonly scope: Scope;
  readonly today: Temporal.PlainDate;
  readonly find: string;
  readonly monitor?: Monitor | undefined;
  readonly cursor: string | null;
};

type Row = Omit<ListedDebtor, "owed" | "because"> & {
  owed: { currency: string; minor: string }[];
  lateness: Lateness | null;
  sort: string;
};

const pageMax = 50;

const nobodyWatched = sql`select null::uuid as debtor_id, null::json as lateness where false`;

/** A page of debtors by name, or of those whom a search finds or a monitor shows. Who was merged into another is listed as that one. */
export async function listDebtors(
  tx: Queries,
  asked: Asked,
): Promise<{ debtors: ListedDebtor[]; next: string | null }> {
  const { today, cursor, find, monitor } = asked;
  const isWatched = monitor === undefined ? sql`true` : sql`d.debtor_id in (select debtor_id from watched)`;
  const narrowed = find === "" ? sql`true` : sql`d.debtor_id in ${await narrowTo(tx, find)}`;
  const { sort: afterName, debtorId: afterId } = readCursor(cursor);
  const { rows } = await sql<Row>`
    with watched as materialized (${monitor === undefined ? nobodyWatched : watched(monitor, today)}),
    page as (
      select d.debtor_id, d.name, d.number, d.kind, lower(d.name) as sort from debtor d
       where ${narrowed} and ${isWatched} and ${inScope(asked)}
         and not exists (select from same_person s where s.debtor_id = d.debtor_id and s.until_at is null)
         and (${afterId} = '' or (lower(d.name), d.debtor_id) > (${afterName}, nullif(${afterId}, '')::uuid))
       order by lower(d.name), d.debtor_id limit ${pageMax + 1})
    select page.debtor_id as "debtorId", page.name, page.number, page.kind, page.sort,
           coalesce(creditors.names, '') as creditor, coalesce(owing.owed, '[]') as owed,
           greatest(0, coalesce(${today}::date - owing.oldest, 0)) as "daysOverdue", unusual.lateness
      from page
     cross join lateral (select ${personIdsOf(sql`page.debtor_id`)} as ids) as person
      left join lateral (
            select string_agg(distinct creditor.name, ', ') as names
              from account join creditor using (creditor_id) where account.debtor_id = any(person.ids)) as creditors on true
      left join lateral (
            select json_agg(json_build_object('currency', currency, 'minor', minor::text) order by currency) as owed,
                   min(oldest) as oldest
              from (select currency, sum(open_minor) as minor, min(due_on) as oldest
                      from open_due where debtor_id = any(person.ids) group by currency) as sums) as owing
        on true
      left join lateral (
            select lateness from watched where debtor_id = page.debtor_id and lateness is not null
             order by (lateness ->> 'daysLate')::integer desc limit 1) as unusual on true
     order by page.sort, page.debtor_id`.execute(tx);
  const shown = rows.slice(0, pageMax);
  const last = rows.length > pageMax ? shown.at(-1) : undefined;
  return {
    debtors: shown.map(({ debtorId, name, number, kind, creditor, owed, daysOverdue, lateness }) => ({
      ...{ debtorId, name, number, kind, creditor, daysOverdue },
      owed: owed.map(({ currency, minor }) => writeMoney(money(storedCurrency(currency), BigInt(minor)))),
      because: lateness && whyUnusual(lateness),
    })),
    next: last === undefined ? null : writeCursor(last),
  };
}

type Place = Pick<Row, "sort" | "debtorId">;

function writeCursor({ sort, debtorId }: Place): string {
  return new URLSearchParams({ sort, debtorId }).toString();
}

/** Where the page before ended; the beginning where it is no cursor of ours. */
function readCursor(cursor: string | null): Place {
  const read = new URLSearchParams(cursor ?? "");
  const [sort, debtorId] = [read.get("sort") ?? "", read.get("debtorId") ?? ""];
  const isOurs = readId<"debtor">(debtorId) !== undefined && !sort.includes("\0");
  return isOurs ? { sort, debtorId } : { sort: "", debtorId: "" };
}
