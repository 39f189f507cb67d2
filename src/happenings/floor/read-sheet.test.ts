import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import type { Id } from "#base/id";
import { partsOf } from "#floor/sheet/parts";
import { textOf } from "#floor/sheet/written";
import { money } from "#money/money";
import { takePromise } from "#happenings/cases/take-promise";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { readFiguresOfSheet } from "./read-sheet.ts";

// The evening before Thanksgiving, on which the office is closed.
const now = Temporal.Instant.from("2026-11-25T22:00:00Z");
const zone = "America/New_York";
let desk: TestDesk;

before(async () => void (desk = await openTestDesk(now)));
after(() => desk.close());

function readSheet() {
  const on = Temporal.PlainDate.from("2026-11-25");
  return readFiguresOfSheet(desk.database.queries, { on, zone, now, closedAt: now });
}

test("what falls due until the office works again is counted, and the sheet says by which day", async () => {
  for (const dueOn of ["2026-11-26", "2026-11-27", "2026-11-28"]) {
    const { debtorId, accountId } = await desk.newDebtor();
    const promise = { debtorId, accountId, amount: money("USD", 10_00n), dueOn: Temporal.PlainDate.from(dueOn) };
    const loginId = desk.loginId as Id<"login">;
    const taken = await desk.database.transaction((tx) => takePromise(desk, tx, { ...promise, loginId, now }));
    assert.ok(taken.ok, dueOn);
  }
  const sheet = await readSheet();
  assert.deepEqual([sheet.tomorrow?.on, sheet.tomorrow?.promises], ["2026-11-27", 2]);
  assert.match(textOf(sheet), /^Due by 2026-11-27\n/m);
});

test("of disputes and approvals the sheet lists some, and says how many more there are", async () => {
  for (let place = 0; place < 53; place += 1) await desk.dispute(await desk.newDebtor());
  for (let place = 0; place < 52; place += 1) {
    await sql`
      insert into approval (approval_id, kind, debtor_id, thing_id, because, asked_by, asked_at, due_at)
      values (${desk.newId()}, 'activate-template', null, ${desk.newId()}, 'New words.', ${desk.loginId}, ${now}, ${now})
    `.execute(desk.database.queries);
  }
  const sheet = await readSheet();
  assert.deepEqual([sheet.disputes.length, sheet.disputesMore], [50, 3]);
  assert.deepEqual([sheet.approvals.length, sheet.approvalsMore], [50, 2]);
  assert.match(textOf(sheet), /^ {2}and 3 more$[\s\S]*^ {2}and 2 more$/m);
  const approvals = partsOf(sheet).find(({ key }) => key === "approvals");
  assert.deepEqual([approvals?.rows?.[0]?.cells[0], approvals?.more], ["Put a template in force", 2]);
});
