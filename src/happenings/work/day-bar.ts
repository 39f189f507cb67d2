import { sql } from "kysely";
import { money, type Currency, type Money } from "#money/money";
import { survivorsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { leftMax, type DayBar } from "#work/worklist";
import { spanOf } from "#happenings/desk/office-day";
import type { Reader } from "./due-entries.ts";
import { countWorklist } from "./read-worklist.ts";

/**
 * How the reader's day goes. Done are persons with whom they took a step on that day; collected is what came in on it
 * for accounts that are assigned to them, or of which they took a promise in the last weeks.
 */
export async function dayBar(tx: Queries, reader: Reader, zone: string): Promise<DayBar> {
  const left = await countWorklist(tx, reader, leftMax);
  return {
    done: await countDone(tx, reader),
    left,
    forSupervisor: left === 0 ? await countForSupervisor(tx, reader) : 0,
    promised: await promisedToday(tx, reader),
    collected: await collectedToday(tx, reader, zone),
  };
}

/** What a collector's empty list leaves out: debtors within their reach whose step is kept for a supervisor. */
async function countForSupervisor(tx: Queries, reader: Reader): Promise<number> {
  if (reader.caller.role !== "collector") return 0;
  return countWorklist(tx, { ...reader, caller: { ...reader.caller, role: "supervisor" } }, leftMax);
}

async function countDone(tx: Queries, { caller, on }: Reader): Promise<number> {
  const { rows } = await sql<{ done: bigint }>`
    with worked as (
      select debtor_id from step_by_person where taken_on = ${on}::date and login_id = ${caller.loginId})
    select count(distinct survivor_id) as done
      from ${survivorsAmong(sql`array(select debtor_id from worked)`)} as person`.execute(tx);
  return Number(rows[0]?.done ?? 0n);
}

type Sum = { currency: Currency; minor: bigint };

async function promisedToday(tx: Queries, { caller, on }: Reader): Promise<Money[]> {
  const { rows } = await sql<Sum>`
    select currency, sum(amount_minor)::bigint as minor from promise_to_pay
     where login_id = ${caller.loginId} and taken_on = ${on} and state <> 'withdrawn'
     group by currency order by currency`.execute(tx);
  return rows.map(({ currency, minor }) => money(currency, minor));
}

async function collectedToday(tx: Queries, { caller, on }: Reader, zone: string): Promise<Money[]> {
  const { from, until } = spanOf(on, zone);
  const { rows } = await sql<Sum>`
    select p.currency, sum(p.amount_minor)::bigint as minor
      from posting p
      join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id
     where p.recorded_at >= ${from} and p.recorded_at < ${until} and p.debit = 'cash' and e.kind = 'payment'
       and not exists (select from entry r where r.debtor_id = e.debtor_id and r.reverses_id = e.entry_id)
       and (exists (select from assignment s
                     where s.debtor_id = p.debtor_id and s.account_id = p.account_id and s.login_id = ${caller.loginId}
                       and s.from_on <= ${on} and (s.until_on is null or s.until_on > ${on}))
            or exists (select from promise_to_pay t
                        where t.debtor_id = p.debtor_id and t.account_id = p.account_id
                          and t.login_id = ${caller.loginId} and t.taken_on >= ${on.subtract({ days: 90 })}))
     group by p.currency order by p.currency`.execute(tx);
  return rows.map(({ currency, minor }) => money(currency, minor));
}
