import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { addDisputes } from "#disputes/store";
import { disputeReasons } from "#disputes/reason";
import { money } from "#money/money";
import { postPayment } from "#happenings/money/post-payment";
import { allBehind } from "#happenings/testing/all-behind";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import type { ReportAsked } from "./asked.ts";
import { readReport } from "./read-report.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const asked: ReportAsked = {
  ...{ name: "disputes", by: "reason", from: day("2026-02-01"), to: day("2026-03-31"), zone: "UTC" },
  ...{ creditorIds: null, knownAt: null, loginIds: null, today: Temporal.PlainDate.from("2026-07-02") },
};

describe("disputes by reason", () => {
  let book: SmallBook;
  before(async () => {
    book = await openSmallBook();
    book.clock.set(Temporal.Instant.from("2026-04-02T12:00:00Z"));
    const items: Awaited<ReturnType<SmallBook["issue"]>>[] = [];
    for (const [at, minor] of [10_000n, 20_000n, 30_000n, 40_000n].entries()) {
      items.push(await book.issue({ number: `D-${at}`, minor, dueOn: "2026-01-20" }));
    }
    const whom = { debtorId: book.debtorId, accountId: book.accountId };
    for (const [on, minor] of [
      ["2026-02-05", 2_500n],
      ["2026-03-05", 1_000n],
    ] as const) {
      const to = [{ itemId: items[0] ?? assert.fail(), amount: money("USD", minor) }];
      const paid = { ...whom, amount: money("USD", minor), to, reference: "", source: "desk", loginId: null } as const;
      const posting = { ...paid, receivedOn: day(on), now: book.clock.now() };
      assert.ok((await book.database.transaction((tx) => postPayment(book.desk, tx, posting))).ok);
    }
    const ended = (on: string) => ({
      answeredOn: null,
      resolved: { on: day(on), resolution: "Agreed." },
    });
    const common = {
      ...whom,
      currency: "USD",
      because: "So they say.",
      recordedAt: book.clock.now(),
      recordedBy: null,
      isInWriting: false,
    };
    const raised = [
      { amount: null, raisedOn: day("2026-02-10"), reason: "price" },
      { amount: money("USD", 5_000n), raisedOn: day("2026-02-11"), reason: "price", before: ended("2026-02-14") },
      { amount: money("USD", 6_000n), raisedOn: day("2026-02-12"), reason: "price", before: ended("2026-02-20") },
      { amount: money("USD", 700n), raisedOn: day("2026-03-01") },
    ] as const;
    const drafts = raised.map((one, at) => ({
      ...{ ...common, ...one },
      ...{ itemId: items[at] ?? assert.fail(), disputeId: book.id<"dispute">() },
    }));
    await book.database.transaction((tx) => addDisputes(tx, drafts));
  });
  after(() => book.close());

  test("a dispute without an amount is of what its item owed when it was raised; days are the mean of what was resolved", async () => {
    const [report] = await book.database.reading((tx) => readReport(tx, asked));
    const of = (reason: (typeof disputeReasons)[number]) =>
      report?.series.map(({ values }) => values[disputeReasons.indexOf(reason)]);
    assert.deepEqual(of("price"), ["75.00", "110.00", "185.00", "1", "2", "3", "5.5"]);
    assert.deepEqual(of("other"), ["7.00", "0.00", "7.00", "1", "0", "1", null]);
    assert.deepEqual(of("damaged"), ["0.00", "0.00", "0.00", "0", "0", "0", null]);
    const figure = { ...asked, line: "price", series: "opened", currency: "USD" };
    const found = await allBehind(book.database.queries, figure);
    assert.deepEqual(
      found?.rows.map(({ amounts, day: on }) => `${amounts.join()} ${on}`),
      ["75.00 2026-02-10", "60.00 2026-02-12", "50.00 2026-02-11"],
    );
    assert.deepEqual(found?.sums, [18_500n]);
    const days = await allBehind(book.database.queries, { ...figure, series: "days" });
    assert.deepEqual([days?.sums, days?.behind.made?.figure(days.sums)], [[11n, 2n], "5.5"]);
  });
});
