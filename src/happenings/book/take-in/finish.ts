import { sql } from "kysely";
import type { Id } from "#base/id";
import { appendTimeline } from "#evidence/store";
import { addToControl } from "#intake/control";
import { confirmInSource } from "#ledger/pending/store";
import { storedCurrency } from "#ledger/item";
import { survivorsOf } from "#parties/store";
import { redecide } from "#happenings/cases/redecide";
import type { Batch, Touch } from "./batch.ts";
import { hideUnshown } from "./own-payments.ts";

const debtorsAtOnce = 5_000;

/** Pending entries that rows of the batch show, and that none of them contradicts, are pending no longer. */
export async function confirmShown(batch: Batch): Promise<void> {
  hideUnshown(batch);
  const { tx, tally, batchId, now } = batch;
  const shown = [...tally.votes].flatMap(([entryId, { debtorId, shows, hides }]) => {
    return shows && !hides ? [{ debtorId: debtorId as Id<"debtor">, entryId: entryId as Id<"entry"> }] : [];
  });
  if (shown.length > 0) await confirmInSource(tx, shown, { batchId, at: now });
}

/** What the book holds open of the items that the batch named, and what of that is pending, as it is now. */
export async function addBookTotals({ tx, tally }: Batch): Promise<void> {
  await sql`analyze taken`.execute(tx);
  // A whole book may add up to more than 64 bits hold.
  const { rows } = await sql<{ currency: string; book: string; pending: string }>`
    select currency, sum(book)::text as book, sum(pending)::text as pending
      from (select item.currency, item.open_minor as book, 0::bigint as pending
              from taken join item on item.debtor_id = taken.debtor_id and item.item_id = taken.target_id
             union all
            select posting.currency, 0,
                   case when posting.credit = 'receivable' then posting.amount_minor else -posting.amount_minor end
              from pending_in_source p
              join posting on posting.debtor_id = p.debtor_id and posting.entry_id = p.entry_id
              join taken on taken.debtor_id = posting.debtor_id and taken.target_id = posting.item_id
             where p.confirmed_at is null and p.withdrawn_at is null) as sums
     group by currency`.execute(tx);
  for (const { currency, book, pending } of rows) {
    addToControl(tally.control, storedCurrency(currency), { bookMinor: BigInt(book), pendingMinor: BigInt(pending) });
  }
}

/** Puts the import on the timelines of the debtors whom it touched, and decides their cases again. */
export async function tellDebtors(batch: Batch): Promise<void> {
  const { desk, tx, tally, now, batchId, loginId } = batch;
  const touched = [...tally.touched].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (let at = 0; at < touched.length; at += debtorsAtOnce) {
    const some = touched.slice(at, at + debtorsAtOnce);
    const survivors = await survivorsOf(
      tx,
      some.map(([debtorId]) => debtorId),
    );
    const entries = some.map(([debtorId, counts]) => ({
      ...{ debtorId: survivors.get(debtorId) ?? debtorId, kind: "import", happenedAt: now, recordedAt: now, loginId },
      ...{ subject: { batchId, ...counts }, words: importWords(batch, counts) },
    }));
    await appendTimeline(tx, desk.vault, entries);
    await redecide(desk, tx, [...new Set(survivors.values())], {
      now,
      because: "An import changed the book.",
      batchId,
    });
  }
}

function importWords({ name, creditor }: Batch, { created, updated, closed, details }: Touch): string {
  const said = [
    created === 0 ? "" : `${created} new`,
    updated === 0 ? "" : `${updated} changed`,
    closed === 0 ? "" : `${closed} no longer open`,
    details === 0 ? "" : "the customer's own details",
  ];
  return `${name} from ${creditor.name}: ${said.filter((each) => each !== "").join(", ")}.`;
}
