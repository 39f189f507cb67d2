import type { Id } from "#base/id";
import { daysBetween } from "#calendar/days";
import type { KeptDispute } from "#disputes/dispute";
import { loadOpenDisputes } from "#disputes/store";
import { readUnverified } from "./read-unverified.ts";
import { agingBuckets, bucketOf } from "#ledger/aging";
import type { OpenCredit, OpenItem } from "#ledger/item";
import { loadOpenCredits, loadOpenItems } from "#ledger/open/store";
import { duesOf } from "#ledger/terms/dues";
import { loadOpenDiscounts, type OpenDiscount } from "#ledger/terms/store";
import { decimal, money, type Currency, type Money } from "#money/money";
import { writeMoney } from "#money/written-money";
import { together, type Queries } from "#platform/database";

/** What a person owes on a day: each open item with what is contested of it, credits beside, and the aging of both. */
export async function readOwed(tx: Queries, personIds: readonly Id<"debtor">[], on: Temporal.PlainDate) {
  const [items, credits, disputes, discounts, unverified] = await together(tx, [
    () => loadOpenItems(tx, personIds),
    () => loadOpenCredits(tx, personIds),
    () => loadOpenDisputes(tx, personIds),
    () => loadOpenDiscounts(tx, personIds, on),
    () => readUnverified(tx, personIds),
  ]);
  return {
    owed: agedByCurrency(items, credits, on),
    items: items.map((item) => {
      const offered = discounts.get(item.itemId) ?? [];
      return {
        ...itemJson(item, disputes, on),
        unverified: unverified.get(item.itemId) ?? null,
        discounts: offered.map((each) => discountJson(each, item)),
      };
    }),
    credits: credits.map((credit) => ({
      ...{ id: credit.creditId, accountId: credit.accountId, kind: credit.kind, number: credit.number },
      ...{ receivedOn: credit.receivedOn.toString(), amount: writeMoney(credit.amount), open: writeMoney(credit.open) },
    })),
  };
}

/** An item as the screen of its debtor shows it. */
export function itemJson(item: OpenItem, disputes: readonly KeptDispute[], on: Temporal.PlainDate) {
  const dispute = disputes.find(({ itemId }) => itemId === item.itemId);
  const [next] = duesOfItem(item);
  return {
    ...{ id: item.itemId, accountId: item.accountId, number: item.number, kind: item.kind, terms: item.terms },
    ...{ issuedOn: item.issuedOn.toString(), ...dueJson(next?.dueOn ?? null, on) },
    ...{ instalments: instalmentsJson(item, on) },
    ...{ amount: writeMoney(item.amount), open: writeMoney(item.open) },
    dispute: dispute === undefined ? null : disputeJson(dispute),
  };
}

function duesOfItem({ dueOn, open, instalments }: OpenItem) {
  return duesOf({ dueOn, openMinor: open.minor, instalments });
}

function dueJson(dueOn: Temporal.PlainDate | null, on: Temporal.PlainDate) {
  return { dueOn: dueOn?.toString() ?? null, daysOverdue: dueOn === null ? null : daysBetween(dueOn, on) };
}

/** Every part in which an item is due, also those that are settled. */
function instalmentsJson(item: OpenItem, on: Temporal.PlainDate) {
  const dues = duesOfItem(item);
  return item.instalments.map(({ dueOn, amount }, at) => {
    const open = dues.find(({ instalment }) => instalment === at + 1)?.openMinor ?? 0n;
    const sums = { amount: writeMoney(amount), open: writeMoney(money(amount.currency, open)) };
    return { number: at + 1, ...dueJson(dueOn, on), ...sums };
  });
}

function discountJson({ untilOn, minor }: OpenDiscount, { amount }: OpenItem) {
  return { untilOn: untilOn.toString(), amount: writeMoney(money(amount.currency, minor)) };
}

function disputeJson({ disputeId, because, amount, raisedOn, isInWriting, answeredOn }: KeptDispute) {
  return {
    ...{ id: disputeId, because, amount: amount === null ? null : writeMoney(amount) },
    ...{ raisedOn: raisedOn.toString(), inWriting: isInWriting, answeredOn: answeredOn?.toString() ?? null },
  };
}

function agedByCurrency(items: readonly OpenItem[], credits: readonly OpenCredit[], on: Temporal.PlainDate) {
  const dues = items.flatMap((item) =>
    duesOfItem(item).map(({ dueOn, openMinor }) => ({ dueOn, open: money(item.open.currency, openMinor) })),
  );
  const currencies = new Set([...items, ...credits].map(({ open }) => open.currency));
  return [...currencies].toSorted().map((currency) => {
    const own = dues.filter(({ open }) => open.currency === currency);
    const amounts = agingBuckets.map((_, bucket) =>
      sumIn(
        currency,
        own.filter(({ dueOn }) => bucketOf(dueOn, on) === bucket),
      ),
    );
    const left = (kind: OpenCredit["kind"]) =>
      sumIn(
        currency,
        credits.filter((credit) => credit.kind === kind && credit.open.currency === currency),
      );
    const buckets = agingBuckets.map(({ name }) => name);
    return {
      currency,
      total: sumIn(currency, own),
      buckets,
      amounts,
      memos: left("memo"),
      payments: left("payment"),
      deposits: left("deposit"),
    };
  });
}

function sumIn(currency: Currency, rows: readonly { open: Money }[]): string {
  return decimal(
    money(
      currency,
      rows.reduce((sum, { open }) => sum + open.minor, 0n),
    ),
  );
}
