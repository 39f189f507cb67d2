import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import type { Id } from "#base/id";
import { loadOpenDisputes } from "#disputes/store";
import { money } from "#money/money";
import { raiseDispute, resolveDispute, type RaisedDispute } from "./raise-dispute.ts";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";

let book: SmallBook;
let itemId: Id<"item">;
before(async () => {
  book = await openSmallBook();
  itemId = await book.issue({ number: "INV-1", minor: 50_00n, dueOn: "2026-01-31" });
});
after(() => book.close());

function raise(more: Partial<RaisedDispute> = {}) {
  const { desk, database, debtorId, clock } = book;
  const dispute = { debtorId, itemId, amount: null, because: "Never delivered.", loginId: null, now: clock.now() };
  return database.transaction((tx) => raiseDispute(desk, tx, { ...dispute, ...more }));
}

function end(disputeId: Id<"dispute">) {
  const { desk, database, debtorId, clock } = book;
  const ending = { debtorId, disputeId, resolution: "Proof was sent.", loginId: null, now: clock.now() };
  return database.transaction((tx) => resolveDispute(desk, tx, ending));
}

test("an item is disputed by one at a time, also when two people record it at once", async () => {
  const outcomes = await Promise.all([raise(), raise({ amount: money("USD", 10_00n) })]);
  assert.deepEqual(
    outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal])),
    ["one_open_dispute_of_an_item"],
  );
  const [dispute, another] = await loadOpenDisputes(book.database.queries, [book.debtorId]);
  assert.equal(another, undefined);
  assert.equal(dispute?.itemId, itemId);
});

test("a dispute ends once, and then the item can be disputed again", async () => {
  const [dispute] = await loadOpenDisputes(book.database.queries, [book.debtorId]);
  assert.ok(dispute);
  assert.ok((await end(dispute.disputeId)).ok);
  assert.deepEqual(await end(dispute.disputeId), { ok: false, refusal: "dispute_is_resolved" });
  assert.ok((await raise({ amount: money("USD", 1n) })).ok);
});

test("what nobody has is not disputed, and not resolved", async () => {
  assert.deepEqual(await raise({ itemId: book.id<"item">() }), { ok: false, refusal: "item_is_unknown" });
  assert.deepEqual(await end(book.id<"dispute">()), { ok: false, refusal: "dispute_is_unknown" });
});

test("disputes are on the timeline", async () => {
  const { rows } = await sql<{ kind: string }>`
    select kind from timeline_entry where kind like 'dispute%' order by number`.execute(book.database.queries);
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ["dispute-raised", "dispute-resolved", "dispute-raised"],
  );
});
