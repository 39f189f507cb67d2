import { before, type Books, type Receipt } from "./auditor-books.ts";

/** A promise as the auditor wrote it down when it was taken, and what became of it. */
export type PromiseNote = {
  readonly id: string;
  readonly account: string;
  readonly currency: string;
  readonly minor: bigint;
  readonly dueOn: Temporal.PlainDate;
  readonly takenOn: Temporal.PlainDate;
  readonly takenAt: Temporal.Instant;
  state: "open" | "kept" | "broken" | "keptLate" | "withdrawn";
  keptOn: Temporal.PlainDate | null;
};

/**
 * What became of promises by the end of a day: kept by the first day on which what came in on the account, since the
 * promise was taken, reaches it; broken when its day is over before that; kept late by money after that.
 */
export function settleNotes(books: Books, notes: readonly PromiseNote[], today: Temporal.PlainDate): void {
  for (const note of notes) {
    if (note.state !== "open" && note.state !== "broken") continue;
    const enoughOn = enough(books, note, today);
    const isLate = enoughOn === undefined || before(note.dueOn, enoughOn);
    if (note.state === "open" && isLate && before(note.dueOn, today)) note.state = "broken";
    if (enoughOn === undefined || (note.state === "open" && isLate)) continue;
    note.state = isLate ? "keptLate" : "kept";
    note.keptOn = enoughOn;
  }
}

function enough(books: Books, note: PromiseNote, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  let sum = 0n;
  for (const { minor, on } of receiptsFor(books, note, today)) {
    sum += minor;
    if (sum >= note.minor) return on;
  }
  return undefined;
}

function receiptsFor({ receipts, reversed }: Books, note: PromiseNote, today: Temporal.PlainDate): Receipt[] {
  const counts = ({ account, currency, on, at, entry }: Receipt) =>
    account === note.account &&
    currency === note.currency &&
    !before(on, note.takenOn) &&
    !before(today, on) &&
    Temporal.Instant.compare(at, note.takenAt) >= 0 &&
    !reversed.has(entry);
  return receipts.filter(counts).toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}
