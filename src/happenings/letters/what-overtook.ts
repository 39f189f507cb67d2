import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import type { LetterRef, Overtaking } from "#letters/letter";
import { standingAlone } from "#letters/stands-alone";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";
import { waitsForAnswer } from "#happenings/cases/known-efforts";
import { itemsToAsk, type ItemToAsk } from "./items-to-ask.ts";
import type { Together } from "./letters-together.ts";

/**
 * What came in between since letters were planned, by letter: its case, which was decided anew by it, does not want the
 * letter any more. A promise overtakes it where nothing overdue of what it asks for is without one, and a reply where it is
 * about an account of the letter. What stands alone leaves all the same.
 */
export async function whatOvertook(
  tx: Queries,
  letters: readonly LetterRef[],
  together: Together,
): Promise<ReadonlyMap<string, Overtaking>> {
  const came = await cameSince(tx, letters, together);
  const asked = came.length === 0 ? [] : await itemsToAsk(tx, came, together);
  return new Map(
    came.flatMap((one, index) => {
      const overtaking = overtakingOf(one, asked[index] ?? [], together.on);
      return overtaking === undefined ? [] : [[one.letterId, overtaking] as const];
    }),
  );
}

function overtakingOf(
  { hasPromised, promised, replied }: Came,
  asked: readonly ItemToAsk[],
  on: Temporal.PlainDate,
): Overtaking | undefined {
  const overdue = asked.filter(({ dueOn }) => compareDays(dueOn, on) < 0);
  if (hasPromised && overdue.every(({ accountId }) => promised.includes(accountId))) return "promised_since";
  const isReply = asked.length === 0 || asked.some(({ accountId }) => replied.includes(accountId));
  return replied.length > 0 && isReply ? "reply_waits" : undefined;
}

type Came = LetterRef & {
  readonly creditorId: string;
  /** Whether any promise to the letter's creditor was taken since. */
  readonly hasPromised: boolean;
  /** The creditor's accounts with an open promise, whenever it was taken. */
  readonly promised: readonly string[];
  /** Its accounts about which something came in since that waits for an answer. */
  readonly replied: readonly string[];
};

/** The promises and replies since letters were planned, of those of which there are any: of nearly none. */
async function cameSince(tx: Queries, letters: readonly LetterRef[], { persons }: Together): Promise<Came[]> {
  const { rows } = await sql<Came>`
    select letter.debtor_id as "debtorId", letter.letter_id as "letterId", letter.creditor_id as "creditorId",
           coalesce(promise.is_since, false) as "hasPromised", coalesce(promise.account_ids, '{}') as promised,
           coalesce(reply.account_ids, '{}') as replied
      from letter
     cross join lateral (
           select array_agg(distinct account.account_id::text) as account_ids, bool_or(taken_at > letter.planned_at) as is_since
             from ${persons.relation} as person
             join promise_to_pay promise on promise.debtor_id = person.person_id
                                        and promise.debtor_id = any(${persons.ids})
             join account on account.debtor_id = promise.debtor_id and account.account_id = promise.account_id
            where person.debtor_id = letter.debtor_id and account.creditor_id = letter.creditor_id
              and promise.state = 'open') as promise
     cross join lateral (
           select array_agg(distinct account.account_id::text) as account_ids
             from ${persons.relation} as person
             join effort e on e.debtor_id = person.person_id and e.debtor_id = any(${persons.ids})
             join effort_account b on b.debtor_id = e.debtor_id and b.effort_id = e.effort_id
             join account on account.debtor_id = b.account_debtor_id and account.account_id = b.account_id
             join ${persons.relation} as owner on owner.debtor_id = person.debtor_id
                                              and owner.person_id = account.debtor_id
            where person.debtor_id = letter.debtor_id and account.creditor_id = letter.creditor_id
              and e.recorded_at > letter.planned_at and ${waitsForAnswer}) as reply
     where letter.debtor_id = any(${uuids(letters.map(({ debtorId }) => debtorId))})
       and letter.letter_id = any(${uuids(letters.map(({ letterId }) => letterId))}) and template <> all(${standingAlone}::text[])
       and (promise.is_since or reply.account_ids is not null)`.execute(tx);
  return rows;
}
