import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import type { Caller } from "#access/caller";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { debtorIsInScope } from "./scope.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;
let north: string;
let south: string;

before(async () => {
  desk = await openTestDesk(now);
  [north, south] = [desk.newId<"team">(), desk.newId<"team">()];
  await sql`insert into team (team_id, name) values (${north}, 'North'), (${south}, 'South')`.execute(
    desk.database.queries,
  );
});
after(() => desk.close());

async function assignToNorth({ debtorId, accountId }: { debtorId: string; accountId: string }): Promise<void> {
  await sql`insert into assignment (debtor_id, assignment_id, account_id, team_id, from_on, because)
    values (${debtorId}, ${desk.newId()}, ${accountId}, ${north}, '2026-11-01', 'By region.')`.execute(
    desk.database.queries,
  );
}

function sees(teamId: string, debtorId: string): Promise<boolean> {
  const caller = { loginId: desk.loginId, role: "collector", teamId, creditorId: null } as unknown as Caller;
  return debtorIsInScope(desk.database.queries, { caller, scope: "team", debtorId }, now);
}

test("what a team has, the other does not see; what nobody has, everybody sees", async () => {
  const [taken, free] = [await desk.newDebtor(), await desk.newDebtor()];
  await assignToNorth(taken);
  assert.deepEqual([await sees(north, taken.debtorId), await sees(south, taken.debtorId)], [true, false]);
  assert.deepEqual([await sees(north, free.debtorId), await sees(south, free.debtorId)], [true, true]);
});

for (const assigned of ["survivor", "merged"] as const) {
  test(`a person whose ${assigned} debtor a team has is the team's, whichever debtor is asked for`, async () => {
    const [survivor, merged] = [await desk.newDebtor(), await desk.newDebtor()];
    await assignToNorth(assigned === "survivor" ? survivor : merged);
    await desk.merge(merged.debtorId, survivor.debtorId);
    for (const { debtorId } of [survivor, merged]) {
      assert.deepEqual([await sees(north, debtorId), await sees(south, debtorId)], [true, false]);
    }
  });
}
