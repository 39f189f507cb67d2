import type { Id } from "#base/id";
import { readSubject } from "#lookouts/lookout";
import { readingsOf, replaceMembers } from "#lookouts/members/store";
import { keptSubjects } from "#lookouts/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { membersOf } from "./members-of.ts";
import { tellGained } from "./tell.ts";

type Again = {
  /** Whole persons: with all who were merged into them. */
  readonly debtorIds: readonly string[];
  readonly now: Temporal.Instant;
  readonly batchId?: Id<"batch"> | undefined;
};

/**
 * Looks again at debtors about whom something changed, in the same transaction, and tells of those whom a lookout shows
 * anew. What nobody looks out for costs nothing.
 */
export async function lookAgain(desk: Desk, tx: Queries, { debtorIds, now, batchId }: Again): Promise<void> {
  const subjects = await keptSubjects(tx);
  if (subjects.length === 0 || debtorIds.length === 0) return;
  const [readings, today] = [await readingsOf(tx), await officeToday(tx, now)];
  for (const text of subjects) {
    const subject = readSubject(text);
    const rows = subject && membersOf(subject, { today, of: debtorIds });
    // Before the whole book was read once, nobody is new.
    if (rows === undefined || !readings.has(text)) continue;
    const gained = await replaceMembers(tx, { subject: text, rows, of: debtorIds, at: now });
    await tellGained(desk, tx, { subject: text, debtorIds: gained, on: today, at: now, batchId: batchId ?? null });
  }
}
