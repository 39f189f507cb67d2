import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { snoozeDebtors } from "./snooze-debtors.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;

before(async () => void (desk = await openTestDesk(now)));
after(() => desk.close());

test("who was put off before a merge is from now on put off as it is said of who they are now", async () => {
  const { queries } = desk.database;
  const loginId = desk.loginId as Id<"login">;
  const caller: Caller = {
    loginId,
    username: "mara",
    name: "Mara Lind",
    role: "collector",
    teamId: null,
    creditorId: null,
  };
  const putOff = (debtorId: string, until: string) => {
    const said = { debtorIds: [debtorId], until: Temporal.PlainDateTime.from(until), because: "Away." };
    return desk.database.transaction((tx) => snoozeDebtors(desk, tx, { ...said, caller, now }));
  };
  const [merged, survivor] = [await desk.newDebtor(), await desk.newDebtor()];
  assert.ok((await putOff(merged.debtorId, "2027-01-15T09:00")).ok);
  await desk.merge(merged.debtorId, survivor.debtorId);
  assert.ok((await putOff(survivor.debtorId, "2026-11-24T09:00")).ok);
  const { rows } = await sql<{ until: Temporal.Instant }>`
    select until_at as until from snooze where ended_at is null and until_at > ${now}`.execute(queries);
  assert.deepEqual(
    rows.map(({ until }) => until.toString()),
    ["2026-11-24T14:00:00Z"],
  );
});
