import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import { sql } from "kysely";
import { redecide } from "#happenings/cases/redecide";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { worklistByValue } from "./worklist-by-value.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const on = Temporal.PlainDate.from("2026-11-23");
let desk: TestDesk;

beforeEach(async () => {
  desk = await openTestDesk(now);
});
afterEach(() => desk.close());

/** Debtors on the worklist whose steps may be expected to bring so much. */
async function worth(...minors: readonly bigint[]): Promise<void> {
  for (const minor of minors) {
    const { debtorId } = await desk.newDebtor({ kind: "business", purpose: "business" });
    await desk.database.transaction((tx) => redecide(desk, tx, [debtorId], { now, because: "A file came." }));
    await sql`
      update collection_case set expected_minor = ${minor}, next_action = 'call', next_owner = 'collector', next_on = ${on}
       where debtor_id = ${debtorId}`.execute(desk.database.queries);
  }
}

async function counted(max?: number): Promise<string[]> {
  const caller = { loginId: desk.loginId, role: "supervisor" } as never;
  const { bands, isWhole } = await worklistByValue(desk.database.queries, { caller, scope: "all", on, now }, max);
  const said = bands
    .filter(({ debtors }) => debtors > 0)
    .map(({ debtors, worth: { minor } }) => `${debtors}: ${minor}`);
  return isWhole ? said : [...said, "and more"];
}

test("a debtor is in the band in which what their step may bring lies, its beginning with it", async () => {
  await worth(1_000_00n, 999_99n, 100_00n, 9_99n, 0n, -3_60n);
  assert.deepEqual(await counted(), ["1: 100000", "2: 109999", "2: 999", "1: -360"]);
});

test("of a list that is longer than is counted the best are counted, and it says so", async () => {
  await worth(500_00n, 400_00n, 5_00n);
  assert.deepEqual(await counted(3), ["2: 90000", "1: 500"]);
  assert.deepEqual(await counted(2), ["2: 90000", "and more"]);
});

test("amounts beyond all reason, by a rate that was set wrongly, break nothing", async () => {
  const most = 10n ** 18n;
  await worth(...Array.from({ length: 11 }, () => most));
  assert.deepEqual(await counted(), [`11: ${most}`]);
});
