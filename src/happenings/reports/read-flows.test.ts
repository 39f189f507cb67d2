import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { money } from "#money/money";
import { postPayment } from "#happenings/money/post-payment";
import { reverseEntry } from "#happenings/money/reverse-entry";
import { allBehind } from "#happenings/testing/all-behind";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { readReport } from "./read-report.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const everything = {
  by: "month",
  creditorIds: null,
  knownAt: null,
  zone: "UTC",
  loginIds: null,
  today: Temporal.PlainDate.from("2026-07-02"),
} as const;
const span = { from: day("2026-02-01"), to: day("2026-03-31") };

describe("reports of what was done", () => {
  let book: SmallBook;
  before(async () => {
    book = await openSmallBook();
    book.clock.set(Temporal.Instant.from("2026-04-02T12:00:00Z"));
    await book.issue({ number: "F-1", minor: 100_000n, dueOn: "2026-01-20" });
  });
  after(() => book.close());

  const read = async (name: "promises" | "cash") => {
    const reports = await book.database.reading((tx) => readReport(tx, { name, ...span, ...everything }));
    return Object.fromEntries((reports[0]?.series ?? []).map(({ key, values }) => [key, values]));
  };
  const behind = async (name: "promises" | "cash", series: string) => {
    const figure = { name, ...span, ...everything, line: "2026-02-28", series, currency: "USD" };
    return (await allBehind(book.database.queries, figure))?.rows.map(({ amounts }) => amounts.join());
  };

  test("promises stand in the month in which they were taken, each as what became of it", async () => {
    await promise(book, { minor: 10_000n, on: "2026-02-02", state: "kept" });
    await promise(book, { minor: 20_000n, on: "2026-02-28", state: "broken" });
    await promise(book, { minor: 5_000n, on: "2026-02-10", state: "keptLate" });
    await promise(book, { minor: 4_000n, on: "2026-02-11", state: "withdrawn" });
    await promise(book, { minor: 3_000n, on: "2026-03-01", state: "open" });
    assert.deepEqual(await read("promises"), {
      kept: ["100.00", "0.00"],
      keptLate: ["50.00", "0.00"],
      broken: ["200.00", "0.00"],
      open: ["0.00", "30.00"],
      taken: ["350.00", "30.00"],
      share: ["28.6", null],
      number: ["3", "1"],
      "number-kept": ["1", "0"],
      "number-keptLate": ["1", "0"],
      "number-broken": ["1", "0"],
      "number-share": ["33.3", null],
      withdrawn: ["40.00", "0.00"],
    });
    assert.deepEqual(await behind("promises", "taken"), ["200.00", "100.00", "50.00"]);
    assert.deepEqual(await behind("promises", "share"), ["100.00,100.00", "0.00,200.00", "0.00,50.00"]);
    assert.equal(await behind("promises", "moon"), undefined);
  });

  test("cash stands in the month of its effective day, less what was taken back of the same source", async () => {
    await pay(book, { minor: 7_000n, on: "2026-02-03", source: "desk" });
    await pay(book, { minor: 2_500n, on: "2026-02-28", source: "command" });
    const entryId = await pay(book, { minor: 1_000n, on: "2026-02-27", source: "command" });
    const how = { debtorId: book.debtorId, entryId, because: "It bounced.", loginId: null, source: "desk" } as const;
    const back = { ...how, now: book.clock.now() };
    assert.ok((await book.database.transaction((tx) => reverseEntry(book.desk, tx, back))).ok);
    const { all, desk, ...others } = await read("cash");
    assert.deepEqual(
      [desk, others["command"]],
      [
        ["70.00", "0.00"],
        ["25.00", "0.00"],
      ],
    );
    assert.deepEqual(all, ["95.00", "0.00"]);
    assert.deepEqual(await behind("cash", "command"), ["25.00", "10.00", "-10.00"]);
  });
});

type Promised = { minor: bigint; on: string; state: "kept" | "keptLate" | "broken" | "open" | "withdrawn" };

async function promise(book: SmallBook, { minor, on, state }: Promised): Promise<void> {
  const broken = state === "broken" || state === "keptLate" ? "2026-03-15" : null;
  const kept = state === "kept" || state === "keptLate" ? "2026-03-20" : null;
  await sql`
    insert into promise_to_pay (debtor_id, promise_id, account_id, currency, amount_minor, due_on, taken_on, taken_at,
                                state, kept_on, broken_on, withdrawn_because)
    values (${book.debtorId}, ${book.id<"promise">()}, ${book.accountId}, 'USD', ${minor}, '2026-03-14', ${on}::date,
            ${`${on}T12:00:00Z`}::timestamptz, ${state}, ${kept}::date, ${broken}::date,
            ${state === "withdrawn" ? "Taken in error." : null})`.execute(book.database.queries);
}

type Paid = { minor: bigint; on: string; source: "desk" | "command" };

async function pay(book: SmallBook, { minor, on, source }: Paid) {
  const how = { amount: money("USD", minor), to: [], reference: "", source, loginId: null } as const;
  const whom = { debtorId: book.debtorId, accountId: book.accountId };
  const payment = { ...whom, ...how, receivedOn: day(on), now: book.clock.now() };
  const posted = await book.database.transaction((tx) => postPayment(book.desk, tx, payment));
  assert.ok(posted.ok);
  return posted.value.entryId;
}
