import type { Id } from "#base/id";
import { compareDays } from "#calendar/days";
import { itemsToAsk, unappliedCredits } from "#happenings/letters/items-to-ask";
import { leftToAsk } from "#letters/left-to-ask";
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
 * is retained, as far as it is due, and without what was received and is applied to nothing yet; in each currency its sum.
 */
export async function readAsked(tx: Queries, { debtorId, creditorIds, on }: Asked) {
  const together = { persons: await personsAmong(tx, [debtorId]), on };
  const creditors = [...new Set(creditorIds)];
  const owing = creditors.map((creditorId) => ({ debtorId, creditorId }));
  const items = await itemsToAsk(tx, owing, together);
  const received = await unappliedCredits(tx, owing, together);
  return creditors.map((creditorId, index) => {
    const due = (items[index] ?? []).filter(({ dueOn }) => compareDays(dueOn, on) <= 0);
    const currencies = [...new Set(due.map(({ open }) => open.currency))];
    const left = currencies.map((currency) => leftToAsk(due, received[index] ?? [], currency));
    return { creditorId, amounts: left.filter(({ minor }) => minor > 0n).map(writeMoney) };
  });
}
