import type { Id } from "#base/id";
import { marksOf, wordsOf } from "#evidence/document-words";
import { appendTimeline, lastNumber } from "#evidence/store";
import { keepNoteWords } from "#evidence/words/store";
import { lockDebtor } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";

export type Note = {
  readonly debtorId: string;
  readonly words: string;
  readonly loginId: string | null;
  readonly now: Temporal.Instant;
};

/** Puts a note on the timeline of the surviving debtor, sealed and to be found by its words, and gives its number there. */
export async function addNote(desk: Desk, tx: Queries, note: Note): Promise<{ readonly number: bigint }> {
  const { words, loginId, now } = note;
  const debtorId = await lockDebtor(tx, note.debtorId as Id<"debtor">);
  const draft = { debtorId, kind: "note", happenedAt: now, recordedAt: now, loginId, subject: {}, words };
  await appendTimeline(tx, desk.vault, [draft]);
  const number = await lastNumber(tx, debtorId);
  await keepNoteWords(tx, { debtorId, number, marks: marksOf(wordsOf(words), desk.vault.mark) });
  return { number };
}
