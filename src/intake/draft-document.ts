import type { Id } from "#base/id";
import {
  adjustment,
  charge,
  creditAdjustment,
  memo,
  paymentReceived,
  type EntryDraft,
  type EntryHead,
  type PartAmount,
} from "#ledger/entry";
import { laterOf } from "#calendar/days";
import type { CreditDraft, ItemDraft } from "#ledger/item";
import { money, type Money } from "#money/money";
import type { SourceCredit, SourceItem, SourcePayment } from "./source-record.ts";

/** Whose a document is, and what its entries have in common. Ids are drawn outside. */
export type Drafting = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly head: (document: string, because: string) => EntryHead;
  readonly draw: <Thing extends string>() => Id<Thing>;
  /** The day of the file: what changed without a day of its own counts from then. */
  readonly asOfDay: Temporal.PlainDate;
};

export type Drafts = {
  readonly items: readonly ItemDraft[];
  readonly credits: readonly CreditDraft[];
  readonly entries: readonly EntryDraft[];
};

/** An invoice that is new to the book: it is charged, and what the source knows of payments of it is posted. */
export function draftItem(source: SourceItem, itemId: Id<"item">, drafting: Drafting): Drafts {
  const { debtorId, accountId, head, asOfDay } = drafting;
  const { number, reference, terms, issuedOn, dueOn, instalments, discounts, amount } = source;
  const own = { debtorId, accountId, itemId, kind: "invoice", number, reference, terms } as const;
  const parts = [{ part: "principal", amount }] as const;
  const charged = charge(head(number, "The source shows an invoice."), { accountId, itemId, parts, on: issuedOn });
  const paid = source.paid.map((payment) => draftPaid(payment, { ...source, itemId }, drafting));
  const left = source.paid.reduce((rest, payment) => rest - payment.amount.minor, amount.minor);
  const differs = source.open === null ? 0n : source.open.minor - left;
  const side = {
    accountId,
    itemId,
    on: laterOf(asOfDay, issuedOn),
    parts: [{ part: "principal" as const, amount: { ...amount, minor: differs } }],
  };
  const adjusted = differs === 0n ? [] : [adjustment(head(number, differenceOf(differs)), side)];
  return {
    items: [{ ...own, issuedOn, dueOn, instalments, discounts, amount }],
    credits: paid.map(({ credit }) => credit),
    entries: [charged, ...paid.map(({ entry }) => entry), ...adjusted],
  };
}

function draftPaid(
  paid: SourcePayment,
  { itemId, number, issuedOn }: Pick<ItemDraft, "itemId" | "number" | "issuedOn">,
  drafting: Drafting,
): { readonly credit: CreditDraft; readonly entry: EntryDraft } {
  const { debtorId, accountId, head, draw } = drafting;
  const credit = { accountId, creditId: draw<"credit">(), amount: paid.amount };
  const own = { debtorId, kind: "payment", number: `${number.slice(0, 80)} ${paid.on}`, receivedOn: paid.on } as const;
  // Paid ahead, it lies on account until the invoice is there: nothing is owed less than nothing on any day.
  const effectiveOn = laterOf(paid.on, issuedOn);
  const applied = [{ itemId, part: "principal", amount: paid.amount, effectiveOn }] as const;
  const entry = paymentReceived(head(number, "The source shows a payment."), { ...credit, on: paid.on }, applied);
  return { credit: { ...own, ...credit }, entry };
}

/** A payment or memo that is new to the book. What the source has used of it already is taken off. */
export function draftCredit(source: SourceCredit, creditId: Id<"credit">, drafting: Drafting): Drafts {
  const { debtorId, accountId, head, asOfDay } = drafting;
  const { number, creditKind: kind, receivedOn, amount, open } = source;
  const side = { accountId, creditId, amount, on: receivedOn };
  const entry =
    kind === "memo"
      ? memo(head(number, "The source shows a credit memo."), side)
      : paymentReceived(head(number, "The source shows a payment."), side, []);
  const differs = money(amount.currency, open === null ? 0n : open.minor - amount.minor);
  const used = { accountId, creditId, amount: differs, on: laterOf(asOfDay, receivedOn) };
  const adjusted = differs.minor === 0n ? [] : [creditAdjustment(head(number, "The source has used it."), used)];
  return {
    items: [],
    credits: [{ debtorId, creditId, accountId, kind, number, receivedOn, amount }],
    entries: [entry, ...adjusted],
  };
}

/** The source says that an item owes more or less than the book has. Less is taken from its parts, principal first. */
export function draftAdjustment(
  item: { readonly itemId: Id<"item">; readonly number: string; readonly parts: readonly PartAmount[] },
  { adjust, on }: { readonly adjust: Money; readonly on: Temporal.PlainDate },
  { accountId, head }: Pick<Drafting, "accountId" | "head">,
): EntryDraft {
  const parts = adjust.minor > 0n ? [{ part: "principal" as const, amount: adjust }] : takenFrom(item.parts, adjust);
  const side = { accountId, itemId: item.itemId, parts, on };
  return adjustment(head(item.number, differenceOf(adjust.minor)), side);
}

function takenFrom(parts: readonly PartAmount[], adjust: Money): PartAmount[] {
  let left = -adjust.minor;
  const ordered = parts.toSorted((a, b) => Number(b.part === "principal") - Number(a.part === "principal"));
  return ordered.flatMap(({ part, amount }) => {
    const minor = amount.minor < left ? amount.minor : left;
    left -= minor;
    return minor === 0n ? [] : [{ part, amount: money(adjust.currency, -minor) }];
  });
}

function differenceOf(minor: bigint): string {
  return minor < 0n ? "The source shows less open." : "The source shows more open.";
}
