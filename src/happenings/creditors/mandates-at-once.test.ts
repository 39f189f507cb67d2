import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import { addOfficeEntity, writeEntity } from "#parties/entities/store";
import { addMandate, mandateInOwnName, mandatesOf } from "#parties/mandates/store";
import { brokenConstraint, type Queries } from "#platform/database";
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

const day = (iso: string) => Temporal.PlainDate.from(iso);
const isHeldBy = (constraint: string) => (error: unknown) => brokenConstraint(error) === constraint;

test("two mandates of a creditor never hold on one day, whoever writes them, and one follows the other on the same day", async () => {
  const add = (fromOn: string, untilOn: string | null) =>
    addMandate(book.database.queries, {
      ...{ mandateId: book.id(), creditorId: book.creditorId, entityId, capacity: "bought" },
      ...{ fromOn: day(fromOn), untilOn: untilOn === null ? null : day(untilOn) },
    });
  await add("2026-01-01", "2026-03-01");
  await add("2026-03-01", null);
  await assert.rejects(add("2026-02-28", "2026-03-01"), isHeldBy("mandate_overlaps"));
  await assert.rejects(add("2027-01-01", null), isHeldBy("mandate_overlaps"));
});

test("two licences of an entity in a state never hold on one day, whoever writes them", async () => {
  const write = (state: string, fromOn: string) => {
    const facts = { legalName: "Dunlin Ltd", tradeNames: [], address: "", phone: "" };
    const held = { state: "OH", number: "1", fromOn: day("2026-01-01"), untilOn: day("2027-01-01") };
    const next = { state, number: "2", fromOn: day(fromOn), untilOn: null };
    return writeEntity(book.database.queries, entityId, { ...facts, licences: [held, next] });
  };
  await write("OH", "2027-01-01");
  await write("MI", "2026-06-01");
  await assert.rejects(write("OH", "2026-12-31"), isHeldBy("licence_overlaps"));
});
