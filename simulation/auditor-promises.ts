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
 * promise was taken and before another was, reaches it; broken when its day is over before that; kept late by money after that.
 */
export function settleNotes(books: Books, notes: readonly PromiseNote[], today: Temporal.PlainDate): void {
  for (const note of notes) {
    if (note.state !== "open" && note.state !== "broken") continue;
    const enoughOn = enough(books, { note, later: laterOn(notes, note) }, today);
    const isLate = enoughOn === undefined || before(note.dueOn, enoughOn);
    if (note.state === "open" && isLate && before(note.dueOn, today)) note.state = "broken";
    if (enoughOn === undefined || (note.state === "open" && isLate)) continue;
    note.state = isLate ? "keptLate" : "kept";
    note.keptOn = enoughOn;
  }
}

/** The promises that were given on the same account after one: what came since they were is theirs. */
function laterOn(notes: readonly PromiseNote[], { account, currency, takenAt }: PromiseNote): PromiseNote[] {
  return notes.filter(
    (other) =>
      other.account === account &&
      other.currency === currency &&
      other.state !== "withdrawn" &&
      Temporal.Instant.compare(other.takenAt, takenAt) > 0,
  );
}

type Followed = { readonly note: PromiseNote; readonly later: readonly PromiseNote[] };

const hasBegun = ({ takenOn, takenAt }: PromiseNote, { on, at }: Receipt) =>
  !before(on, takenOn) && Temporal.Instant.compare(at, takenAt) >= 0;

function enough(books: Books, followed: Followed, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const { note } = followed;
  let sum = 0n;
  for (const { minor, on } of receiptsFor(books, followed, today)) {
    sum += minor;
    if (sum >= note.minor) return on;
  }
  return undefined;
}

function receiptsFor({ receipts, reversed }: Books, { note, later }: Followed, today: Temporal.PlainDate): Receipt[] {
  const counts = (receipt: Receipt) =>
    receipt.account === note.account &&
    receipt.currency === note.currency &&
    hasBegun(note, receipt) &&
    !later.some((other) => hasBegun(other, receipt)) &&
    !before(today, receipt.on) &&
    !reversed.has(receipt.entry);
  return receipts.filter(counts).toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}
