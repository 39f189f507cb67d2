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
    (rows.json as Rows).rows.map(({ number, amounts }) => [number, ...amounts]),
    [["C-1", "400.00"]],
  );
  assert.equal((await supervisor.get("/reports/aging/file?as=xlsx&from=2026-01-01")).status, 200);
  const { exports } = (await supervisor.get("/exports")).json as { exports: { what: string }[] };
  assert.equal(exports[0]?.what, "report");
});

test("a report is asked for in Spanish, with its chart, its rows and its file, and in no language that the desk does not speak", async () => {
  const desk = await Desk.open();
  await using _ = desk;
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, book);
  type Said = { title: string; reports: { series: { label: string }[]; headline: { label: string }; chart: string }[] };
  const { title, reports } = (await supervisor.get("/reports/aging?from=2026-01-01&language=es")).json as Said;
  assert.deepEqual(
    [title, reports[0]?.headline.label, reports[0]?.series[1]?.label],
    ["Antigüedad de saldos en el tiempo", "Abierto", "1-30 días"],
  );
  assert.match(reports[0]?.chart ?? "", /<title>Antigüedad de saldos en el tiempo, USD<\/title>.*>1-30 días</s);
  const rows = "/reports/aging/rows?line=2026-03-02&series=open&currency=USD&from=2026-01-01&language=es";
  assert.equal(((await supervisor.get(rows)).json as { parts: { label: string }[] }).parts[0]?.label, "Abierto");
  const listed = (await supervisor.get("/reports?language=es")).json as { reports: { title: string }[] };
  assert.equal(listed.reports[1]?.title, "Días de ventas pendientes de cobro");
  assert.equal((await supervisor.get("/reports/aging/file?as=xlsx&language=es")).status, 200);
  const { exports } = (await supervisor.get("/exports")).json as { exports: { asked: object }[] };
  assert.deepEqual(exports[0]?.asked, { name: "aging", as: "xlsx" });
  assert.equal((await supervisor.get("/reports/aging?language=fr")).status, 400);
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

type Forecast = {
  from: string;
  to: string;
  reports: { series: { key: string; values: (string | null)[] }[]; measured: object[] }[];
};
type Rows = {
  rows: {
    debtor: string;
    number: string;
    amounts: string[];
    what: { from: string; due: { item: string; open: string } };
  }[];
};

test("a supervisor reads what is expected to come in, and of whom and why; an office without history is told so", async () => {
  const desk = await Desk.open();
  await using _ = desk;
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, book);
  const { debtorId, accountId } = await debtorOf(clerk, "C-2");
  const promised = { accountId, amount: { amount: "100.00", currency: "USD" }, dueOn: "2026-03-06" };
  const collector = await desk.as("collector");
  assert.equal((await collector.post(`/debtors/${debtorId}/promises`, promised)).status, 200);
  const { from, to, reports } = (await supervisor.get("/reports/forecast")).json as Forecast;
  assert.deepEqual([from, to], ["2026-03-02", "2026-05-31"]);
  const values = (key: string) => reports[0]?.series.find((one) => one.key === key)?.values;
  // 60 % of the promise; of the 400.00 that are 26 days late 12 % a week for two days and 8 % after, of the other 150.00 nothing
  // that is due on Saturday but 4 %.
  assert.equal(values("promised")?.[0], "60.00");
  const all = values("all") ?? [];
  const parts = ["promised", "late", "habit", "rate", "coming"].map((key) => values(key) ?? []);
  const cents = (text: string | null | undefined) => Math.round(Number(text ?? 0) * 100);
  assert.deepEqual(
    all.map(cents),
    all.map((__, at) => parts.reduce((sum, of) => sum + cents(of[at]), 0)),
  );
  const rate = await supervisor.get("/reports/forecast/rows?line=2026-03-08&series=rate&currency=USD");
  const { rows } = rate.json as Rows;
  assert.equal(
    rows.reduce((sum, { amounts }) => sum + cents(amounts[0]), 0),
    cents(values("rate")?.[0]),
  );
  assert.deepEqual(
    rows.map(({ debtor, what: { from: by, due } }) => [debtor, due.item, by, due.open]),
    [
      ["Alder & Sons", "INV-1", "rate", "400.00"],
      ["Birch", "INV-2", "rate", "150.00"],
    ],
  );
  assert.ok(
    reports[0]?.measured.every((one) => Object.entries(one).some(([key, value]) => key === "wape" && value === null)),
  );
  assert.equal((await supervisor.get("/reports/forecast/file?as=xlsx")).status, 200);
  assert.equal((await supervisor.get("/reports/forecast?by=day")).status, 200);
});

test("a forecast is refused of a day to come, over more than half a year, by months, and to a collector", async () => {
  const desk = await Desk.open();
  await using _ = desk;
  const [collector, supervisor] = [await desk.as("collector"), await desk.as("supervisor")];
  assert.equal((await collector.get("/reports/forecast")).status, 403);
  const refusalOf = async (path: string) => ((await supervisor.get(path)).json as { refusal: string }).refusal;
  assert.equal(await refusalOf("/reports/forecast?from=2026-03-03"), "forecast_is_out_of_reach");
  assert.equal(await refusalOf("/reports/forecast?to=2026-03-01"), "forecast_is_out_of_reach");
  assert.equal(await refusalOf("/reports/forecast?to=2026-12-31"), "forecast_is_out_of_reach");
  assert.equal(await refusalOf("/reports/forecast?by=month"), "lines_are_unknown");
  assert.equal(await refusalOf("/reports/forecast/rows?line=2026-03-08&series=moon&currency=USD"), "figure_is_unknown");
  assert.deepEqual(((await supervisor.get("/reports/forecast")).json as Forecast).reports, []);
});
