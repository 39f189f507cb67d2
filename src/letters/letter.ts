import type { Money } from "#money/money";
import type { StatementFacts } from "./statement.ts";
import type { Template } from "./templates/template.ts";
import type { NoticeFacts } from "./validation-notice/notice.ts";

/** How a letter goes. */
export const ways = ["post", "email"] as const;
export type Way = (typeof ways)[number];

/**
 * Where a letter stands. What goes by post is handed over when it is on file, to be printed. An e-mail is made ready, is
 * under way while a server takes it, and has then been handed over, has failed, or perhaps was sent: the connection broke
 * and nobody can say. Without a server a person takes it out, and says afterwards whether they handed it over. `refused`: the law or what came before it stopped it. `outdated`: what it says of us or its creditor is
 * not so any more, and it is to be made anew. `withdrawn`: we did not want it any more.
 */
export const letterStates = [
  "planned",
  "ready",
  "sending",
  "taken-out",
  "handed-over",
  "refused",
  "outdated",
  "failed",
  "perhaps-sent",
  "withdrawn",
] as const;
export type LetterState = (typeof letterStates)[number];

/** The states of letters that will never have left. */
export const neverLeft: readonly LetterState[] = ["refused", "outdated", "failed", "withdrawn"];

export type LetterRef = { readonly debtorId: string; readonly letterId: string };

/** A letter that is to leave. The template is named by the step of the ladder that asks for it. */
export type PlannedLetter = {
  readonly debtorId: string;
  readonly letterId: string;
  readonly creditorId: string;
  readonly template: string;
  readonly sentBy: Way;
  readonly pointId: string;
  /** Whether copies of its invoices go along. */
  readonly withCopies: boolean;
  readonly because: string;
  readonly plannedAt: Temporal.Instant;
};

/** Everything that is put into a letter. Lists of items have one currency each. */
export type LetterFacts = {
  readonly on: Temporal.PlainDate;
  readonly template: Template;
  /** Who writes, with the licence to collect where the debtor lives; null where there is none. */
  readonly entity: Reached & { readonly licence: { readonly state: string; readonly number: string } | null };
  /** Where to pay is said in the creditor's own lines. */
  readonly creditor: Reached & { readonly payTo: string };
  readonly capacity: "own_name" | "for_another" | "bought";
  readonly purpose: "consumer" | "business";
  /** The address: of a letter by e-mail, the one that it goes to. */
  readonly debtor: { readonly name: string; readonly number: string; readonly address: string };
  readonly items: readonly LetterItem[];
  /** Payments and credits that are applied to nothing yet, a sum for each currency. */
  readonly unapplied: readonly Money[];
  /** All that is open, of a statement; null of any other letter. */
  readonly statement: StatementFacts | null;
  /** What a validation notice says of each debt; null of any other letter. */
  readonly notices: readonly NoticeFacts[] | null;
};

/** Somebody, and where they are reached; what is not known is empty. */
type Reached = { readonly name: string; readonly address: string; readonly phone: string };

export type LetterItem = {
  readonly number: string;
  /** Which instalment of it is asked for; null where it is due whole. */
  readonly instalment: number | null;
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly open: Money;
};

/** What came in between since a letter was planned, so that its case is decided anew instead, in order of precedence. */
export const overtakings = {
  promised_since: "They have promised to pay since it was planned.",
  reply_waits: "What came in from them since it was planned waits for an answer.",
} as const;

export type Overtaking = keyof typeof overtakings;

export function isOvertaking(reason: string): reason is Overtaking {
  return Object.hasOwn(overtakings, reason);
}

/** Why a letter does not leave, apart from what a permit says, in order of precedence. */
export const letterRefusals = {
  debtor_was_erased: "The debtor was erased: nothing is written to them any more.",
  no_address: "There is no postal address in use to write to.",
  no_email_address: "There is no e-mail address in use to write to.",
  no_validation_notice:
    "No validation notice (12 CFR 1006.34) is on record, and a collector's statement is not the first that a consumer hears.",
  notice_is_not_due:
    "No validation notice is due: the office collects no consumer debt for this creditor of which none was sent.",
  itemization_does_not_add_up:
    "What was owed on the itemization date does not add up to what is owed now. Say it anew at the account.",
  written_today: "Something was written to them for this creditor today already.",
  nothing_to_ask_for: "Nothing is owed to this creditor that is neither disputed nor paused.",
} as const;

export type LetterRefusal = keyof typeof letterRefusals;
