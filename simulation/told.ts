import { sql, type RawBuilder } from "kysely";
import { readAging } from "#happenings/money/read-aging";
import type { Queries } from "#platform/database";
import type { Then } from "./auditor-books.ts";
import type { CaseTold, Told } from "./auditor-objections.ts";

/** What the program says of its books, by the names that people know. */
export async function readTold(tx: Queries, moments: readonly Then[]): Promise<Told> {
  const agings = [];
  for (const moment of moments) agings.push({ moment, sums: await agingOf(tx, moment) });
  return {
    agings,
    open: await byPlace(tx, openPlaces),
    promises: await byPlace(tx, promises),
    efforts: await byPlace(tx, efforts),
    cases: (await cases.execute(tx)).rows,
  };
}

type Placed<Value> = { readonly place: string; readonly value: Value };

async function byPlace<Value>(tx: Queries, query: RawBuilder<Placed<Value>>): Promise<Map<string, Value>> {
  const { rows } = await query.execute(tx);
  return new Map(rows.map(({ place, value }) => [place, value]));
}

const openPlaces = sql<Placed<bigint>>`
  select c.name || '/' || a.number || ' ' || sheet.kind || ' ' || sheet.number as place, sheet.open_minor as value
    from (select debtor_id, account_id, 'item' as kind, number, open_minor from item where open_minor <> 0
           union all
          select debtor_id, account_id, kind, number, open_minor from credit where open_minor <> 0) as sheet
    join account a on a.debtor_id = sheet.debtor_id and a.account_id = sheet.account_id
    join creditor c on c.creditor_id = a.creditor_id`;

const promises = sql<Placed<string>>`
  select p.promise_id as place,
         format('%s/%s %s %s by %s: %s, kept %s, broken %s', c.name, a.number, p.amount_minor, p.currency, p.due_on,
                p.state, coalesce(p.kept_on::text, 'null'), coalesce(p.broken_on::text, 'null')) as value
    from promise_to_pay p
    join account a on a.debtor_id = p.debtor_id and a.account_id = p.account_id
    join creditor c on c.creditor_id = a.creditor_id`;

const efforts = sql<Placed<string>>`
  select c.name || '/' || a.number as place,
         format('%s calls, %s talks', count(*) filter (where e.kind = 'call'),
                count(*) filter (where e.kind = 'conversation')) as value
    from effort e
    join effort_account ea on ea.debtor_id = e.debtor_id and ea.effort_id = e.effort_id
    join account a on a.debtor_id = ea.account_debtor_id and a.account_id = ea.account_id
    join creditor c on c.creditor_id = a.creditor_id
   where e.kind in ('call', 'conversation')
   group by 1`;

const cases = sql<CaseTold>`
  select c.name || '/' || a.number as account, k.next_step as step, k.next_on as on, k.next_owner as owner
    from collection_case k
    join creditor c on c.creditor_id = k.creditor_id
    join account a on a.debtor_id = k.debtor_id and a.creditor_id = k.creditor_id
   where k.closed_at is null`;

async function agingOf(tx: Queries, moment: Then): Promise<Map<string, string>> {
  const agings = await readAging(tx, { ...moment, by: "creditor", creditorIds: null });
  return new Map(
    agings.flatMap(({ currency, rows }) =>
      rows.map(({ creditor, amounts, credits }) => {
        const minors = [...amounts, credits.memos, credits.payments].map((text) => BigInt(text.replace(".", "")));
        return [`${creditor} ${currency}`, minors.join(" ")] as const;
      }),
    ),
  );
}
