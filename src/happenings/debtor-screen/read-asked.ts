import type { Id } from "#base/id";
import { compareDays } from "#calendar/days";
import { itemsToAsk } from "#happenings/letters/items-to-ask";
import { add, type Money } from "#money/money";
import { writeMoney } from "#money/written-money";
import { personsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";

type Asked = {
  readonly debtorId: Id<"debtor">;
  readonly creditorIds: readonly string[];
  readonly on: Temporal.PlainDate;
};

/**
 * What may be asked of a debtor for each creditor on a day: what letters ask for, which leave out what is contested, rests or
 * is retained, as far as it is due; in each currency its sum.
 */
export async function readAsked(tx: Queries, { debtorId, creditorIds, on }: Asked) {
  const together = { persons: await personsAmong(tx, [debtorId]), on };
  const creditors = [...new Set(creditorIds)];
  const items = await itemsToAsk(
    tx,
    creditors.map((creditorId) => ({ debtorId, creditorId })),
    together,
  );
  return creditors.map((creditorId, index) => {
    const due = (items[index] ?? []).filter(({ dueOn }) => compareDays(dueOn, on) <= 0);
    return { creditorId, amounts: sumsOf(due.map(({ open }) => open)).map(writeMoney) };
  });
}

function sumsOf(amounts: readonly Money[]): Money[] {
  const byCurrency = Map.groupBy(amounts, ({ currency }) => currency);
  return [...byCurrency.values()].map((same) => same.reduce((sum, one) => add(sum, one)));
}
