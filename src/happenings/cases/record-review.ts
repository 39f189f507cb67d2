import { sql } from "kysely";
import type { Role } from "#access/role";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { markAnswered } from "#contact/recording/store";
import { lockDebtor, personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { takesReview, type ReviewRefusal } from "#strategy/review";
import { openCases } from "#strategy/store";
import { addNote, type Note } from "#happenings/contact/add-note";
import type { Desk } from "#happenings/desk/desk";
import { stepTaken } from "./step-taken.ts";

/** What a person found when they looked at a debtor whose next step is a review. */
export type Review = Note & { readonly creditorId: string; readonly role: Role };

/** Records that a case was looked at, and what was found, by whom it waits for; its next step is decided again. */
export async function recordReview(
  desk: Desk,
  tx: Queries,
  review: Review,
): Promise<Outcome<{ readonly number: bigint }, ReviewRefusal>> {
  const debtorId = await lockDebtor(tx, review.debtorId as Id<"debtor">);
  const { creditorId, role, loginId, now } = review;
  const cases = await openCases(tx, await personOf(tx, debtorId));
  const reviews = cases.filter((one) => one.creditorId === creditorId && one.next.action === "review");
  const isAnothers = reviews.length > 0 && !reviews.some(({ next }) => takesReview(next, role));
  if (isAnothers) return refused("review_is_a_supervisors");
  const noted = await addNote(desk, tx, review);
  await answer(tx, { debtorId, creditorId, now });
  await stepTaken(desk, tx, {
    ...{ debtorId, creditorId: creditorId as Id<"creditor">, action: "review", role, now },
    loginId: loginId as Id<"login"> | null,
  });
  return accepted(noted);
}

type Answered = { readonly debtorId: Id<"debtor">; readonly creditorId: string; readonly now: Temporal.Instant };

/** Whoever looked at a case that waits for an answer has answered. */
async function answer(tx: Queries, { debtorId, creditorId, now }: Answered): Promise<void> {
  const personIds = await personOf(tx, debtorId);
  const cases = await openCases(tx, personIds);
  if (!cases.some((one) => one.creditorId === creditorId && one.next.step === "answer-reply")) return;
  const { rows } = await sql<{ id: string }>`
    select account_id as id from account
     where debtor_id = any(${personIds}::uuid[]) and creditor_id = ${creditorId}`.execute(tx);
  await markAnswered(tx, { personIds, accountIds: rows.map(({ id }) => id), at: now });
}
