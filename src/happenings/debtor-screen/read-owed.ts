import type { Id } from "#base/id";
import { daysBetween } from "#calendar/days";
import type { Dispute } from "#disputes/dispute";
import { loadOpenDisputes } from "#disputes/store";
import { agingBuckets, bucketOf } from "#ledger/aging";
import type { OpenCredit, OpenItem } from "#ledger/item";
import { loadOpenCredits, loadOpenItems } from "#ledger/open/store";
import { decimal, money, type Currency, type Money } from "#money/money";
import { writeMoney } from "#money/written-money";
import type { Queries } from "#platform/database";

/** What a person owes on a day: each open item with what is contested of it, credits beside, and the aging of both. */
export async function readOwed(tx: Queries, personIds: readonly Id<"debtor">[], on: Temporal.PlainDate) {
  const [items, credits, disputes] = [
    await loadOpenItems(tx, personIds),
    await loadOpenCredits(tx, personIds),
    await loadOpenDisputes(tx, personIds),
  ];
  return {
    owed: agedByCurrency(items, credits, on),
    items: items.map((item) => itemJson(item, disputes, on)),
    credits: credits.map((credit) => ({
      ...{ id: credit.creditId, accountId: credit.accountId, kind: credit.kind, number: credit.number },
      ...{ receivedOn: credit.receivedOn.toString(), amount: writeMoney(credit.amount), open: writeMoney(credit.open) },
    })),
  };
}

function itemJson(item: OpenItem, disputes: readonly Dispute[], on: Temporal.PlainDate) {
  const dispute = disputes.find(({ itemId }) => itemId === item.itemId);
  return {
    ...{ id: item.itemId, accountId: item.accountId, number: item.number, kind: item.kind },
    ...{ issuedOn: item.issuedOn.toString(), dueOn: item.dueOn.toString(), daysOverdue: daysBetween(item.dueOn, on) },
    ...{ amount: writeMoney(item.amount), open: writeMoney(item.open) },
    dispute: dispute === undefined ? null : disputeJson(dispute),
  };
}

function disputeJson({ disputeId, because, amount }: Dispute) {
  return { id: disputeId, because, amount: amount === null ? null : writeMoney(amount) };
}

function agedByCurrency(items: readonly OpenItem[], credits: readonly OpenCredit[], on: Temporal.PlainDate) {
  const currencies = new Set([...items, ...credits].map(({ open }) => open.currency));
  return [...currencies].toSorted().map((currency) => {
    const own = items.filter(({ open }) => open.currency === currency);
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
