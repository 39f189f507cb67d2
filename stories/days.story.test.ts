import { strict as assert } from "node:assert";
import { test } from "node:test";
import { findDebtor, runTheDay, screenOf, takeIn, untilDayEnds } from "./book.ts";
import { Desk } from "./desk.ts";

// It is 2 March 2026.
const heading = "customer_number  customer_name  kind  invoice_number  due_date  amount  address1  city  state  zip";
const many = Array.from(
  { length: 104 },
  (_, place) => `F-${place}  Firm ${place}  business  INV-${place}  2026-02-27  400.00  1 Main St  Columbus  OH  43215`,
);
const few = [
  "C-1  Carol Dane  person    INV-C  2026-02-20  90.00   -          -         -   -",
  "L-1  Later Ltd   business  INV-L  2026-04-20  400.00  1 Main St  Columbus  OH  43215",
];
const rows = [heading, ...many, ...few].join("\n");

type Listed = { readonly number: string; readonly did: string | null; readonly because: readonly string[] };

async function openOffice() {
  const desk = await Desk.open();
  const [clerk, supervisor, auditor] = [await desk.as("clerk"), await desk.as("supervisor"), await desk.as("auditor")];
  await takeIn(clerk, rows, { creditor: "Northwind" });
  return { desk, clerk, supervisor, auditor };
}

test("what a day did is read by case, with why, under which version of which ladder, and by any filter", async () => {
  const { desk, supervisor, auditor } = await openOffice();
  await using _ = desk;
  const { run, groups } = await runTheDay(supervisor);
  assert.deepEqual(
    [run.on, run.by, run.source, run.isDry, run.state],
    ["2026-03-02", "The supervisor", "desk", false, "ended"],
  );
  const { lookedAt, letters, people, waiting, closed } = run.figures;
  assert.deepEqual([lookedAt, letters, people, waiting, closed], [104, 104, 0, 0, 0]);
  assert.deepEqual(groups, [{ ladder: "trade", version: 1, step: "reminder", action: "letter", cases: 104 }]);
  const sum = groups.reduce((all: number, { cases }: { cases: number }) => all + cases, 0);
  assert.equal(sum, lookedAt);

  const at = `/days/${run.runId}/cases`;
  const first = (await auditor.get(at)).json;
  const second = (await auditor.get(`${at}?after=${first.next}`)).json;
  assert.deepEqual([first.cases.length, second.cases.length, second.next], [100, 4, null]);
  const numbers = [...first.cases, ...second.cases].map(({ number }: Listed) => number);
  assert.equal(new Set(numbers).size, 104, "nobody is shown twice, and nobody left out");
  assert.equal(numbers.includes("L-1"), false, "whose day has not come was not looked at");
  assert.match(first.cases[0].because.join(" "), /was due on Fri 2026-02-27/);

  const count = async (filter: string) => (await auditor.get(`${at}?${filter}`)).json.cases.length;
  const debtorId = await findDebtor(auditor, "F-7");
  assert.deepEqual(
    await Promise.all(
      [
        ...["action=letter", "action=call", "step=reminder", "step=first-call", "ladder=trade&version=1"],
        ...["ladder=trade&version=2", "why=fri%202026-02-27", "why=no%20such%20reason", `debtorId=${debtorId}`],
      ].map(count),
    ),
    [100, 0, 100, 0, 100, 0, 100, 0, 1],
  );
});

test("a dry run says what the day would do and changes nothing; run in earnest it does that, and once", async () => {
  const { desk, clerk, supervisor } = await openOffice();
  await using _ = desk;
  const debtorId = await findDebtor(clerk, "F-7");
  const before = (await screenOf(clerk, debtorId)).cases;
  const dry = await runTheDay(supervisor, { dryRun: true });
  assert.deepEqual((await screenOf(clerk, debtorId)).cases, before, "nobody's next step is another one");
  assert.equal((await clerk.get("/letters")).json.counts.waiting, 0, "no letter is written");
  desk.at("2026-03-02T15:30:00Z");
  const earnest = await runTheDay(supervisor);
  const [decided] = (await screenOf(clerk, debtorId)).cases;
  assert.deepEqual([before[0].decidedBy, decided.decidedBy], [null, { runId: earnest.run.runId, debtorId }]);
  assert.deepEqual([dry.run.figures, dry.groups], [earnest.run.figures, earnest.groups]);
  assert.equal((await clerk.get("/letters")).json.counts.waiting, 104);
  desk.at("2026-03-02T16:00:00Z");
  assert.equal((await runTheDay(supervisor)).run.figures.lookedAt, 0, "the day that is run twice does nothing more");
  const { runs } = (await supervisor.get("/days")).json;
  assert.deepEqual(
    runs.map(({ isDry }: { isDry: boolean }) => isDry),
    [false, false, true],
  );
  const behind = (await supervisor.get(`/days?after=${runs[0].runId}`)).json.runs;
  assert.deepEqual(behind, runs.slice(1));
});

test("a run is begun once by one key, refused while another is under way, and a dry one of a day to come alone", async () => {
  const { desk, supervisor } = await openOffice();
  await using _ = desk;
  const begin = (body: object, key?: string) => supervisor.post("/days", body, key === undefined ? {} : { key });
  assert.equal((await begin({ on: "2026-03-03" })).json.refusal, "day_has_not_come");
  assert.equal((await begin({ on: "26-03-03" })).status, 400);
  assert.deepEqual((await supervisor.get("/days")).json.runs, []);
  const held = Promise.withResolvers<void>();
  // As if another process ran the day.
  const other = desk.running.database.unlessBusy(4_400_042, () => held.promise);
  let refused = await begin({});
  for (let times = 0; times < 50 && refused.status === 200; times += 1) refused = await begin({});
  assert.deepEqual([refused.status, refused.json.refusal], [409, "day_is_running"]);
  const { run } = await runTheDay(supervisor, { dryRun: true, on: "2026-03-03" });
  assert.deepEqual([run.on, run.isDry], ["2026-03-03", true]);
  held.resolve();
  await other;
  const twice = [await begin({}, "the same"), await begin({}, "the same")];
  assert.equal(twice[0]?.json.runId, twice[1]?.json.runId);
  await untilDayEnds(supervisor, twice[0]?.json.runId);
});

test("only who answers for the office sees its days, who runs it begins them, and what is unknown is said", async () => {
  const { desk, clerk, supervisor, auditor } = await openOffice();
  await using _ = desk;
  const collector = await desk.as("collector");
  assert.deepEqual(
    await Promise.all([clerk, collector, auditor].map(async (who) => (await who.post("/days", {})).status)),
    [403, 403, 403],
  );
  const { run } = await runTheDay(supervisor);
  for (const path of ["/days", `/days/${run.runId}`, `/days/${run.runId}/cases`, `/days/${run.runId}/file`]) {
    assert.deepEqual([(await collector.get(path)).status, (await auditor.get(path)).status], [403, 200], path);
  }
  const unknown = "01890000-0000-7000-8000-000000000000";
  for (const path of ["", "/cases", "/file"]) {
    assert.equal((await auditor.get(`/days/${unknown}${path}`)).status, 404, path);
    assert.equal((await auditor.get(`/days/yesterday${path}`)).status, 400, path);
  }
  for (const asked of ["after=here", "action=knock", "version=0", "debtorId=7", `after=${unknown}`, "why="]) {
    assert.equal((await auditor.get(`/days/${run.runId}/cases?${asked}`)).status, 400, asked);
  }
  assert.equal((await auditor.get("/days?after=here")).status, 400);
  const { exports } = (await auditor.get("/exports")).json;
  assert.deepEqual(
    exports.map(({ what, lines, by }: Record<string, unknown>) => `${what} ${lines} ${by}`),
    ["day 104 The auditor"],
  );
});
