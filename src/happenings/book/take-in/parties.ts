import type { SourceParty } from "#intake/source-record";
import type { Batch } from "./batch.ts";
import { bookCustomers, oneOfEach } from "./customers.ts";
import { recogniseCustomers } from "./recognise.ts";

/** Takes in some rows of customers and their contacts. A row counts as new or changed with the first of its customer. */
export async function takeInParties(batch: Batch, rows: readonly SourceParty[]): Promise<void> {
  const told = oneOfEach(rows.map(({ customer }) => customer));
  const { debtors } = await recogniseCustomers(batch, told, []);
  const customers = await bookCustomers(batch, told, debtors);
  for (const { customer } of rows) {
    const booked = customers.get(customer.key);
    const what = booked?.isNew === true ? "created" : booked?.isFilled === true ? "updated" : "unchanged";
    batch.tally[what] += 1;
  }
}
