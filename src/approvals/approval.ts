import type { Role } from "#access/role";
import type { Id } from "#base/id";
import { isBusinessDay, nextBusinessDay } from "#calendar/business-days";
import { readCurrency } from "#money/currency";
import { money, type Money } from "#money/money";

type KindRules = {
  /** The roles by whom it is decided, at first and each time that its clock ran out. */
  readonly levels: readonly (readonly Role[])[];
  /** Office hours until its clock runs out. */
  readonly hours: number;
  /** Whoever alone decides waits until the clock has run out: what is grave may be noticed by somebody until then. */
  readonly aloneWhenDue?: true;
  /** Approved only by itself, by somebody who has it before them: never with others by one answer. */
  readonly byItself?: true;
};

/** What can be asked for, and by what rules it is decided. */
export const approvalKinds = {
  "lift-stop": { levels: [["supervisor"], ["credit_manager"], ["administrator"]], hours: 4 },
  "resolve-dispute": { levels: [["supervisor", "credit_manager"], ["administrator"]], hours: 16 },
  "reverse-entry": { levels: [["supervisor"], ["credit_manager"], ["administrator"]], hours: 8 },
  "set-credit-limit": { levels: [["credit_manager", "supervisor"], ["administrator"]], hours: 8 },
  "activate-template": { levels: [["supervisor", "administrator"]], hours: 16 },
  "change-pay-to": {
    levels: [["administrator"], ["credit_manager", "supervisor"]],
    ...{ hours: 16, aloneWhenDue: true, byItself: true },
  },
} as const satisfies Record<string, KindRules>;

export type ApprovalKind = keyof typeof approvalKinds;

/** What is asked for, as a list, a mail or a workbook names it. */
export const approvalNames: Readonly<Record<ApprovalKind, string>> = {
  "lift-stop": "Lift a stop",
  "resolve-dispute": "Resolve a dispute",
  "reverse-entry": "Reverse a posting",
  "set-credit-limit": "Set a credit limit",
  "activate-template": "Put a template in force",
  "change-pay-to": "Change where to pay",
};

/** By what rules a kind is decided. */
export function rulesOf(kind: ApprovalKind): KindRules {
  return approvalKinds[kind];
}

/** What concerns a debtor. A template, and where a creditor is paid, concern whoever will be written to. */
export const debtorKinds = [
  "lift-stop",
  "resolve-dispute",
  "reverse-entry",
  "set-credit-limit",
] as const satisfies readonly ApprovalKind[];
export type DebtorKind = (typeof debtorKinds)[number];

/** Kinds that are a matter of an amount: below their authority people do them alone. */
export const amountKinds = ["reverse-entry", "set-credit-limit"] as const satisfies readonly ApprovalKind[];
export type AmountKind = (typeof amountKinds)[number];

export const isAmountKind = (kind: ApprovalKind): kind is AmountKind =>
  (amountKinds as readonly string[]).includes(kind);

/** What is asked for, of which thing, why, and until when it is to be decided. */
export type Asked = {
  readonly approvalId: Id<"approval">;
  readonly kind: ApprovalKind;
  /** Null where it concerns no debtor. */
  readonly debtorId: Id<"debtor"> | null;
  readonly thingId: string;
  readonly amount: Money | null;
  readonly because: string;
  readonly askedBy: Id<"login">;
  readonly askedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
};

/** What came of what was asked for: whoever decides approves or refuses it, and whoever asked takes it back. */
export const verdicts = ["approved", "refused", "taken-back"] as const;
export type Verdict = (typeof verdicts)[number];
export type Approval = Asked & { readonly verdict: Verdict | null };
export type DebtorApproval = Approval & { readonly kind: DebtorKind; readonly debtorId: Id<"debtor"> };

export function isOfDebtor(approval: Approval): approval is DebtorApproval {
  return approval.debtorId !== null;
}

/** Why an approval may not be decided, in order of precedence. */
export const decidingRefusals = {
  approval_is_unknown: "There is no such approval.",
  asking_was_taken_back: "Whoever asked for it took it back.",
  approval_is_decided: "This was decided already.",
  who_asks_does_not_decide:
    "Whoever asks for something does not decide it, unless nobody else could and the office lets them.",
  alone_only_when_due:
    "Nobody else could decide it: whoever asked does when its time has run out, so that somebody may notice it before.",
  approval_is_not_yours: "Somebody of another role decides this; it comes to you when its time has run out.",
  over_authority: "The amount is over your authority. Somebody with more decides it.",
  act_is_refused: "It cannot be done any more as it was asked for. Refuse it, and say so.",
} as const;

export type DecidingRefusal = keyof typeof decidingRefusals;

/** Why one of several is not approved by one answer. */
export const oneOfManyRefusals = {
  approved_by_itself: "It is approved by itself: look at the old and the new beside each other first.",
} as const;

/** Why an asking may not be taken back, in order of precedence. */
export const takingBackRefusals = {
  approval_is_unknown: decidingRefusals.approval_is_unknown,
  only_who_asked_takes_back: "Only whoever asked for it takes it back.",
  approval_is_decided: decidingRefusals.approval_is_decided,
} as const;

export type TakingBackRefusal = keyof typeof takingBackRefusals;

/** Why somebody may not take an asking back; undefined where they may, or did already. */
export function whyNotTakeBack(approval: Approval | undefined, loginId: Id<"login">): TakingBackRefusal | undefined {
  if (approval === undefined) return "approval_is_unknown";
  if (approval.askedBy !== loginId) return "only_who_asked_takes_back";
  return approval.verdict === null || approval.verdict === "taken-back" ? undefined : "approval_is_decided";
}

/** Whether an amount is within an authority of its currency, or there is no limit. */
export function isWithin(amount: Money, authority: Money | null): boolean {
  return authority === null || amount.minor <= authority.minor;
}

/** An amount as it is stored: null where there is none. */
export function storedAmount(code: string | null, minor: bigint | null): Money | null {
  const currency = code === null ? undefined : readCurrency(code);
  return currency === undefined || minor === null ? null : money(currency, minor);
}

const opensAt = Temporal.PlainTime.from("09:00");
const closesAt = Temporal.PlainTime.from("17:00");
const minutesOfDay = 8 * 60;

/** When something asked for is due: so many hours later as the office is open, nine to five on business days. */
export function dueAt(
  askedAt: Temporal.Instant,
  { kind, zone }: { kind: ApprovalKind; zone: string },
): Temporal.Instant {
  const here = askedAt.toZonedDateTimeISO(zone);
  const isOpen = isBusinessDay(here.toPlainDate()) && Temporal.PlainTime.compare(here.toPlainTime(), closesAt) < 0;
  let day = isOpen ? here.toPlainDate() : nextBusinessDay(here.toPlainDate().add({ days: 1 }));
  const isBegun = isOpen && Temporal.PlainTime.compare(here.toPlainTime(), opensAt) > 0;
  let into = isBegun ? opensAt.until(here.toPlainTime()).total("minutes") : 0;
  into += rulesOf(kind).hours * 60;
  while (into > minutesOfDay) {
    into -= minutesOfDay;
    day = nextBusinessDay(day.add({ days: 1 }));
  }
  const opening = day.toZonedDateTime({ timeZone: zone, plainTime: opensAt });
  return opening.add({ seconds: Math.round(into * 60) }).toInstant();
}
