import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import { redecide } from "#happenings/cases/redecide";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { rankingOn } from "./ranking-on.ts";
import { readChances } from "./read-chances.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const on = Temporal.PlainDate.from("2026-11-23");
let desk: TestDesk;

beforeEach(async () => {
  desk = await openTestDesk(now);
});
afterEach(() => desk.close());

/** A debtor whose 1,234.50 were due on 1 September, who was called at an instant, and paid so much on a day. */
async function debtor({ calledAt, paid, paidOn }: { calledAt?: string; paid?: bigint; paidOn?: string }) {
  const { debtorId, accountId } = await desk.newDebtor({ kind: "business", purpose: "business" });
  const post = async (postings: readonly { debit: string; credit: string; minor: bigint; effective: string }[]) => {
    const entryId = desk.newId();
    await sql`insert into entry (debtor_id, entry_id, kind, source, because, booked_on, recorded_at)
      values (${debtorId}, ${entryId}, 'payment', 'desk', 'It came.', ${on}, ${now})`.execute(desk.database.queries);
    for (const [index, { debit, credit, minor, effective }] of postings.entries()) {
      await sql`insert into posting (debtor_id, entry_id, number, account_id, debit, credit, amount_minor, currency,
                                     item_id, part, effective_on, booked_on, recorded_at)
        select debtor_id, ${entryId}, ${index + 1}, account_id, ${debit}, ${credit}, ${minor}, 'USD', item_id,
               'principal', ${effective}::date, ${on}, ${now}
          from item where debtor_id = ${debtorId} and due_on = '2026-09-01'`.execute(desk.database.queries);
    }
  };
  await post([{ debit: "receivable", credit: "sales", minor: 1_234_50n, effective: "2026-08-01" }]);
  if (paid !== undefined) await post([{ debit: "cash", credit: "receivable", minor: paid, effective: paidOn ?? "" }]);
  if (calledAt !== undefined) {
    const effortId = desk.newId();
    await sql`insert into effort (debtor_id, effort_id, kind, from_whom, happened_at, attempts, recorded_at)
      values (${debtorId}, ${effortId}, 'call', 'us', ${calledAt}, 1, ${now})`.execute(desk.database.queries);
    await sql`insert into effort_account (debtor_id, effort_id, account_debtor_id, account_id)
      values (${debtorId}, ${effortId}, ${debtorId}, ${accountId})`.execute(desk.database.queries);
  }
  await desk.database.transaction((tx) => redecide(desk, tx, [debtorId], { now, because: "A file came." }));
}

const read = () => desk.database.transaction((tx) => readChances(tx, { on, zone: "America/New_York" }));

async function seen(action: "call" | "wait", bucket: number) {
  const ranking = await rankingOn(desk.database.queries, { on, ladders: ["trade"] });
  return ranking.seen({ ladder: "trade", bucket, band: 2 }, action);
}

test("of those who were called, who paid half within fourteen days counts as paid, and nobody else", async () => {
  await debtor({ calledAt: "2026-10-10T15:00:00Z", paid: 617_25n, paidOn: "2026-10-24" });
  await debtor({ calledAt: "2026-10-10T15:00:00Z", paid: 617_24n, paidOn: "2026-10-24" });
  await debtor({ calledAt: "2026-10-10T15:00:00Z", paid: 1_234_50n, paidOn: "2026-10-25" });
  await debtor({ calledAt: "2026-10-10T15:00:00Z", paid: 1_234_50n, paidOn: "2026-10-09" });
  await debtor({ calledAt: "2026-11-15T15:00:00Z", paid: 1_234_50n, paidOn: "2026-11-16" });
  await read();
  // Whoever had paid before the call owed nothing then; whoever was called just now may still pay.
  assert.deepEqual(await seen("call", 2), { tried: 3, paid: 1 });
});

test("days on which nobody did anything say what comes by itself", async () => {
  await debtor({ paid: 1_234_50n, paidOn: "2026-09-05" });
  await debtor({});
  await debtor({ calledAt: "2026-09-10T15:00:00Z" });
  await read();
  assert.deepEqual(await seen("wait", 1), { tried: 2, paid: 1 });
});

test("it is read once a day", async () => {
  await debtor({ calledAt: "2026-10-10T15:00:00Z" });
  await Promise.all([read(), read(), read()]);
  await debtor({ calledAt: "2026-10-10T15:00:00Z" });
  await read();
  assert.deepEqual(await seen("call", 2), { tried: 1, paid: 0 });
});
