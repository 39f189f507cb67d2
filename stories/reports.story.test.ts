import { strict as assert } from "node:assert";
import { test } from "node:test";
import { debtorOf, takeIn } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  open_amount
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  400.00
  C-2              Birch          INV-2           2026-02-05    2026-03-07  250.00  250.00
`;

type Answer = { from: string; to: string; reports: { series: { key: string; values: string[] }[]; chart: string }[] };

test("a supervisor reads a report, opens a figure into its debtors, and takes it along as a file that is on record", async () => {
  const desk = await Desk.open();
  await using _ = desk;
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, book);
  const { json } = await supervisor.get("/reports/aging?from=2026-01-01");
  const { reports, to } = json as Answer;
  assert.equal(to, "2026-03-02");
  const values = (key: string) => reports[0]?.series.find((one) => one.key === key)?.values;
  assert.deepEqual(
    [values("open"), values("bucket-1")],
    [
      ["400.00", "650.00", "650.00"],
      ["0.00", "400.00", "400.00"],
    ],
  );
  assert.match(reports[0]?.chart ?? "", /^<svg role="img".*ecmeta_data_index/s);
  const rows = await supervisor.get("/reports/aging/rows?line=2026-03-02&series=bucket-1&currency=USD&from=2026-01-01");
  assert.deepEqual(
    (rows.json as { rows: { number: string; amount: string }[] }).rows.map(({ number, amount }) => [number, amount]),
    [["C-1", "400.00"]],
  );
  assert.equal((await supervisor.get("/reports/aging/file?as=xlsx&from=2026-01-01")).status, 200);
  const { exports } = (await supervisor.get("/exports")).json as { exports: { what: string }[] };
  assert.equal(exports[0]?.what, "report");
});

test("a report is refused to a collector, of no creditor, over too many years, and of a figure that there is not", async () => {
  const desk = await Desk.open();
  await using _ = desk;
  const [collector, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
  assert.equal((await collector.get("/reports/aging")).status, 403);
  const refusalOf = async (path: string) => ((await supervisor.get(path)).json as { refusal: string }).refusal;
  assert.equal(await refusalOf("/reports/dso?creditor=Nobody"), "creditor_is_unknown");
  assert.equal(await refusalOf("/reports/dso?from=2001-01-01"), "period_is_too_long");
  assert.equal(await refusalOf("/reports/dso?from=2026-03-03&to=2026-03-01"), "period_is_too_long");
  assert.equal(await refusalOf("/reports/dso/rows?line=2026-03-02&series=moon&currency=USD"), "figure_is_unknown");
});

test("a supervisor reads what each collector did today, in numbers and in money, and a creditor is not told", async () => {
  const desk = await Desk.open();
  await using _ = desk;
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, book);
  const { reports, lines } = (await supervisor.get("/reports/collectors?by=day&person=supervisor")).json as {
    reports: unknown[];
    lines: string;
  };
  assert.deepEqual([reports, lines], [[], "day"]);
  const refusalOf = async (path: string) => ((await supervisor.get(path)).json as { refusal: string }).refusal;
  assert.equal(await refusalOf("/reports/collectors?team=Nobody"), "team_is_unknown");
  assert.equal(await refusalOf("/reports/collectors?person=nobody"), "person_is_unknown");
  assert.equal(await refusalOf("/reports/aging?by=person"), "lines_are_unknown");
  const { creditorId } = await debtorOf(clerk, "C-1");
  const creditor = await desk.with("northwind", "creditor", creditorId);
  assert.equal((await creditor.get("/reports/collectors")).status, 403);
  const listed = (await creditor.get("/reports")).json as { reports: { name: string }[] };
  assert.ok(!listed.reports.some(({ name }) => name === "collectors"));
});
