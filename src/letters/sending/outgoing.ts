import type { Caller } from "#access/caller";
import type { LetterState, Way } from "#letters/letter";

/** Which letters are listed: those that have not left yet, those that did not leave, those on file to be printed. */
export const whichLetters = ["waiting", "not-sent", "to-print"] as const;
export type WhichLetters = (typeof whichLetters)[number];

/** A letter on its way, or that went astray, as the list shows it. */
export type OutgoingLetter = {
  readonly debtorId: string;
  readonly letterId: string;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly template: string;
  readonly sentBy: Way;
  readonly state: LetterState;
  readonly because: string;
  /** Why it has not left, or perhaps not; null where nothing stood in its way. */
  readonly trouble: string | null;
  readonly plannedAt: Temporal.Instant;
  /** When it is tried next; null of what is not planned any more. */
  readonly tryAt: Temporal.Instant | null;
  readonly decidedAt: Temporal.Instant | null;
  /** The letter as it lies on file; null where it is not made yet. */
  readonly digest: string | null;
  /** Who has it to send it by hand, and since when; null where nobody has. */
  readonly takenBy: string | null;
  readonly takenAt: Temporal.Instant | null;
  /** Whether that is the reader, and whether they may say what came of it. */
  readonly isOwn: boolean;
  readonly mayTell: boolean;
};

/** Who has taken an e-mail out says what came of it; a supervisor says it for who is away. */
export function mayTell(reader: Pick<Caller, "role">, isOwn: boolean): boolean {
  return isOwn || reader.role === "supervisor";
}

/** How many letters there are of each kind; of those that did not leave, in the last thirty days. */
export type OutgoingCounts = Readonly<Record<WhichLetters, number>>;

export const outgoingRefusals = {
  letter_is_unknown: "There is no such letter.",
  letter_has_left: "It does not wait any more: it has left, or was stopped before.",
  letter_is_not_stopped: "It was not stopped, or was made anew already.",
  letter_is_overtaken:
    "They promised, or wrote and wait for an answer, since it was planned: it is not wanted any more.",
  letter_waits: "It may not leave just now, and stays where it is or goes by post.",
  mail_server_sends: "A mail server is set up: it sends e-mail by itself.",
  no_own_address:
    "You have no e-mail address on record to send it from. An administrator enters it under Office, People.",
  taken_by_another: "Somebody else has taken it out.",
  letter_is_not_taken_out: "Nobody has taken it out, or it was said already what came of it.",
} as const;
