import { sql } from "kysely";
import type { LetterRef, Overtaking } from "#letters/letter";
import { statementName } from "#letters/statement";
import type { Queries } from "#platform/database";
import { waitsForAnswer } from "#happenings/cases/known-efforts";

/**
 * What came in between since a letter was planned: its case, which was decided anew by it, does not want the letter any
 * more. A statement says how things stand, and leaves all the same.
 */
export async function whatOvertook(
  tx: Queries,
  { debtorId, letterId }: LetterRef,
  personIds: readonly string[],
): Promise<Overtaking | undefined> {
  const { rows } = await sql<Record<Overtaking, boolean>>`
    select exists (select from promise_to_pay promise join account using (debtor_id, account_id)
                    where promise.debtor_id = any(${personIds}::uuid[])
                      and account.creditor_id = letter.creditor_id
                      and promise.state = 'open' and promise.taken_at > letter.planned_at) as promised_since,
           exists (select from effort e
                     join effort_account b using (debtor_id, effort_id)
                     join account on account.debtor_id = b.account_debtor_id and account.account_id = b.account_id
                    where e.debtor_id = any(${personIds}::uuid[])
                      and account.debtor_id = any(${personIds}::uuid[])
                      and account.creditor_id = letter.creditor_id
                      and e.recorded_at > letter.planned_at and ${waitsForAnswer}) as reply_waits
      from letter
     where debtor_id = ${debtorId} and letter_id = ${letterId} and template <> ${statementName}`.execute(tx);
  const [came] = rows;
  if (came?.promised_since === true) return "promised_since";
  return came?.reply_waits === true ? "reply_waits" : undefined;
}
