import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import exceljs from "exceljs";
import { money } from "#money/money";
import { postPayment } from "#happenings/money/post-payment";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { readReport } from "#happenings/reports/read-report";
import { reportFile } from "#happenings/reports/report-files";
import { keepForecasts } from "./keep-forecasts.ts";
import { loadSettled } from "./settled.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const noon = (text: string) => Temporal.Instant.from(`${text}T12:00:00Z`);
const asked = { name: "forecast", by: "week", creditorIds: null, zone: "UTC", loginIds: null } as const;

describe("kept forecasts", () => {
  let book: SmallBook;
  before(async () => {
    book = await openSmallBook();
    // An item each Sunday, due the day after, and paid in full nine days after that.
    for (let week = 0; week < 8; week += 1) {
      const sunday = day("2026-01-04").add({ weeks: week });
      book.clock.set(noon(sunday.toString()));
      await book.issue({
        ...{ number: `W-${week}`, minor: 100_00n, issuedOn: sunday.toString() },
        dueOn: sunday.add({ days: 1 }).toString(),
      });
      if (week < 2) continue;
      const on = sunday.subtract({ days: 4 });
      book.clock.set(noon(sunday.toString()));
      await pay(book, 100_00n, on.toString());
    }
    book.clock.set(noon("2026-02-25"));
  });
  after(() => book.close());

  test("how items were settled is told week by week past due, and no more than was known", async () => {
    const making = { on: day("2026-02-23"), knownAt: noon("2026-02-16"), creditorIds: null, zone: "UTC" };
    const [settled] = await loadSettled(book.database.queries, making, []);
    const sum = (of: "entered" | "paid" | "unseen", week: number) =>
      settled?.weeks.filter((one) => one.week === week).reduce((so, one) => so + one[of], 0);
    // Seven items were known on the 16th of February, and the payments of five of them.
    assert.equal(sum("entered", -1), 7);
    assert.equal(sum("paid", 1), 5);
    assert.equal(sum("unseen", 2), 1);
  });

  test("are made of every Monday that began with something known, the newest first, and never a second time", async () => {
    assert.equal(await keepForecasts(book.desk, { max: 3 }), 3);
    const { rows: newest } = await sql<{ on: string }>`
      select min(made_on)::text as on from forecast_made`.execute(book.database.queries);
    assert.equal(newest[0]?.on, "2026-02-09");
    assert.equal(await keepForecasts(book.desk, { max: 39 }), 5);
    assert.equal(await keepForecasts(book.desk, { max: 39 }), 0);
    const { rows } = await sql`select 1 from forecast_week where made_on = '2026-01-05'`.execute(book.database.queries);
    assert.ok(rows.length > 0);
    // What was expected on the first Monday, of one item of 100.00 and without any history: 12 % a week, four weeks long.
    const { rows: first } = await sql<{ minor: bigint }>`
      select minor from forecast_week where made_on = '2026-01-05' order by week limit 2`.execute(
      book.database.queries,
    );
    assert.deepEqual(
      first.map(({ minor }) => minor),
      [1_200n, 1_056n],
    );
  });

  test("are measured by what came in the weeks that are over, and by nothing where they are few", async () => {
    const to = day("2026-03-29");
    const span = { from: day("2026-02-25"), to, today: day("2026-02-25"), knownAt: null };
    const [report] = await readReport(book.database.queries, { ...asked, ...span });
    const [near, far, farthest] = report?.measured ?? [];
    const slow = await slowError(book);
    assert.deepEqual([near?.forecasts, near?.weeksOver], [7, 22]);
    assert.deepEqual([near?.expected, near?.came, near?.off], slow);
    assert.ok(near?.bias !== null && near?.wape !== null);
    assert.deepEqual([far?.forecasts, far?.wape, farthest?.forecasts, farthest?.wape], [3, null, 0, null]);
    await readsBack(report ?? assert.fail());
  });
});

async function readsBack(report: Parameters<typeof reportFile>[1][number]): Promise<void> {
  const { bytes } = await reportFile("forecast", [report], { as: "xlsx", named: "forecast", language: "en" });
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as never);
  const sheet = workbook.getWorksheet("Error USD");
  assert.equal(sheet?.getCell("I2").formula, "ROUND(100*F2/E2,1)");
  assert.equal(typeof sheet?.getCell("D2").value, "number");
  assert.equal(sheet?.getCell("I4").value, null);
  assert.equal(workbook.getWorksheet("USD")?.getCell("G2").formula, "B2 + C2 + D2 + E2 + F2");
}

async function pay(book: SmallBook, minor: bigint, on: string): Promise<void> {
  const how = { amount: money("USD", minor), to: [], reference: "", source: "desk", loginId: null } as const;
  const { debtorId, accountId } = book;
  const payment = { debtorId, accountId, ...how, receivedOn: day(on), now: book.clock.now() };
  assert.ok((await book.database.transaction((tx) => postPayment(book.desk, tx, payment))).ok);
}

/** The error of the first four weeks as a clerk would add it up, forecast by forecast and week by week. */
async function slowError(book: SmallBook): Promise<string[]> {
  type Row = { made: string; week: number; minor: bigint };
  const { rows } = await sql<Row>`
    select made_on::text as made, week::integer as week, sum(minor)::bigint as minor from forecast_week
     where week <= 4 group by 1, 2`.execute(book.database.queries);
  let [expected, came, off] = [0, 0, 0];
  for (let monday = day("2026-01-05"); monday.toString() < "2026-02-23"; monday = monday.add({ weeks: 1 })) {
    for (let week = 1; week <= 4; week += 1) {
      const begins = monday.add({ weeks: week - 1 });
      if (begins.toString() >= "2026-02-23") continue;
      const found = rows.find(({ made, week: of }) => made === monday.toString() && of === week);
      const isPaid = begins.toString() >= "2026-01-12" && begins.toString() <= "2026-02-16";
      const [had, got] = [Number(found?.minor ?? 0n), isPaid ? 10_000 : 0];
      [expected, came, off] = [expected + had, came + got, off + Math.abs(had - got)];
    }
  }
  return [expected, came, off].map((minor) => (minor / 100).toFixed(2));
}
