import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { auditLedger } from "#ledger/audit/store";
import { money } from "#money/money";
import { postPayment } from "./post-payment.ts";
import { reverseEntry } from "./reverse-entry.ts";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";

let book: SmallBook;

before(async () => {
  book = await openSmallBook();
  await book.issue({ number: "INV-1", minor: 50_00n, dueOn: "2026-01-31" });
  const { desk, debtorId, accountId, clock } = book;
  clock.set(Temporal.Instant.from("2026-03-10T12:00:00Z"));
  const receivedOn = Temporal.PlainDate.from("2026-03-09");
  const what = { debtorId, accountId, amount: money("USD", 70_00n), receivedOn, to: [], reference: "check 7" };
  const by = { source: "desk", loginId: null, now: clock.now() } as const;
  const paid = await book.database.transaction((tx) => postPayment(desk, tx, { ...what, ...by }));
  assert.ok(paid.ok);
  const { entryId } = paid.value;
  await book.database.transaction((tx) => reverseEntry(desk, tx, { debtorId, entryId, because: "It bounced.", ...by }));
  await book.database.transaction((tx) => postPayment(desk, tx, { ...what, ...by }));
});
after(() => book.close());

test("sound books have no breach, and the audit says how much it looked at", async () => {
  assert.deepEqual(await auditLedger(book.database.queries), {
    checked: { items: 1, credits: 2, entries: 4, postings: 7, reversals: 1 },
    breaches: [],
  });
});

describe("the audit names", () => {
  // prettier-ignore
  const tampered = [
    ["an item owes the sum of its postings",           sql`update item set open_minor = 1`],
    ["a part of an item owes the sum of its postings", sql`update item_part set open_minor = 1`],
    ["the parts of an item add up to it",              sql`update item_part set open_minor = 1`],
    ["a credit has left the sum of its postings",      sql`update credit set open_minor = open_minor + 1`],
    ["an entry has postings, counted without a gap, on its own clocks", sql`delete from posting where number = 1`],
    ["an entry has postings, counted without a gap, on its own clocks", sql`delete from posting`],
    ["an entry has postings, counted without a gap, on its own clocks", sql`update posting set booked_on = booked_on + 1 where number = 1`],
    ["a reversal mirrors its entry",                   sql`update posting p set amount_minor = amount_minor + 1 from entry e where e.entry_id = p.entry_id and e.kind = 'reversal' and p.number = 2`],
    ["a reversal mirrors its entry",                   sql`delete from posting p using entry e where e.entry_id = p.entry_id and e.kind = 'reversal' and p.number = 2`],
    ["a posting is in the currency and account of its item and credit", sql`update posting set currency = 'EUR' where number = 1`],
  ] as const;
  for (const [what, tampering] of tampered) {
    test(`what breaks "${what}"`, async () => {
      const looked = new Error("looked");
      const found: string[] = [];
      // The tampering is undone with its transaction.
      await assert.rejects(
        book.database.transaction(async (tx) => {
          await tampering.execute(tx);
          found.push(...(await auditLedger(tx)).breaches.map((breach) => breach.what));
          throw looked;
        }),
        looked,
      );
      assert.ok(found.includes(what), found.join("; "));
    });
  }
});
