import { sql, type RawBuilder } from "kysely";
import type { AsOf } from "#ledger/aging";
import { money } from "#money/money";
import type { Queries } from "#platform/database";
import type { Received } from "#promises/promise-to-pay";
import type { KeptPromise } from "#promises/store";

/** What was paid of an item before it came is taken off by the batch that brings it: nobody paid that just now. */
const isOfNewItem = sql`
  exists (select from posting q join entry brought on brought.debtor_id = q.debtor_id and brought.entry_id = q.entry_id
           where q.debtor_id = p.debtor_id and q.item_id = p.item_id and brought.kind = 'charge'
             and brought.batch_id = e.batch_id)`;

/**
 * What came in towards promises until the end of a day, as known now or at an instant: a relation `debtor_id, promise_id,
 * sum, enough_on` over a relation of promises `debtor_id, promise_id, account_id, taken_on, taken_at, due_on, currency, minor`.
 *
 * It is money that counts from the day on which the promise was taken, and that we learned of after it was: payments of
 * the account, deposits of it when they are applied, and in a mirrored book also what the source says is owed less without
 * saying why; what was taken back is left out. A payment counts towards one promise at most, the last that had been given:
 * an old broken one has had its days when another replaces it. Its sum is what came by its day, or by the later one on
 * which it became enough: a part that came too late kept nothing.
 */
export function moneyTowards(promised: RawBuilder<unknown>, { on, knownAt }: AsOf): RawBuilder<unknown> {
  const known = (row: string) =>
    knownAt === null ? sql`true` : sql`${sql.ref(`${row}.recorded_at`)} <= ${knownAt}::timestamptz`;
  return sql`(
    select debtor_id, promise_id, enough_on,
           coalesce(max(so_far) filter (where effective_on <= greatest(due_on, enough_on)), 0)::bigint as sum
      from (select *, min(effective_on) filter (where so_far >= promised) over (partition by debtor_id, promise_id) as enough_on
              from (select *, sum(minor) over (partition by debtor_id, promise_id order by effective_on) as so_far
                      from (select t.debtor_id, t.promise_id, t.minor as promised, t.due_on, p.effective_on,
                                   sum(p.amount_minor) as minor
                              from ${promised} t
                              join posting p on p.debtor_id = t.debtor_id and p.account_id = t.account_id
                                            and p.currency = t.currency and p.recorded_at >= t.taken_at and ${known("p")}
                                            and p.effective_on between t.taken_on and ${on}::date
                              join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id
                              left join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id
                             where (e.kind = 'payment' and p.debit = 'cash' and c.kind <> 'deposit'
                                    or e.kind = 'application' and c.kind = 'deposit'
                                    or e.kind = 'adjustment' and p.debit = 'source' and p.credit = 'receivable'
                                       and not ${isOfNewItem})
                               and not exists (select from entry r where r.debtor_id = e.debtor_id and r.reverses_id = e.entry_id
                                                  and ${known("r")})
                               and not exists (select from promise_to_pay n
                                                where n.debtor_id = t.debtor_id and n.account_id = t.account_id
                                                  and n.currency = t.currency and n.state <> 'withdrawn'
                                                  and (n.taken_on, n.taken_at, n.promise_id) > (t.taken_on, t.taken_at, t.promise_id)
                                                  and n.taken_on <= p.effective_on and n.taken_at <= p.recorded_at)
                             group by t.debtor_id, t.promise_id, t.minor, t.due_on, p.effective_on) received) running) towards
     group by debtor_id, promise_id, enough_on)`;
}

/** What came in towards promises until the end of a day, by promise id. */
export async function receivedTowards(
  tx: Queries,
  promises: readonly KeptPromise[],
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, Received>> {
  if (promises.length === 0) return new Map();
  const terms = promises.map(({ promise }) => promise.terms);
  const promised = sql`
    unnest(${promises.map(({ debtorId }) => debtorId)}::uuid[],
           ${promises.map(({ promiseId }) => promiseId)}::uuid[],
           ${promises.map(({ accountId }) => accountId)}::uuid[],
           ${promises.map(({ takenOn }) => takenOn)}::date[],
           ${promises.map(({ takenAt }) => takenAt)}::timestamptz[],
           ${terms.map(({ dueOn }) => dueOn)}::date[],
           ${terms.map(({ amount }) => amount.currency)}::text[],
           ${terms.map(({ amount }) => amount.minor)}::bigint[])
      as given (debtor_id, promise_id, account_id, taken_on, taken_at, due_on, currency, minor)`;
  const { rows } = await sql<{ promise_id: string; sum: bigint; enough_on: Temporal.PlainDate | null }>`
    select promise_id, sum, enough_on
      from ${moneyTowards(sql`(select * from ${promised})`, { on: today, knownAt: null })} as towards`.execute(tx);
  const found = new Map(rows.map((row) => [row.promise_id, row]));
  return new Map(
    promises.map(({ promiseId, promise }) => {
      const row = found.get(promiseId);
      const sum = money(promise.terms.amount.currency, row?.sum ?? 0n);
      return [promiseId, row?.enough_on ? { sum, enoughOn: row.enough_on } : { sum }];
    }),
  );
}
