import { compareDays } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import { money, type Currency, type Money } from "#money/money";

/** Which day an itemization date is (12 CFR 1006.34(b)(3)). */
export const itemizationKinds = ["last-statement", "charge-off", "last-payment", "transaction", "judgment"] as const;
export type ItemizationKind = (typeof itemizationKinds)[number];

/** What was owed on the itemization date, and what came and went since. None of it is negative. */
export type Itemization = {
  readonly kind: ItemizationKind;
  readonly on: Temporal.PlainDate;
  readonly atFirst: Money;
  readonly interest: Money;
  readonly fees: Money;
  readonly payments: Money;
  readonly credits: Money;
};

/** An itemization as somebody said it, with whose the account was and under which number: empty where it is as now. */
export type SaidItemization = Itemization & {
  readonly creditorThen: string;
  readonly numberThen: string;
  /** It holds as of then: what the ledger learned later comes on top. */
  readonly saidAt: Temporal.Instant;
};

/** By how much something raised what is owed, or, below zero, lowered it. */
export type Movement = {
  readonly what: "charge" | "interest" | "fee" | "payment" | "credit";
  readonly effectiveOn: Temporal.PlainDate;
  readonly learnedAt: Temporal.Instant;
  readonly minor: bigint;
};

/** Why an itemization is not taken, in order of precedence. */
export const itemizationRefusals = {
  account_is_not_the_debtors: "This debtor has no such account.",
  nothing_is_owed_in_it: "Nothing is owed on this account in that currency.",
  amount_is_unreadable: "An amount is none of that currency.",
  itemized_amounts_are_not_negative: "An amount is not below zero: payments and credits are taken off by themselves.",
  itemized_in_the_future: "The itemization date lies ahead.",
  itemization_does_not_add_up:
    "What was owed then, with interest and fees and less what was paid and credited, is not what is owed now.",
} as const;

export type ItemizationRefusal = keyof typeof itemizationRefusals;

/** What an itemization comes to now. */
export function amountNow({ atFirst, interest, fees, payments, credits }: Itemization): Money {
  return money(atFirst.currency, atFirst.minor + interest.minor + fees.minor - payments.minor - credits.minor);
}

/** Whether an itemization adds up to what is owed, and has no amount below zero, which nobody could read. */
export function addsUp(itemization: Itemization, open: Money): boolean {
  const { atFirst, interest, fees, payments, credits } = itemization;
  const isReadable = [atFirst, interest, fees, payments, credits].every(({ minor }) => minor >= 0n);
  return isReadable && amountNow(itemization).minor === open.minor;
}

/** What a said itemization has become by what the ledger learned since. */
export function asOfNow<Said extends SaidItemization>(said: Said, movements: readonly Movement[]): Said {
  const later = movements.filter(({ learnedAt }) => compareInstants(learnedAt, said.saidAt) > 0);
  return { ...said, ...added(said, sumsOf(later, said.atFirst.currency)) };
}

/**
 * The itemization of an account that was kept here from its beginning, by the ledger: since the day of its last invoice,
 * which is a written statement of the creditor's. Undefined where nothing was charged by then.
 */
export function ofLedger(
  movements: readonly Movement[],
  { on, currency }: { readonly on: Temporal.PlainDate; readonly currency: Currency },
): Itemization | undefined {
  const charged = movements.filter(({ what, minor, effectiveOn }) => {
    return what === "charge" && minor > 0n && compareDays(effectiveOn, on) <= 0;
  });
  const day = charged
    .map(({ effectiveOn }) => effectiveOn)
    .toSorted(compareDays)
    .at(-1);
  if (day === undefined) return undefined;
  const [before, since] = parted(movements, day);
  const atFirst = money(
    currency,
    before.reduce((sum, { minor }) => sum + minor, 0n),
  );
  return { kind: "last-statement", on: day, atFirst, ...sumsOf(since, currency) };
}

function parted(movements: readonly Movement[], day: Temporal.PlainDate): [readonly Movement[], readonly Movement[]] {
  const isBefore = ({ effectiveOn }: Movement) => compareDays(effectiveOn, day) <= 0;
  return [movements.filter(isBefore), movements.filter((movement) => !isBefore(movement))];
}

type Sums = Pick<Itemization, "interest" | "fees" | "payments" | "credits">;

/** What is charged less afterwards counts as credited; what is charged more has no line of its own, and does not add up. */
function sumsOf(movements: readonly Movement[], currency: Currency): Sums {
  const sum = (holds: (movement: Movement) => boolean) =>
    money(
      currency,
      movements.filter(holds).reduce((total, { minor }) => total + minor, 0n),
    );
  const lowered = ({ minor }: Money) => money(currency, -minor);
  return {
    interest: sum(({ what }) => what === "interest"),
    fees: sum(({ what }) => what === "fee"),
    payments: lowered(sum(({ what }) => what === "payment")),
    credits: lowered(sum(({ what, minor }) => what === "credit" || (what === "charge" && minor < 0n))),
  };
}

function added(one: Sums, other: Sums): Sums {
  const both = (name: keyof Sums) => money(one[name].currency, one[name].minor + other[name].minor);
  return { interest: both("interest"), fees: both("fees"), payments: both("payments"), credits: both("credits") };
}
