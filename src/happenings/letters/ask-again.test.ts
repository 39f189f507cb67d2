import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql, type KyselyPlugin } from "kysely";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { planLetters } from "#letters/store";
import { lettersOfRun } from "#letters/printing/store";
import { readyToAskAgain } from "./ask-again.ts";
import { handOverLetters } from "./hand-over-letters.ts";
import { makePrintRun } from "./make-print-run.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const address = "1 Main Street\nNew York, NY 10001";
let desk: TestDesk;
before(async () => void (desk = await openTestDesk(now)));
after(() => desk.close());

/** A run of letters to firms, each about what it owes. */
async function printed(count: number): Promise<string> {
  for (let at = 0; at < count; at += 1) {
    const { debtorId, addressId } = await desk.newDebtor({ address, kind: "business", purpose: "business" });
    assert.ok(addressId !== undefined);
    const letter = { debtorId, letterId: desk.newId<"letter">(), creditorId: desk.creditorId, pointId: addressId };
    const how = { template: "reminder", sentBy: "post", withCopies: false } as const;
    const planned = { ...letter, ...how, because: "It is due.", plannedAt: now };
    await desk.database.transaction((tx) => planLetters(tx, [planned]));
  }
  await handOverLetters(desk);
  const made = await desk.database.transaction((tx) => makePrintRun(desk, tx, { loginId: null, now }));
  assert.ok(made.ok && made.value.printRunId !== null);
  return made.value.printRunId;
}

/** The statements that asking about all letters of a run takes, and what is said of each. */
async function askedAll(printRunId: string) {
  let statements = 0;
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const { queries } = desk.database;
  const letters = await lettersOfRun(queries, printRunId);
  const ask = await readyToAskAgain(queries.withPlugin(counting), letters, now);
  const before = statements;
  const against = letters.map((letter) => ask(letter).because);
  assert.equal(statements, before, "nothing is read letter by letter");
  return { statements, against };
}

test("the letters of a run are asked about again by as many statements, however many they are", async () => {
  const [few, many] = [await askedAll(await printed(3)), await askedAll(await printed(9))];
  assert.deepEqual([few.against.length, many.against.length], [3, 9]);
  assert.equal(many.statements, few.statements);
  assert.ok(many.statements > 5 && many.statements < 40, `${many.statements} statements`);
  assert.deepEqual(new Set(many.against), new Set([null]));
});

test("asked together each letter is told of its own: what one of them is stopped by stops no other", async () => {
  const printRunId = await printed(4);
  const [first] = await lettersOfRun(desk.database.queries, printRunId);
  assert.ok(first !== undefined);
  await sql`update item set open_minor = 0 where debtor_id = ${first.debtorId}`.execute(desk.database.queries);
  const { against } = await askedAll(printRunId);
  const nothing = "Nothing is owed to this creditor that is neither disputed nor paused.";
  assert.deepEqual(against, [nothing, null, null, null]);
});
