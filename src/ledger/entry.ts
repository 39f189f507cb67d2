import type { Id } from "#base/id";
import type { Money } from "#money/money";
import { assert } from "#base/assert";
import { minus } from "#money/money";

/** The sides that a posting can have. `source` stands for what a mirrored book says without saying why. */
export type LedgerAccount =
  "receivable" | "unapplied" | "cash" | "sales" | "source" | "write-off" | "discount" | "fees" | "interest";

/** What an item is made of. */
export type Part = "principal" | "interest" | "fee" | "tax" | "cost";

export type EntryKind = "charge" | "memo" | "payment" | "application" | "adjustment" | "write-off" | "reversal";

/** One debit account, one credit account, one positive amount: it balances by construction. */
export type PostingDraft = {
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amount: Money;
  readonly accountId: Id<"account">;
  /** Named where a side is `receivable`. */
  readonly item: { readonly itemId: Id<"item">; readonly part: Part } | null;
  /** Named where a side is `unapplied`. */
  readonly creditId: Id<"credit"> | null;
  /** The day from which it counts: aging and interest read it. */
  readonly effectiveOn: Temporal.PlainDate;
};

/** Where an entry comes from, and why: what all its postings have in common. */
export type EntryHead = {
  readonly debtorId: Id<"debtor">;
  readonly entryId: Id<"entry">;
  readonly source: "import" | "desk" | "command" | "day";
  /** The source document as people cite it: an invoice's number, a check's; empty where there is none. */
  readonly document: string;
  readonly batchId: Id<"batch"> | null;
  readonly because: string;
  readonly loginId: Id<"login"> | null;
  /** The accounting day. */
  readonly bookedOn: Temporal.PlainDate;
  /** When we learned it. */
  readonly recordedAt: Temporal.Instant;
};

/** Postings that belong together, with their document, reason and author. Reversed whole. */
export type EntryDraft = EntryHead & {
  readonly kind: EntryKind;
  readonly reversesId: Id<"entry"> | null;
  readonly postings: readonly PostingDraft[];
};

/** An amount of one part of an item. */
export type PartAmount = { readonly part: Part; readonly amount: Money };

/** What of a credit goes to which part of which item, and the day from which that counts. */
export type Application = PartAmount & {
  readonly itemId: Id<"item">;
  readonly effectiveOn: Temporal.PlainDate;
};

type ItemSide = {
  readonly accountId: Id<"account">;
  readonly itemId: Id<"item">;
  readonly parts: readonly PartAmount[];
  readonly on: Temporal.PlainDate;
};

type CreditSide = {
  readonly accountId: Id<"account">;
  readonly creditId: Id<"credit">;
  readonly amount: Money;
  readonly on: Temporal.PlainDate;
};

/** An invoice or charge comes to be owed, by its parts. */
export function charge(head: EntryHead, item: ItemSide): EntryDraft {
  return entry(head, "charge", itemPostings(item, { debit: "receivable", credit: "sales" }));
}

/** A credit memo: it lies unapplied until it is applied. */
export function memo(head: EntryHead, credit: CreditSide): EntryDraft {
  return entry(head, "memo", [creditPosting(credit, { debit: "sales", credit: "unapplied" })]);
}

/** Money comes in, and goes at once to the items named, so that both are taken back together if it returns. */
export function paymentReceived(head: EntryHead, credit: CreditSide, applied: readonly Application[]): EntryDraft {
  const received = creditPosting(credit, { debit: "cash", credit: "unapplied" });
  return entry(head, "payment", [received, ...applied.map((one) => applicationPosting(credit, one))]);
}

/** What was left of a payment or memo goes to items. */
export function application(
  head: EntryHead,
  credit: Pick<CreditSide, "accountId" | "creditId">,
  applied: readonly Application[],
): EntryDraft {
  return entry(
    head,
    "application",
    applied.map((one) => applicationPosting(credit, one)),
  );
}

/** What is given up of an item: it is owed no longer. */
export function writeOff(head: EntryHead, item: ItemSide): EntryDraft {
  return entry(head, "write-off", itemPostings(item, { debit: "write-off", credit: "receivable" }));
}

/** The source says that an item owes more (positive) or less (negative) than we have; the parts are all one way. */
export function adjustment(head: EntryHead, item: ItemSide): EntryDraft {
  const isMore = item.parts.every(({ amount }) => amount.minor > 0n);
  assert(isMore || item.parts.every(({ amount }) => amount.minor < 0n), "an adjustment goes one way");
  const parts = item.parts.map(({ part, amount }) => ({ part, amount: isMore ? amount : minus(amount) }));
  const sides = isMore ? ({ debit: "receivable", credit: "source" } as const) : lessOwed;
  return entry(head, "adjustment", itemPostings({ ...item, parts }, sides));
}

/** The source says that a payment or memo has more left (positive) or less (negative) than we have. */
export function creditAdjustment(head: EntryHead, credit: CreditSide): EntryDraft {
  const sides = credit.amount.minor > 0n ? moreLeft : lessLeft;
  const amount = credit.amount.minor > 0n ? credit.amount : minus(credit.amount);
  return entry(head, "adjustment", [creditPosting({ ...credit, amount }, sides)]);
}

type Sides = Pick<PostingDraft, "debit" | "credit">;

const lessOwed: Sides = { debit: "source", credit: "receivable" };
const moreLeft: Sides = { debit: "source", credit: "unapplied" };
const lessLeft: Sides = { debit: "unapplied", credit: "source" };

function entry(head: EntryHead, kind: EntryKind, postings: readonly PostingDraft[]): EntryDraft {
  assert(postings.length > 0, "an entry has a posting");
  assert(
    postings.every(({ amount }) => amount.minor > 0n),
    "the amount of a posting is positive",
  );
  return { ...head, kind, reversesId: null, postings };
}

function itemPostings({ accountId, itemId, parts, on }: ItemSide, sides: Sides): PostingDraft[] {
  return parts.map(({ part, amount }) => ({
    ...sides,
    amount,
    accountId,
    item: { itemId, part },
    creditId: null,
    effectiveOn: on,
  }));
}

function creditPosting({ accountId, creditId, amount, on }: CreditSide, sides: Sides): PostingDraft {
  return { ...sides, amount, accountId, item: null, creditId, effectiveOn: on };
}

function applicationPosting(
  { accountId, creditId }: Pick<CreditSide, "accountId" | "creditId">,
  { itemId, part, amount, effectiveOn }: Application,
): PostingDraft {
  return {
    debit: "unapplied",
    credit: "receivable",
    amount,
    accountId,
    item: { itemId, part },
    creditId,
    effectiveOn,
  };
}
