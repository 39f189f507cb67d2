import { noticeLeft } from "#contact/validation/store";
import type { PlannedLetter } from "#letters/letter";
import { personOf } from "#parties/store";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { keepTasks } from "#happenings/work/keep-tasks";

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

/** A validation notice left: the law knows of it from now on, and what was to be done by its day is done. */
export async function noticeIsSent(desk: Desk, tx: Queries, sent: Sent): Promise<void> {
  const { letter, permitId, holderId, on, now, loginId } = sent;
  const sentBy = letter.sentBy === "email" ? "email" : "mail";
  await noticeLeft(tx, { holderId, permitId, sentOn: on, sentBy, recordedAt: now, recordedBy: loginId });
  const office = await theOffice(tx);
  const debtorIds = await personOf(tx, letter.debtorId as Id<"debtor">);
  await keepTasks(desk, tx, { debtorIds, now, today: dayAt(office, now), zone: office.zone });
}
