import { noticeLeft } from "#contact/validation/store";
import type { PlannedLetter } from "#letters/letter";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import type { Desk } from "#happenings/desk/desk";

type Sent = {
  readonly letter: Pick<PlannedLetter, "debtorId" | "sentBy">;
  readonly permitId: string;
  /** Under whom the permit is on record. */
  readonly holderId: string;
  /** The day that the notice bears. */
  readonly on: Temporal.PlainDate;
  readonly now: Temporal.Instant;
  readonly loginId: string | null;
};

/**
 * A validation notice left: the law knows of it from now on, what was to be done by its day is done, and what waits until it
 * was answered waits from this day on.
 */
export async function noticeIsSent(desk: Desk, tx: Queries, sent: Sent): Promise<void> {
  const { letter, permitId, holderId, on, now, loginId } = sent;
  const sentBy = letter.sentBy === "email" ? "email" : "mail";
  await noticeLeft(tx, { holderId, permitId, sentOn: on, sentBy, recordedAt: now, recordedBy: loginId });
  await redecide(desk, tx, [letter.debtorId], { now, because: "A validation notice left." });
}
