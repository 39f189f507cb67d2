import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { money } from "#money/money";
import { applyCredit } from "#happenings/money/apply-credit";
import { postPayment } from "#happenings/money/post-payment";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { redecide } from "./redecide.ts";

let book: SmallBook;
before(async () => {
  book = await openSmallBook();
  book.clock.set(Temporal.Instant.from("2026-03-11T12:00:00Z"));
});
after(() => book.close());

async function lodge(minor: bigint, as: "payment" | "deposit", account = book.accountId) {
  const { desk, database, debtorId, clock } = book;
  const receivedOn = Temporal.PlainDate.from("2026-03-01");
  const payment = { debtorId, accountId: account, amount: money("USD", minor), receivedOn, to: [], reference: "", as };
  const posted = await database.transaction((tx) =>
    postPayment(desk, tx, { ...payment, source: "desk", loginId: null, now: clock.now() }),
  );
  assert.ok(posted.ok);
  return posted.value.creditId;
}

async function nextOf(): Promise<string> {
  const { desk, database, debtorId, clock } = book;
  await database.transaction((tx) => redecide(desk, tx, [debtorId], { now: clock.now(), because: "It is looked at." }));
  const { rows } = await sql<{ said: string }>`
    select next_step || ' by ' || next_owner || ' on ' || next_on as said
      from collection_case where closed_at is null`.execute(database.queries);
  return rows.map(({ said }) => said).join(", ");
}

test("what was paid ahead is applied by a person before anybody asks for what it covers; a deposit pays nothing", async () => {
  const { desk, database, debtorId, clock } = book;
  const deposit = await lodge(500_00n, "deposit");
  await book.issue({ number: "INV-1", minor: 80_00n, dueOn: "2026-01-31" });
  assert.match(await nextOf(), /^(?!apply-money)/, "a deposit is security");
  await database.transaction((tx) =>
    applyCredit(desk, tx, { debtorId, creditId: deposit, amount: null, to: [], loginId: null, now: clock.now() }),
  );
  assert.equal(await nextOf(), "");

  const ahead = await lodge(100_00n, "payment");
  await book.issue({ number: "INV-2", minor: 60_00n, dueOn: "2026-01-31" });
  assert.equal(await nextOf(), "apply-money by collector on 2026-03-11");
  await book.issue({ number: "INV-3", minor: 40_01n, dueOn: "2026-01-31" });
  assert.match(await nextOf(), /^(?!apply-money)/, "a cent is missing");
  await lodge(1n, "payment", (await book.addAccount("Blue Door, east", debtorId)).accountId);
  assert.equal(await nextOf(), "apply-money by collector on 2026-03-11", "whichever of their accounts it lies on");
  await database.transaction((tx) =>
    applyCredit(desk, tx, { debtorId, creditId: ahead, amount: null, to: [], loginId: null, now: clock.now() }),
  );
  assert.equal(await nextOf(), "apply-money by collector on 2026-03-11", "the last cent lies there still");
});
