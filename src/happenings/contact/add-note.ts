import type { Id } from "#base/id";
import { appendTimeline, lastNumber } from "#evidence/store";
import { lockDebtor } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";

export type Note = {
  readonly debtorId: string;
  readonly words: string;
  readonly loginId: string | null;
  readonly now: Temporal.Instant;
};

/** Puts a note on the timeline of the surviving debtor, sealed, and gives its number there. */
export async function addNote(desk: Desk, tx: Queries, note: Note): Promise<{ readonly number: bigint }> {
  const { words, loginId, now } = note;
  const debtorId = await lockDebtor(tx, note.debtorId as Id<"debtor">);
  const draft = { debtorId, kind: "note", happenedAt: now, recordedAt: now, loginId, subject: {}, words };
  await appendTimeline(tx, desk.vault, [draft]);
  return { number: await lastNumber(tx, debtorId) };
}
