import type { Money } from "#money/money";
import type { Currency } from "#money/currency";
import type { NonpaymentReason } from "#contact/nonpayment";
import type { AccountKind } from "#parties/debtor";
import type { Action, Owner } from "./step.ts";

/** What an account owes in one currency today. Disputed amounts are owed, but not asked for. */
export type Owed = {
  readonly currency: Currency;
  /** Minor units of all open items. */
  readonly open: bigint;
  /** Minor units of the open items whose due day is past. */
  readonly overdue: bigint;
  /** What of the overdue is not disputed: what we may ask for. */
  readonly askable: bigint;
  /** What of the overdue is disputed, paused or not; asked where a ladder goes by it, else 0. */
  readonly contested: bigint;
  /** The earliest due day of what is open and neither disputed nor paused; null where there is nothing of the kind. */
  readonly oldestDueOn: Temporal.PlainDate | null;
  /** The day of the earliest open dispute. */
  readonly disputedOn: Temporal.PlainDate | null;
  /** Until when the first of its items that we paused rests. */
  readonly pausedUntil: Temporal.PlainDate | null;
};

export type OpenPromise = { readonly amount: Money; readonly dueOn: Temporal.PlainDate };
export type BrokenPromise = OpenPromise & { readonly brokenOn: Temporal.PlainDate };

/** That we let something rest of ourselves until a day, and why. */
export type PauseFacts = { readonly untilOn: Temporal.PlainDate; readonly because: string };

/** An account of the case that owes something. */
export type AccountFacts = {
  readonly kind: AccountKind;
  readonly owed: readonly Owed[];
  readonly openPromise: OpenPromise | null;
  /** The newest of those that were broken and not kept late. */
  readonly brokenPromise: BrokenPromise | null;
  /** The longest pause that it is under, its own or one of its debtor or creditor. */
  readonly pause: PauseFacts | null;
};

/** A call or conversation about the case. `reached`: the debtor was spoken to. */
export type EffortFacts = { readonly on: Temporal.PlainDate; readonly reached: boolean };

/** A step with the day on which it was taken, or is due. */
export type StepOn = { readonly step: string; readonly on: Temporal.PlainDate };

/** Something that came on a day, with its words. */
export type NoticeFacts = { readonly on: Temporal.PlainDate; readonly because: string };

/** The newest letter or e-mail to the person about what they owe the creditor, statements apart. */
export type WrittenFacts = {
  readonly on: Temporal.PlainDate;
  /** Null where it was written outside the desk. */
  readonly template: string | null;
};

/**
 * Whether somebody can be called or written to: a number or address is there, none is known, or they asked us not to use
 * what there is.
 */
export type Reach = "there" | "missing" | "refused";

/** What is known of one case when its next step is decided. */
export type CaseFacts = {
  readonly accounts: readonly AccountFacts[];
  /**
   * What the debtor paid the creditor or was credited and is applied to nothing yet, a sum for each currency; a deposit is
   * security, and no such money.
   */
  readonly received: readonly Money[];
  /** Calls and conversations of the last weeks, newest first. */
  readonly efforts: readonly EffortFacts[];
  /** The last step taken, of the ladder or beside it. */
  readonly taken: StepOn | null;
  /** The last step taken of the ladder itself: the place on it. */
  readonly climbed: StepOn | null;
  /** What was decided before, and whose it is. */
  readonly next: (StepOn & { readonly owner: Owner }) | null;
  /** When somebody last called, wrote or spoke about it before the case was opened; not asked of a case that climbed. */
  readonly askedBeforeOn: Temporal.PlainDate | null;
  /** The newest letter that the law refused at hand-over. */
  readonly refusedLetter: NoticeFacts | null;
  /** The day on which the newest statement to the person about what they owe the creditor was written down. */
  readonly statedOn: Temporal.PlainDate | null;
  /** Whether the person's credit with the creditor is on hold: nobody decides on that again. */
  readonly isOnHold: boolean;
  /** A stop of the law or the person that bars every collecting contact. */
  readonly stop: NoticeFacts | null;
  /** The oldest that came in from the debtor and waits for an answer. */
  readonly reply: NoticeFacts | null;
  /** Why it is not paid, as it was last told. */
  readonly reason: { readonly kind: NonpaymentReason; readonly on: Temporal.PlainDate } | null;
  /** Whether fees, interest and costs are all that is open; not asked of a case whose ladder asks for them all the same. */
  readonly isPrincipalPaid: boolean;
  /** The debtor's segment, where they are of one; asked where a ladder goes by it, as the next two. */
  readonly segment: string | null;
  readonly written: WrittenFacts | null;
  /** The chance that money follows a step, by its act, in thousandths. */
  readonly chances: Readonly<Record<Action, number>> | null;
  /**
   * Whether a third party collects some of it of a consumer whom no validation notice of it was sent that did not come back;
   * asked where a ladder sends one.
   */
  readonly lacksNotice: boolean;
  /**
   * The last day on which a consumer may answer the validation notices that were sent of it, as if one that is on its way left
   * today; null where none was; asked where a ladder goes by it.
   */
  readonly answerUntil: Temporal.PlainDate | null;
  /** By telephone, by post, and by e-mail. */
  readonly reach: { readonly call: Reach; readonly letter: Reach; readonly email: Reach };
};
