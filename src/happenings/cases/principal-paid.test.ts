import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { money } from "#money/money";
import { versionsOf } from "#strategy/ladder-versions/store";
import { saveLadder } from "#happenings/ladders/save-ladder";
import { postPayment } from "#happenings/money/post-payment";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { redecide } from "./redecide.ts";

let book: SmallBook;
before(async () => void (book = await openSmallBook()));
after(() => book.close());

async function nextOf(): Promise<string> {
  const { rows } = await sql<{ said: string }>`
    select next_step || ' worth ' || value_minor as said from collection_case`.execute(book.database.queries);
  return rows.map(({ said }) => said).join(", ");
}

const decideAgain = () =>
  book.database.transaction((tx) =>
    redecide(book.desk, tx, [book.debtorId], { now: book.clock.now(), because: "It is looked at." }),
  );

test("who pays the principal is still asked for the fee and the interest, unless the ladder stops them", async () => {
  const { desk, database, debtorId, accountId } = book;
  await sql`update account set kind = 'utility'`.execute(database.queries);
  await sql`insert into contact_point (debtor_id, point_id, kind, value, normalised, source, since_at)
    values (${debtorId}, ${book.id()}, 'work', '1 Main St', '1 main st', 'creditor', ${book.clock.now()})`.execute(
    database.queries,
  );
  const parts = [
    { part: "principal", minor: 1_000_00n },
    { part: "fee", minor: 25_00n },
    { part: "interest", minor: 10_00n },
  ] as const;
  await book.issue({ number: "INV-1", minor: 1_035_00n, dueOn: "2026-02-25", parts });
  book.clock.set(Temporal.Instant.from("2026-03-02T12:00:00Z"));
  const payment = { debtorId, accountId, amount: money("USD", 1_000_00n), to: [], reference: "", loginId: null };
  const receivedOn = Temporal.PlainDate.from("2026-03-02");
  const posted = await database.transaction((tx) =>
    postPayment(desk, tx, { ...payment, receivedOn, source: "desk", now: book.clock.now() }),
  );
  assert.ok(posted.ok);
  const { rows } = await sql<{ part: string }>`
    select part from item_part where open_minor > 0 order by part`.execute(database.queries);
  assert.deepEqual(
    rows.map(({ part }) => part),
    ["fee", "interest"],
  );
  await decideAgain();
  assert.equal(await nextOf(), "reminder worth 3500");

  const [trade] = await versionsOf(database.queries, "trade");
  const words = `${trade?.words ?? ""}\nfeesStop: true\n`;
  const saving = { words, because: "Goodwill.", over: 1, loginId: null, now: book.clock.now() };
  assert.ok((await database.transaction((tx) => saveLadder(tx, saving))).ok);
  await decideAgain();
  assert.equal(await nextOf(), "fees-only worth 3500");
});
