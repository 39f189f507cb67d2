import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import { addOfficeEntity } from "#parties/entities/store";
import { mandateInOwnName, mandatesOf } from "#parties/mandates/store";
import type { Queries } from "#platform/database";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { giveMandate } from "./change-mandate.ts";

let book: SmallBook;
let entityId: string;
const today = Temporal.PlainDate.from("2026-01-01");

beforeEach(async () => {
  book = await openSmallBook({ book: "mirror" });
  entityId = book.id();
  await addOfficeEntity(book.database.queries, { entityId, legalName: "Dunlin Ltd" });
});
afterEach(() => book.close());

/** What an import does first. */
function imports(tx: Queries): Promise<void> {
  const ids = { entityId: book.id(), mandateId: book.id() };
  return mandateInOwnName(tx, { creditorId: book.creditorId, officeName: "Office", ids, on: today });
}

function byHand(tx: Queries) {
  const terms = { entityId, fromOn: today, untilOn: null, commissionBp: 0, authority: "" };
  const asked = { creditorId: book.creditorId, over: undefined, loginId: null, now: book.clock.now() };
  return giveMandate(book.desk, tx, { ...asked, terms: { ...terms, capacity: "for_another" }, endsHolding: true });
}

const inForce = async () => (await mandatesOf(book.database.queries, book.creditorId)).map(({ capacity }) => capacity);

/** Does one thing and then, before that is committed, begins the other. */
async function atOnce(first: (tx: Queries) => Promise<unknown>, second: (tx: Queries) => Promise<unknown>) {
  const begun = Promise.withResolvers<void>();
  const hold = Promise.withResolvers<void>();
  const one = book.database.transaction(async (tx) => {
    await first(tx);
    begun.resolve();
    await hold.promise;
  });
  await begun.promise;
  let hasEnded = false;
  const other = book.database.transaction(second).finally(() => (hasEnded = true));
  // Where nothing made it wait it would have ended long before.
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 300);
  });
  assert.equal(hasEnded, false, "the second waits for the first");
  hold.resolve();
  await Promise.all([one, other]);
}

test("a mandate that is given by hand while an import begins does not stand beside the import's own", async () => {
  await atOnce(imports, byHand);
  assert.deepEqual(await inForce(), ["own_name"]);
});

test("an import that begins while a mandate is given by hand adds none", async () => {
  await atOnce(byHand, imports);
  assert.deepEqual(await inForce(), ["for_another"]);
});
