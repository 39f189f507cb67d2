import { sql } from "kysely";
import type { LetterRef, LetterState, Way } from "#letters/letter";
import type { Queries } from "#platform/database";

/** A letter, as far as it matters whether it came back. */
export type LetterThatLeft = LetterRef & {
  readonly template: string;
  readonly creditorId: string;
  readonly sentBy: Way;
  readonly pointId: string;
  readonly state: LetterState;
  readonly permitId: string | null;
  readonly cameBackAt: Temporal.Instant | null;
};

/** A letter of one of these debtors, held until the transaction ends. */
export async function holdLetter(
  tx: Queries,
  { debtorIds, letterId }: { readonly debtorIds: readonly string[]; readonly letterId: string },
): Promise<LetterThatLeft | undefined> {
  const { rows } = await sql<LetterThatLeft>`
    select debtor_id as "debtorId", letter_id as "letterId", template, creditor_id as "creditorId", sent_by as "sentBy",
           point_id as "pointId", state, permit_id as "permitId", came_back_at as "cameBackAt"
      from letter where debtor_id = any(${debtorIds}::uuid[]) and letter_id = ${letterId} for update`.execute(tx);
  return rows[0];
}

/** Says that a letter came back. */
export async function letterReturned(
  tx: Queries,
  { debtorId, letterId, at }: LetterRef & { readonly at: Temporal.Instant },
): Promise<void> {
  await sql`
    update letter set came_back_at = ${at} where debtor_id = ${debtorId} and letter_id = ${letterId}`.execute(tx);
}
