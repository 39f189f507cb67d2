import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import type { Caller } from "#access/caller";
import type { Role } from "#access/role";
import type { Id } from "#base/id";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { askApproval } from "./ask-approval.ts";
import { listApprovals } from "./list-approvals.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;

before(async () => void (desk = await openTestDesk(now)));
after(() => desk.close());

function callerOf(role: Role, loginId: string = desk.newId()): Caller {
  return { loginId: loginId as Id<"login">, username: role, name: role, role, teamId: null, creditorId: null };
}

test("what is asked of a thing of somebody who was merged is called by its name, and seen by who asked and who answers for it", async () => {
  const { queries } = desk.database;
  const [merged, survivor] = [await desk.newDebtor(), await desk.newDebtor()];
  await desk.dispute(merged);
  await desk.merge(merged.debtorId, survivor.debtorId);
  const { rows } = await sql<{ disputeId: string; item: string }>`
    select dispute_id as "disputeId", number as item from dispute join item using (debtor_id, item_id)`.execute(
    queries,
  );
  const [dispute] = rows;
  assert.ok(dispute !== undefined);
  const caller = callerOf("collector", desk.loginId);
  const asked = {
    kind: "resolve-dispute",
    debtorId: survivor.debtorId,
    thingId: dispute.disputeId,
    amount: null,
  } as const;
  const outcome = await desk.database.transaction((tx) =>
    askApproval(desk, tx, { ...asked, because: "Settled.", caller, now }),
  );
  assert.ok(outcome.ok, JSON.stringify(outcome));
  const things = async (reader: Caller) => {
    const listing = { caller: reader, now, isOpen: true, kind: undefined, find: "", max: 10 };
    return (await listApprovals(queries, listing)).map(({ thing }) => thing);
  };
  for (const reader of [
    caller,
    ...(["supervisor", "credit_manager", "administrator", "auditor"] as const).map((role) => callerOf(role)),
  ]) {
    assert.deepEqual(await things(reader), [dispute.item], reader.role);
  }
  for (const role of ["collector", "clerk"] as const) assert.deepEqual(await things(callerOf(role)), [], role);
});
