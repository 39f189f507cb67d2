import { namesOfLogins } from "#access/store";
import type { Id } from "#base/id";
import { loadPaidItems } from "#ledger/open/store";
import { loadPayments } from "#ledger/reading/store";
import { writeMoney } from "#money/written-money";
import { personOf } from "#parties/store";
import { together, type Queries } from "#platform/database";
import { itemJson } from "./read-owed.ts";

/** As many of each are shown: whoever looks for a check that bounced looks for one of the last. */
const shownMax = 50;

/** What a debtor owes no more, and the money that came of them, also what paid everything or was taken back since. */
export async function readSettled(tx: Queries, debtorId: Id<"debtor">, on: Temporal.PlainDate) {
  const debtorIds = await personOf(tx, debtorId);
  const asked = { debtorIds, max: shownMax + 1 };
  const [items, payments] = await together(tx, [() => loadPaidItems(tx, asked), () => loadPayments(tx, asked)]);
  const names = await namesOfLogins(
    tx,
    payments.map(({ loginId }) => loginId),
  );
  return {
    items: items
      .slice(0, shownMax)
      .map((item) => ({ ...itemJson(item, [], on), discounts: [], dispute: null, unverified: null })),
    payments: payments.slice(0, shownMax).map(({ amount, receivedOn, loginId, ...payment }) => ({
      ...payment,
      ...{ amount: writeMoney(amount), receivedOn: receivedOn.toString(), by: names.get(loginId) ?? null },
    })),
    more: items.length > shownMax || payments.length > shownMax,
  };
}
