import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { makeFeed, readFeed } from "./calendar-feed.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;

before(async () => void (desk = await openTestDesk(now)));
after(() => desk.close());

test("of very many callbacks and promises a calendar has those nearest to now", async () => {
  const { database, loginId } = desk;
  for (const days of [-10, -1, 2, 40, 90]) {
    const { debtorId, accountId } = await desk.newDebtor();
    const due = now.add({ hours: 24 * days });
    await sql`
      insert into promise_to_pay (debtor_id, promise_id, account_id, currency, amount_minor, due_on, taken_on, taken_at,
                                  login_id, state)
      values (${debtorId}, ${desk.newId()}, ${accountId}, 'USD', 1000, ${due}::timestamptz::date, '2026-11-01', ${now},
              ${loginId}, 'open')`.execute(database.queries);
    await sql`
      insert into callback (debtor_id, callback_id, login_id, due_at, zone, because, made_by, made_at)
      values (${debtorId}, ${desk.newId()}, ${loginId}, ${due}, 'UTC', 'They asked.', ${loginId}, ${now})`.execute(
      database.queries,
    );
  }
  const username = "mara";
  const caller = { loginId, username, name: "Mara Lind", role: "collector", teamId: null, creditorId: null } as const;
  const path = await database.transaction((tx) => makeFeed(desk, tx, { caller: caller as never, now }));
  const secret = /([^/]+)\.ics$/.exec(path)?.[1] ?? "";
  const daysOf = async (max: number) => {
    const file = await readFeed(database.queries, { secret, now, max });
    const starts = Buffer.from(file?.bytes ?? [])
      .toString()
      .matchAll(/^DTSTART[^:]*:(\d{8})/gm);
    return [...starts].map(([, day]) => day).toSorted();
  };
  // Of each sort two: yesterday's and that of the day after tomorrow.
  assert.deepEqual(await daysOf(2), ["20261122", "20261122", "20261125", "20261125"]);
  assert.equal((await daysOf(1_000)).length, 10);
});
