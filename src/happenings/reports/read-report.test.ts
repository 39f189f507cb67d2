import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import exceljs from "exceljs";
import { sql } from "kysely";
import { money } from "#money/money";
import { seededChance } from "#platform/chance";
import { postPayment } from "#happenings/money/post-payment";
import { allBehind } from "#happenings/testing/all-behind";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { keepMonths, verifyMonths } from "./keep-months.ts";
import { readReport } from "./read-report.ts";
import { chartOf, reportFile } from "./report-files.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const whose = {
  by: "month",
  creditorIds: null,
  knownAt: null,
  zone: "UTC",
  loginIds: null,
  today: Temporal.PlainDate.from("2026-07-02"),
} as const;
const span = { from: day("2026-01-01"), to: day("2026-06-30") };
const bounds = [Number.NEGATIVE_INFINITY, 1, 31, 61, 91];

describe("reports of months", () => {
  let book: SmallBook;
  before(async () => {
    book = await openSmallBook();
    book.clock.set(Temporal.Instant.from("2026-07-02T12:00:00Z"));
    await fill(book);
  });
  after(() => book.close());

  const read = (name: "aging" | "dso" | "cei" | "roll-rates", more: object = {}) =>
    book.database.reading((tx) => readReport(tx, { name, ...span, ...whose, ...more }));

  test("say of every month and bucket what adding up all postings one by one says", async () => {
    const report = (await read("aging")).find(({ currency }) => currency === "USD");
    const lines = report?.lines ?? [];
    assert.equal(lines.length, 6);
    const slow = await slowAging(
      book,
      lines.map(({ key }) => key),
    );
    const fast = lines.map((_, at) => bounds.map((__, bucket) => report?.series[bucket]?.values[at]));
    assert.deepEqual(fast, slow);
  });

  test("are a report of their own for each currency", async () => {
    assert.deepEqual(
      (await read("aging")).map(({ currency, headline }) => `${headline.value} ${currency}`).at(0),
      "70.00 EUR",
    );
  });

  test("say the same from months that are kept, and read a kept month anew when a payment is dated back into it", async () => {
    const before = await read("aging");
    assert.equal(await keepMonths(book.desk), 24);
    assert.equal(await keepMonths(book.desk), 0);
    assert.deepEqual(await read("aging"), before);
    const knownAt = book.clock.now();
    book.clock.set(Temporal.Instant.from("2026-07-03T12:00:00Z"));
    await pay(book, { minor: 1_000n, on: "2026-03-15" });
    const now = (await read("aging")).find(({ currency }) => currency === "USD");
    const [slow] = await slowAging(book, ["2026-03-31"]);
    assert.deepEqual(
      bounds.map((_, bucket) => now?.series[bucket]?.values[2]),
      slow,
    );
    assert.deepEqual(await read("aging", { knownAt }), before);
    assert.deepEqual((await verifyMonths(book.database.queries)).breaches, []);
    assert.equal(await keepMonths(book.desk), 4);
  });

  test("a kept month that was changed by hand is named by verify", async () => {
    await sql`update report_month set aged_minor = '{1,2,3,4,5}' where month_end = '2026-04-30' and currency = 'EUR'`.execute(
      book.database.queries,
    );
    const { breaches } = await verifyMonths(book.database.queries);
    assert.deepEqual(
      breaches.map(({ where }) => where),
      ["month 2026-04-30"],
    );
  });

  test("a figure opens into the debtors that it is made of, and adds up to it", async () => {
    const report = (await read("cei")).find(({ currency }) => currency === "USD");
    const asked = {
      ...({ name: "cei", line: "2026-06-30", series: "closing", currency: "USD" } as const),
      ...{ ...span, ...whose },
    };
    const found = await allBehind(book.database.queries, asked);
    const sum = found?.rows.reduce((so, { amounts }) => so + Number(amounts[0]), 0).toFixed(2);
    assert.equal(sum, report?.series.find(({ key }) => key === "closing")?.values.at(-1));
    assert.equal(await allBehind(book.database.queries, { ...asked, series: "moon" }), undefined);
  });

  test("a workbook opened again has numbers, formulas, totals and what the figures mean", async () => {
    const { bytes } = await reportFile("cei", await read("cei"), { as: "xlsx", named: "cei", language: "en" });
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(bytes as never);
    assert.deepEqual(
      workbook.worksheets.map(({ name }) => name),
      ["EUR", "USD", "Definitions"],
    );
    const sheet = workbook.getWorksheet("USD");
    assert.equal(sheet?.getCell("B3").formula, "ROUND(100 * (C3 + D3 - E3) / (C3 + D3 - F3),1)");
    assert.equal(typeof sheet?.getCell("C3").value, "number");
    assert.equal(sheet?.getCell("D8").formula, "SUM(D2:D7)");
    assert.equal(sheet?.views[0]?.state, "frozen");
  });

  test("a chart says what it shows to who cannot see it, and is a picture as well", async () => {
    const reports = await read("aging");
    const svg = await chartOf("aging", reports[0] ?? assert.fail(), { theme: "dark", size: "large", language: "en" });
    assert.match(svg, /role="img".*<title>Aging over time, EUR<\/title><desc>.*2026-06: Open 70\.00\.<\/desc>/s);
    assert.ok([...svg.matchAll(/font-size:(\d+)px/g)].every(([, size]) => Number(size) >= 11));
    const { bytes, mediaType } = await reportFile("aging", reports, { as: "png", named: "aging", language: "en" });
    assert.deepEqual([mediaType, Buffer.from(bytes.slice(1, 4)).toString()], ["image/png", "PNG"]);
  });

  test("whoever reads Spanish has the workbook and the chart in Spanish, with the same figures", async () => {
    const reports = await read("cei");
    const { bytes } = await reportFile("cei", reports, { as: "xlsx", named: "cei", language: "es" });
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(bytes as never);
    assert.deepEqual(
      workbook.worksheets.map(({ name }) => name),
      ["EUR", "USD", "Definiciones"],
    );
    const sheet = workbook.getWorksheet("USD");
    assert.deepEqual(
      ["A1", "B1", "D1", "A8"].map((cell) => sheet?.getCell(cell).text),
      ["Mes", "Eficacia de cobro (%)", "Ventas (USD)", "Total"],
    );
    assert.equal(sheet?.getCell("B3").formula, "ROUND(100 * (C3 + D3 - E3) / (C3 + D3 - F3),1)");
    const [aging = assert.fail()] = await read("aging");
    const svg = await chartOf("aging", aging, { theme: "light", size: "large", language: "es" });
    assert.match(
      svg,
      /<title>Antigüedad de saldos en el tiempo, EUR<\/title><desc>.*2026-06: Abierto 70\.00\.<\/desc>/s,
    );
    assert.match(svg, />Más de 90 días</);
    assert.doesNotMatch(svg, /Over 90 days/);
  });
});

async function fill(book: SmallBook): Promise<void> {
  const chance = seededChance("a book of months");
  const roll = (below: number) => chance.bytes(4).readUInt32BE() % below;
  for (let at = 0; at < 40; at += 1) {
    const issued = day("2026-01-01").add({ days: roll(150) });
    const dueOn = issued.add({ days: roll(45) }).toString();
    await book.issue({ number: `M-${at}`, minor: BigInt(1_000 + roll(9_000)), issuedOn: issued.toString(), dueOn });
  }
  await book.issue({ number: "E-1", minor: 7_000n, dueOn: "2026-02-20", currency: "EUR" });
  for (let at = 0; at < 12; at += 1) {
    await pay(book, {
      minor: BigInt(1_000 + roll(8_000)),
      on: day("2026-02-01")
        .add({ days: roll(140) })
        .toString(),
    });
  }
}

async function pay(book: SmallBook, { minor, on }: { minor: bigint; on: string }): Promise<void> {
  const how = { amount: money("USD", minor), to: [], reference: "", source: "desk", loginId: null } as const;
  const payment = {
    debtorId: book.debtorId,
    accountId: book.accountId,
    ...how,
    receivedOn: day(on),
    now: book.clock.now(),
  };
  const posted = await book.database.transaction((tx) => postPayment(book.desk, tx, payment));
  assert.ok(posted.ok);
}

type Moved = { item: string; due: Temporal.PlainDate; on: Temporal.PlainDate; minor: bigint };

/** The aging of USD as a clerk would make it: every posting, one after the other, for every month. */
async function slowAging(book: SmallBook, ends: readonly string[]): Promise<string[][]> {
  const { rows } = await sql<Moved>`
    select i.item_id as item, i.due_on as due, p.effective_on as "on",
           case when p.debit = 'receivable' then p.amount_minor else -p.amount_minor end as minor
      from posting p join item i using (debtor_id, item_id) where i.currency = 'USD'`.execute(book.database.queries);
  return ends.map((end) => {
    const sums = bounds.map(() => 0n);
    for (const { due, on, minor } of rows) {
      if (Temporal.PlainDate.compare(on, day(end)) > 0) continue;
      const late = due.until(day(end)).days;
      const bucket = bounds.findLastIndex((from) => late >= from);
      sums[bucket] = (sums[bucket] ?? 0n) + minor;
    }
    return sums.map((minor) => (Number(minor) / 100).toFixed(2));
  });
}
