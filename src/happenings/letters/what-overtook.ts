import { sql } from "kysely";
import type { LetterRef, Overtaking } from "#letters/letter";
import { statementName } from "#letters/statement";
import type { Queries } from "#platform/database";
import { waitsForAnswer } from "#happenings/cases/known-efforts";
import { officeToday } from "#happenings/desk/office-day";
import { itemsToAsk } from "./read-letter-facts.ts";

type Asking = { readonly personIds: readonly string[]; readonly now: Temporal.Instant };

/**
 * What came in between since a letter was planned: its case, which was decided anew by it, does not want the letter any
 * more. A promise overtakes it where nothing overdue of what it asks for is without one, and a reply where it is about an
 * account of the letter. A statement says how things stand, and leaves all the same.
 */
export async function whatOvertook(tx: Queries, letter: LetterRef, asking: Asking): Promise<Overtaking | undefined> {
  const came = await cameSince(tx, letter, asking.personIds);
  if (came === undefined) return undefined;
  const { creditorId, hasPromised, promised, replied } = came;
  const { personIds, now } = asking;
  const on = await officeToday(tx, now);
  const asked = await itemsToAsk(tx, { letter: { creditorId }, personIds, on });
  const overdue = asked.filter(({ dueOn }) => Temporal.PlainDate.compare(dueOn, on) < 0);
  if (hasPromised && overdue.every(({ accountId }) => promised.includes(accountId))) return "promised_since";
  const isReply = asked.length === 0 || asked.some(({ accountId }) => replied.includes(accountId));
  return replied.length > 0 && isReply ? "reply_waits" : undefined;
}

type Came = {
  readonly creditorId: string;
  /** Whether any promise to the letter's creditor was taken since. */
  readonly hasPromised: boolean;
  /** The creditor's accounts with an open promise, whenever it was taken. */
  readonly promised: readonly string[];
  /** Its accounts about which something came in since that waits for an answer. */
  readonly replied: readonly string[];
};

/** The promises and replies since a letter was planned; undefined where there is none, as of nearly every letter. */
async function cameSince(
  tx: Queries,
  { debtorId, letterId }: LetterRef,
  personIds: readonly string[],
): Promise<Came | undefined> {
  const { rows } = await sql<Came>`
    select letter.creditor_id as "creditorId", coalesce(promise.is_since, false) as "hasPromised",
           coalesce(promise.account_ids, '{}') as promised, coalesce(reply.account_ids, '{}') as replied
      from letter
     cross join lateral (
           select array_agg(distinct account_id::text) as account_ids, bool_or(taken_at > letter.planned_at) as is_since
             from promise_to_pay promise join account using (debtor_id, account_id)
            where promise.debtor_id = any(${personIds}::uuid[]) and account.creditor_id = letter.creditor_id
              and promise.state = 'open') as promise
     cross join lateral (
           select array_agg(distinct account.account_id::text) as account_ids
             from effort e
             join effort_account b using (debtor_id, effort_id)
             join account on account.debtor_id = b.account_debtor_id and account.account_id = b.account_id
            where e.debtor_id = any(${personIds}::uuid[])
              and account.debtor_id = any(${personIds}::uuid[])
              and account.creditor_id = letter.creditor_id
              and e.recorded_at > letter.planned_at and ${waitsForAnswer}) as reply
     where debtor_id = ${debtorId} and letter_id = ${letterId} and template <> ${statementName}
       and (promise.is_since or reply.account_ids is not null)`.execute(tx);
  return rows[0];
}
