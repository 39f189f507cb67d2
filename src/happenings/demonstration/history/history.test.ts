import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { openOffice } from "#access/store";
import { verifyBook } from "#happenings/audit/verify-book";
import { openEmptyDesk } from "#happenings/testing/empty-desk";
import type { Desk } from "#happenings/desk/desk";
import { addDemonstrationSignIns } from "#happenings/demonstration/sign-ins";
import { fillHistory, historyFilled } from "./fill-history.ts";
import { planHistory } from "./plan-history.ts";

const now = Temporal.Instant.from("2026-03-04T17:00:00Z");
const today = Temporal.PlainDate.from("2026-03-04");
const planned = { debtors: 20, today, days: [16] };

let empty: Awaited<ReturnType<typeof openEmptyDesk>>;
let desk: Desk;
before(async () => {
  empty = await openEmptyDesk(now);
  desk = empty.desk;
  await openOffice(desk.database.queries, { name: "Office", zone: "America/New_York", dayRunAt: "06:00" }, now);
  await addDemonstrationSignIns(desk);
  await planHistory(desk, planned);
});
after(() => empty.close());

const breaches = () => desk.database.reading(async (tx) => (await verifyBook(desk, tx)).breaches);
const filled = () => historyFilled(desk.database.queries);

async function counts(): Promise<Record<string, number>> {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*) from debtor)::integer as debtors, (select count(*) from creditor)::integer as creditors,
           (select count(*) from item)::integer as items,
           (select count(*) from entry where kind = 'payment')::integer as payments,
           (select count(*) from effort)::integer as efforts,
           (select count(*) from collection_case where closed_at is null)::integer as cases
  `.execute(desk.database.queries);
  return rows[0] ?? {};
}

test("a history that was planned twice is planned once", async () => {
  const before = await filled();
  await planHistory(desk, planned);
  assert.deepEqual(await filled(), before);
});

test("a day that is killed leaves nothing of itself, and the book is sound", async () => {
  let days = 0;
  const dying: Desk = {
    ...desk,
    database: {
      ...desk.database,
      transaction: (work) =>
        desk.database.transaction(async (tx) => {
          const value = await work(tx);
          if (days === 9) throw new Error("killed");
          days += 1;
          return value;
        }),
    },
  };
  await assert.rejects(fillHistory(dying, { progress: () => undefined, isStopped: () => false }), /killed/);
  assert.equal((await filled())?.days, 9);
  assert.deepEqual(await breaches(), []);
});

test("two that go on where it stopped live each day once", async () => {
  const filling = { progress: () => undefined, isStopped: () => false };
  await Promise.all([fillHistory(desk, filling), fillHistory(desk, filling)]);
  const all = await filled();
  assert.equal(all?.days, all?.ofDays);
  assert.deepEqual(await breaches(), []);
  const { debtors, creditors, items = 0, payments = 0, efforts = 0, cases = 0 } = await counts();
  assert.deepEqual([debtors, creditors], [20, 5]);
  const twice = await sql`
    select from posting where credit_id is not null and debit = 'cash'
     group by debtor_id, recorded_at having count(*) > 1 limit 1`.execute(desk.database.queries);
  assert.equal(twice.rows.length, 0);
  assert.ok(items >= 20 && payments > 0 && efforts > 0 && cases > 0, "bills came, were paid, asked for, and are open");
});

test("what was lived lies on its own days, the last of them yesterday, and nothing is filled any more", async () => {
  const { rows } = await sql<{ first: Temporal.PlainDate; last: Temporal.PlainDate }>`
    select min(effective_on) as first, max(recorded_at)::date as last from posting`.execute(desk.database.queries);
  assert.ok(rows[0] !== undefined && Temporal.PlainDate.compare(rows[0].last, today) <= 0);
  let said = 0;
  await fillHistory(desk, { progress: () => (said += 1), isStopped: () => false });
  assert.equal(said, 0);
});
