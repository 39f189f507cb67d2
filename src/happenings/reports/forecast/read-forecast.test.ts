import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { money } from "#money/money";
import { pauseCollecting } from "#happenings/cases/pauses";
import { takePromise } from "#happenings/cases/take-promise";
import { withdrawPromise } from "#happenings/cases/withdraw-promise";
import { recordStop } from "#happenings/contact/record-stop";
import { postPayment } from "#happenings/money/post-payment";
import { raiseDispute, resolveDispute } from "#happenings/money/raise-dispute";
import { allBehind } from "#happenings/testing/all-behind";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { readReport } from "#happenings/reports/read-report";
import { loadKnown } from "./load-known.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const noon = (text: string) => Temporal.Instant.from(`${text}T12:00:00Z`);
const asked = { name: "forecast", by: "week", creditorIds: null, zone: "UTC", loginIds: null } as const;
const span = { from: day("2026-03-02"), to: day("2026-03-29"), today: day("2026-03-02") };

describe("a forecast of a small book on Monday 2 March", () => {
  let book: SmallBook;
  const owe = async (number: string, minor: bigint, dueOn = "2026-03-02") => {
    const account = await book.addAccount(number);
    return { ...account, itemId: await book.issue({ number, minor, issuedOn: "2026-02-01", dueOn }, account) };
  };
  type Owing = Awaited<ReturnType<typeof owe>>;
  const known = (knownAt: Temporal.Instant | null = null) =>
    loadKnown(book.database.queries, { on: span.from, knownAt, creditorIds: null, zone: "UTC" });
  const left = async () => {
    const { parts, promises } = await known();
    return Object.fromEntries([
      ...parts.map(({ number, minor }) => [number, minor]),
      ...promises.map(({ dueOn, minor }) => [dueOn, minor]),
    ]);
  };
  const says = () => ({ loginId: null, now: book.clock.now() }) as const;
  const done = async <Value>(act: (tx: SmallBook["database"]["queries"]) => Promise<Value>) =>
    book.database.transaction(act);
  const promise = (of: Owing, minor: bigint, dueOn: string) => {
    const { debtorId, accountId } = of;
    const given = { debtorId, accountId, amount: money("USD", minor), dueOn: day(dueOn), ...says() };
    return done((tx) => takePromise(book.desk, tx, given));
  };
  const pay = (of: Owing, minor: bigint, on: string) => {
    const how = { amount: money("USD", minor), to: [], reference: "", source: "desk", receivedOn: day(on) } as const;
    const { debtorId, accountId } = of;
    return done((tx) => postPayment(book.desk, tx, { debtorId, accountId, ...how, ...says() }));
  };

  before(async () => {
    book = await openSmallBook();
    book.clock.set(noon("2026-03-01"));
  });
  after(() => book.close());

  test("takes what is promised of an account off what is due first, and nothing twice", async () => {
    const firm = await owe("P-1", 100_00n);
    await book.issue({ number: "P-2", minor: 50_00n, issuedOn: "2026-02-01", dueOn: "2026-03-20" }, firm);
    assert.ok((await promise(firm, 120_00n, "2026-03-12")).ok);
    assert.deepEqual(await left(), { "2026-03-12": 120_00n, "P-2": 30_00n });
  });

  test("leaves out what is contested, and what lies unapplied beside it", async () => {
    const firm = await owe("D-1", 200_00n);
    await book.issue({ number: "D-2", minor: 80_00n, issuedOn: "2026-02-01", dueOn: "2026-03-20" }, firm);
    const { debtorId, itemId } = firm;
    const contested = {
      debtorId,
      itemId,
      amount: money("USD", 150_00n),
      because: "Two pallets were short.",
      ...says(),
    };
    assert.ok((await done((tx) => raiseDispute(book.desk, tx, contested))).ok);
    await sql`
      insert into credit (debtor_id, credit_id, account_id, kind, number, received_on, currency, amount_minor, open_minor)
      values (${debtorId}, ${book.id<"credit">()}, ${firm.accountId}, 'memo', 'CM-1', '2026-02-20', 'USD', 6000, 6000)
    `.execute(book.database.queries);
    // 50.00 of the first are not contested; a memo of 60.00 pays them and 10.00 of the second.
    const { "D-1": first, "D-2": second } = await left();
    assert.deepEqual([first, second], [undefined, 70_00n]);
  });

  test("awaits what is paused from the end of the pause, and nothing of the bankrupt", async () => {
    const [paused, broke] = [await owe("Z-1", 100_00n), await owe("B-1", 100_00n)];
    const rest = { creditorId: null, accountId: null, itemId: paused.itemId, kind: "ours" } as const;
    const until = {
      ...rest,
      untilOn: day("2026-03-15"),
      because: "After the fair.",
      debtorId: paused.debtorId,
      ...says(),
    };
    assert.ok((await done((tx) => pauseCollecting(book.desk, tx, until))).ok);
    const stop = { debtorId: broke.debtorId, kind: "bankruptcy", accountId: null, because: "Chapter 7." } as const;
    await done((tx) => recordStop(book.desk, tx, { ...stop, receivedOn: day("2026-03-01"), ...says() }));
    const { parts } = await known();
    assert.deepEqual(
      parts.flatMap(({ number, rests }) => (/^[ZB]/.test(number) ? [[number, rests]] : [])),
      [["Z-1", 14]],
    );
  });

  test("is made by instalments, and of what is retained it says nothing", async () => {
    const firm = await book.addAccount("I-1");
    const parts = [
      { dueOn: day("2026-03-10"), amount: money("USD", 40_00n) },
      { dueOn: day("2026-04-10"), amount: money("USD", 50_00n) },
      { dueOn: null, amount: money("USD", 10_00n) },
    ];
    const schedule = { dueOn: day("2026-04-10"), instalments: parts, discounts: [] };
    await book.issue({ number: "I-1", minor: 100_00n, issuedOn: "2026-02-01", dueOn: "2026-04-10", schedule }, firm);
    const found = (await known()).parts.filter(({ number }) => number === "I-1");
    assert.deepEqual(
      found.map(({ dueOn, minor }) => [dueOn, minor]),
      [
        ["2026-03-10", 40_00n],
        ["2026-04-10", 50_00n],
      ],
    );
  });

  test("has lines that add up to what was expected of each, and open into it", async () => {
    const [report] = await readReport(book.database.queries, { ...asked, ...span, knownAt: null });
    const values = Object.fromEntries((report?.series ?? []).map(({ key, values: of }) => [key, of]));
    // P-2 30.00 and D-2 70.00 are not due until the 20th: 4 % a week for two, then part of a week each. Promised: 60 %, 15 %.
    assert.deepEqual(values["promised"], ["0.00", "72.00", "0.00", "0.00"]);
    assert.deepEqual(values["late"], ["0.00", "0.00", "18.00", "0.00"]);
    const figure = { ...asked, ...span, knownAt: null, line: "2026-03-22", currency: "USD" };
    const found = await allBehind(book.database.queries, { ...figure, series: "rate" });
    const sum = found?.rows.reduce((so, { amounts }) => so + Number(amounts[0]), 0).toFixed(2);
    assert.equal(sum, values["rate"]?.[2]);
    // 100.00 that are due with the end of a pause: 12 % in their first week.
    const paused = found?.rows.find(({ debtor }) => debtor === "Z-1");
    assert.ok(paused?.what.of === "expected");
    assert.deepEqual([paused.amounts, paused.what.due?.item, paused.what.due?.percent], [["12.00"], "Z-1", "12.00"]);
    assert.equal(await allBehind(book.database.queries, { ...figure, series: "moon" }), undefined);
    assert.match(report?.measured?.map(({ bias }) => bias).join() ?? "", /^,,$/);
  });

  test("is the same when it is made again later, from what was known when it was made", async () => {
    const firm = await owe("K-1", 300_00n, "2026-02-20");
    const withdrawn = await owe("K-2", 90_00n);
    assert.ok((await promise(firm, 100_00n, "2026-03-09")).ok);
    const taken = await promise(withdrawn, 90_00n, "2026-03-09");
    book.clock.set(noon("2026-03-02").subtract({ hours: 12 }));
    const then = await known();
    const madeAt = book.clock.now();
    book.clock.set(noon("2026-03-10"));
    assert.ok((await pay(firm, 100_00n, "2026-03-08")).ok);
    assert.ok((await pay(firm, 200_00n, "2026-02-25")).ok);
    await owe("K-3", 500_00n, "2026-02-01");
    const settled = { debtorId: withdrawn.debtorId, because: "Taken in error.", ...says() };
    book.clock.set(noon("2026-03-05"));
    const promiseId = taken.ok ? taken.value.promiseId : assert.fail();
    const back = await done((tx) => withdrawPromise(book.desk, tx, { ...settled, now: noon("2026-03-05"), promiseId }));
    assert.ok(back.ok);
    await endDispute(book);
    assert.deepEqual(await known(madeAt), then);
    assert.notDeepEqual(await known(), then);
  });
});

/** Answers the one dispute that is open. */
async function endDispute(book: SmallBook): Promise<void> {
  type Open = { debtorId: never; disputeId: never };
  const { rows } = await sql<Open>`
    select debtor_id as "debtorId", dispute_id as "disputeId" from dispute where resolved_on is null`.execute(
    book.database.queries,
  );
  for (const { debtorId, disputeId } of rows) {
    const answer = { debtorId, disputeId, resolution: "They agree.", loginId: null, now: book.clock.now() };
    await book.database.transaction((tx) => resolveDispute(book.desk, tx, answer));
  }
}
