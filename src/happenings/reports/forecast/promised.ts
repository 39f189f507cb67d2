import { sql } from "kysely";
import { personIdsOf, survivors } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { Owing } from "#reports/forecast/free";
import type { KeptCount } from "#reports/forecast/known";
import { promisedDays } from "#reports/forecast/priors";
import { moneyTowards } from "#happenings/cases/received-towards";
import { known } from "#happenings/reports/asked";
import type { Making } from "./owed.ts";

type Row = Owing["promises"][number] & {
  readonly isOpen: boolean;
  readonly hasEnded: boolean;
  readonly lateBy: number | null;
};

/** Promises that are open, what became of those whose day is past by creditor, and by how many days the late ones were late. */
export type Promises = {
  readonly promises: Owing["promises"];
  readonly kept: KeptCount[];
  readonly lateDays: number | null;
};

/**
 * The promises of a year that had been taken and not withdrawn, as far as was known. One is open until enough came or its day
 * is past: that is read from the money, not from what the promise is now, which may have been learned later.
 */
export async function loadPromises(tx: Queries, making: Making): Promise<Promises> {
  const { on, knownAt } = making;
  const withdrawnLater =
    knownAt === null
      ? sql`false`
      : sql`exists (select from timeline_entry w where w.debtor_id = any(${personIdsOf(sql`t.debtor_id`)}) and w.kind = 'promise-withdrawal'
                       and w.subject ->> 'promiseId' = t.promise_id::text and w.recorded_at > ${knownAt}::timestamptz)`;
  const { rows } = await sql<Row>`
    with told as materialized (
      select t.debtor_id, t.promise_id, t.account_id, t.taken_on, t.taken_at, t.currency, t.amount_minor as minor, t.due_on
        from promise_to_pay t
       where t.due_on >= ${on}::date - ${promisedDays}::integer and ${known(sql`t.taken_at`, making)}
         and (t.state <> 'withdrawn' or ${withdrawnLater})),
    towards as materialized (select * from ${moneyTowards(sql`told`, making)} m)
    select t.promise_id as id, coalesce(s.survivor_id, t.debtor_id) as "personId", t.account_id as "accountId", a.creditor_id as "creditorId",
           t.currency, t.minor, t.due_on::text as "dueOn", t.due_on >= ${on}::date and r.enough_on is null as "isOpen",
           t.due_on < ${on}::date as "hasEnded", r.enough_on - t.due_on as "lateBy"
      from told t
      join account a on a.debtor_id = t.debtor_id and a.account_id = t.account_id
      left join towards r on r.debtor_id = t.debtor_id and r.promise_id = t.promise_id
      left join ${survivors} s on s.debtor_id = t.debtor_id
     order by t.due_on, t.debtor_id, t.promise_id`.execute(tx);
  const ended = rows.filter(({ hasEnded }) => hasEnded);
  return { promises: rows.filter(({ isOpen }) => isOpen), kept: keptOf(ended), lateDays: middleOf(ended) };
}

function keptOf(ended: readonly Row[]): KeptCount[] {
  return [...Map.groupBy(ended, ({ creditorId }) => creditorId)].map(([creditorId, of]) => ({
    ...{ creditorId, ended: of.length },
    inTime: of.filter(({ lateBy }) => lateBy !== null && lateBy <= 0).length,
    late: of.filter(({ lateBy }) => lateBy !== null && lateBy > 0).length,
  }));
}

/** By how many days promises that were kept late were late, the middle one. */
function middleOf(ended: readonly Row[]): number | null {
  const late = ended.flatMap(({ lateBy }) => (lateBy !== null && lateBy > 0 ? [lateBy] : [])).toSorted((a, b) => a - b);
  return late[Math.floor((late.length - 1) / 2)] ?? null;
}
