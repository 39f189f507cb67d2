import type { Capacity, SourceAccount } from "#intake/cutover/accounts";
import { handEntered } from "#parties/creditors/creditor";
import { keepOwnBook } from "#parties/creditors/store";
import { capacityOf, grantMandate } from "#parties/mandates/store";
import { theOffice } from "#happenings/desk/office-day";
import { draw } from "#happenings/book/take-in/batch";
import { reject, type CutOver } from "./cut-over.ts";

/**
 * Settles in which capacity the office collects for the creditor: as it is on record, or else as the first row says,
 * or in the creditor's own name. What is collected for another, or was bought, is a book of our own. Rows that say
 * otherwise are refused, for the law asks different things of each. Of a creditor whom somebody entered by hand no file says
 * it: where nobody has recorded a mandate, there is none.
 */
export async function actInCapacity(cut: CutOver, rows: readonly SourceAccount[]): Promise<SourceAccount[]> {
  const { tx, creditor, today } = cut.batch;
  const first = rows.find(({ capacity }) => capacity !== null)?.capacity ?? "own_name";
  const held = await capacityOf(tx, { creditorId: creditor.creditorId, on: today });
  if (held === undefined && creditor.system === handEntered) return [...rows];
  const capacity = held ?? first;
  if (held === undefined) await grant(cut, capacity);
  return rows.filter(({ origin, capacity: said }) => {
    if (said === null || said === capacity) return true;
    const because = `The office collects for ${creditor.name} as ${inWords[capacity]}, and the row says ${inWords[said]}.`;
    reject(cut, origin, "capacity", because);
    return false;
  });
}

const inWords: Readonly<Record<Capacity, string>> = {
  own_name: "in its own name",
  for_another: "for another",
  bought: "what it bought",
};

async function grant({ batch }: CutOver, capacity: Capacity): Promise<void> {
  const { tx, creditor, today } = batch;
  const { creditorId } = creditor;
  const { name: officeName } = await theOffice(tx);
  const ids = { entityId: draw<"entity">(batch), mandateId: draw<"mandate">(batch) };
  await grantMandate(tx, { creditorId, officeName, ids, on: today, capacity });
  if (capacity !== "own_name") await keepOwnBook(tx, creditorId);
}
