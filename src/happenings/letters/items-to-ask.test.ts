import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { decimal } from "#money/money";
import { personsAmong } from "#parties/person/store";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { unappliedCredits } from "./items-to-ask.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;

before(async () => void (desk = await openTestDesk(now)));
after(() => desk.close());

test("a letter tells of payments that are applied to nothing, and of no deposit: that is security", async () => {
  const { debtorId, accountId } = await desk.newDebtor();
  const { queries } = desk.database;
  for (const [kind, minor] of [
    ["payment", 40_00n],
    ["memo", 2_00n],
    ["deposit", 500_00n],
  ] as const) {
    await sql`insert into credit (debtor_id, credit_id, account_id, kind, number, received_on, currency, amount_minor,
                                  open_minor)
      values (${debtorId}, ${desk.newId()}, ${accountId}, ${kind}, ${kind}, '2026-11-02', 'USD', ${minor}, ${minor})`.execute(
      queries,
    );
  }
  const together = { persons: await personsAmong(queries, [debtorId]), on: Temporal.PlainDate.from("2026-11-23") };
  const [credits] = await unappliedCredits(queries, [{ debtorId, creditorId: desk.creditorId }], together);
  assert.deepEqual(credits?.map(decimal), ["42.00"]);
});
