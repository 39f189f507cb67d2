import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { decimal, money, type Money } from "#money/money";
import { redecide } from "#happenings/cases/redecide";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { readFigure } from "./read-figure.ts";
import { readPromisesOfDay, readUntouched } from "./read-waiting.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const asked = { on: Temporal.PlainDate.from("2026-11-23"), zone: "America/New_York", now };
let desk: TestDesk;

before(async () => void (desk = await openTestDesk(now)));
after(() => desk.close());

test("who was merged is one with their survivor, and touched when anybody did anything with either", async () => {
  const { queries } = desk.database;
  const [merged, survivor] = [await desk.newDebtor(), await desk.newDebtor()];
  const both = [merged.debtorId, survivor.debtorId];
  const before = now.subtract({ hours: 24 * 30 });
  await desk.database.transaction((tx) => redecide(desk, tx, both, { now, because: "A file came." }));
  await sql`update collection_case set opened_at = ${before}, next_on = '2026-11-20', next_owner = 'collector',
                   next_action = 'call', next_step = 'first-call'`.execute(queries);
  assert.deepEqual(
    new Set((await readUntouched(queries, asked)).map(({ debtorId }) => debtorId as string)),
    new Set(both),
  );
  await desk.merge(merged.debtorId, survivor.debtorId);
  const calledAt = now.subtract({ hours: 2 });
  await sql`insert into effort (debtor_id, effort_id, kind, from_whom, happened_at, attempts, recorded_at)
    values (${survivor.debtorId}, ${desk.newId()}, 'call', 'us', ${calledAt}, 1, ${now})`.execute(queries);
  const untouched = await readUntouched(queries, asked);
  assert.deepEqual(
    untouched.map(({ debtorId, touchedAt }) => [debtorId, touchedAt.toString()]),
    [[survivor.debtorId, calledAt.toString()]],
  );
});

async function promiseOf(amount: Money): Promise<void> {
  const { debtorId, accountId } = await desk.newDebtor();
  await sql`insert into promise_to_pay (debtor_id, promise_id, account_id, currency, amount_minor, due_on, taken_on,
                                        taken_at, login_id, state)
    values (${debtorId}, ${desk.newId()}, ${accountId}, ${amount.currency}, ${amount.minor}, ${asked.on}, ${asked.on},
            ${now}, ${desk.loginId}, 'open')`.execute(desk.database.queries);
}

test("amounts of two currencies are never compared: the office's come first, and of each the largest", async () => {
  for (const amount of [money("JPY", 900_000n), money("USD", 10_00n), money("CAD", 5_000_00n), money("USD", 20_00n)]) {
    await promiseOf(amount);
  }
  const written = (amount: Money | null) => amount && `${decimal(amount)} ${amount.currency}`;
  const inOrder = ["20.00 USD", "10.00 USD", "5000.00 CAD", "900000 JPY"];
  const due = await readPromisesOfDay(desk.database.queries, asked);
  assert.deepEqual(
    due.map(({ amount }) => written(amount)),
    inOrder,
  );
  const { rows } = await readFigure(desk.database.queries, { ...asked, figure: "promised", whose: { by: "all" } });
  assert.deepEqual(
    rows.map(({ amount }) => written(amount)),
    inOrder,
  );
});
