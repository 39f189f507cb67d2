import type { Id } from "#base/id";
import { lockDebtor } from "#parties/store";
import type { Queries } from "#platform/database";
import { addNote, type Note } from "#happenings/contact/add-note";
import type { Desk } from "#happenings/desk/desk";
import { stepTaken } from "./step-taken.ts";

/** What a person found when they looked at a debtor whose next step is a review. */
export type Review = Note & { readonly creditorId: string };

/** Records that a case was looked at, and what was found; its next step is decided again. */
export async function recordReview(desk: Desk, tx: Queries, review: Review): Promise<{ readonly number: bigint }> {
  const debtorId = await lockDebtor(tx, review.debtorId as Id<"debtor">);
  const { creditorId, loginId, now } = review;
  const noted = await addNote(desk, tx, review);
  await stepTaken(desk, tx, {
    ...{ debtorId, creditorId: creditorId as Id<"creditor">, action: "review", now },
    loginId: loginId as Id<"login"> | null,
  });
  return noted;
}
