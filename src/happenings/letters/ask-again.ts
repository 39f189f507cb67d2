import { sql } from "kysely";
import type { Id } from "#base/id";
import { permitRefusals } from "#contact/permit";
import { wasErased } from "#evidence/keys/store";
import { letterRefusals, overtakings, type LetterRef } from "#letters/letter";
import { letterAsPlanned } from "#letters/store";
import { personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { permitHolder } from "./permit-holder.ts";
import { askNow, type AskedNow } from "./may-leave.ts";
import { whatOvertook } from "./what-overtook.ts";

/** A letter that was asked about when it was made, and has not left the house yet. */
export type Allowed = LetterRef & { readonly permitId: string };

/**
 * Asks about a letter again that has not left the house yet: its own attempt does not count. What it is about is still its
 * person's, or it told somebody of another's debt; and nothing came in between since it was planned.
 */
export async function askAgain(tx: Queries, letter: Allowed, now: Temporal.Instant): Promise<AskedNow> {
  const planned = await letterAsPlanned(tx, letter);
  const personIds = await personOf(tx, letter.debtorId as Id<"debtor">);
  if (await wasErased(tx, letter.debtorId)) {
    const refusal = "debtor_was_erased";
    return { refusal, because: letterRefusals[refusal], rules: [] };
  }
  const overtaking = await whatOvertook(tx, letter, { personIds, now });
  if (overtaking !== undefined) return { refusal: overtaking, because: overtakings[overtaking], rules: [] };
  const holderId = await permitHolder(tx, letter);
  if (await isAboutAnother(tx, { holderId, permitId: letter.permitId, personIds })) {
    const refusal = "account_is_not_the_persons";
    return { refusal, because: permitRefusals[refusal], rules: [] };
  }
  const apart = await effortsUnder(tx, { holderId, permitId: letter.permitId });
  return askNow(tx, { letter: planned, now, apart });
}

type Held = { readonly holderId: string; readonly permitId: string };

async function isAboutAnother(
  tx: Queries,
  { holderId, permitId, personIds }: Held & { readonly personIds: readonly string[] },
): Promise<boolean> {
  const { rows } = await sql`
    select from permit_account
     where debtor_id = ${holderId} and permit_id = ${permitId} and account_debtor_id <> all(${personIds}::uuid[])
     limit 1`.execute(tx);
  return rows.length > 0;
}

async function effortsUnder(tx: Queries, { holderId, permitId }: Held): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ effort_id: string }>`
    select effort_id from effort where debtor_id = ${holderId} and permit_id = ${permitId}`.execute(tx);
  return new Set(rows.map((row) => row.effort_id));
}
