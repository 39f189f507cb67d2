import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sql } from "kysely";
import { debtorOf, runTheDay, screenOf, takeIn, untilDayEnds } from "./book.ts";
import { Desk } from "./desk.ts";
import { decideChangedLadders } from "#happenings/ladders/decide-changed-ladders";

// It is 2 March 2026.
const rows = `
  customer_number  customer_name   kind      invoice_number  due_date    amount
  A-1              Alder Works     business  INV-1           2026-02-26  400.00
  A-1              Alder Works     business  INV-3           2026-02-27  100.00
  B-1              Birch Ltd       business  INV-2           2026-03-20  400.00
  C-1              Carol Dane      person    INV-4           2026-02-27  90.00
`;

test("a ladder is changed with a preview, acts at once, and cases keep their place", async () => {
  await using desk = await Desk.open();
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, rows, { creditor: "Northwind" });
  const { ladders } = (await clerk.get("/ladders")).json;
  assert.deepEqual(
    ladders
      .map(({ name, version, openCases }: Record<string, unknown>) => `${name} ${version}: ${openCases}`)
      .slice(-2),
    ["trade 1: 2", "utility 1: 0"],
  );
  const { versions } = (await clerk.get("/ladders/trade")).json;
  const words = (versions[0].words as string).replace("  - id: reminder\n    from: 3", "  - id: reminder\n    from: 1");
  const changed = words.replace("  - id: reminder\n", "  - id: first-reminder\n");
  const bad = { words: changed.replace("action: call", "action: knock") };
  const { faults } = (await supervisor.post("/ladders/check", bad)).json;
  const line = bad.words.split("\n").findIndex((each) => each.includes("knock")) + 1;
  assert.deepEqual(faults.length, 1);
  assert.equal(`${faults[0].line} ${faults[0].field}`, `${line} action`);

  const unwritten = words.replace("  - id: second-reminder\n", "  - id: second-reminder\n    template: no-such\n");
  const [missing] = (await supervisor.post("/ladders/check", { words: unwritten })).json.faults;
  assert.match(`${missing.field} ${missing.says}`, /^template .*"no-such"/);
  assert.equal(missing.line, unwritten.split("\n").findIndex((each) => each.includes("no-such")) + 1);
  const written = unwritten.replace("no-such", "final-demand");
  assert.deepEqual((await supervisor.post("/ladders/check", { words: written })).json.faults, []);

  const conditioned = words.replace(
    "    because: Two weeks",
    "    when: { lastTemplate: [reminder, no-such], score: { atLeast: 0 } }\n    because: Two weeks",
  );
  const found = (await supervisor.post("/ladders/check", { words: conditioned })).json.faults;
  const conditions = conditioned.split("\n").findIndex((each) => each.includes("no-such")) + 1;
  assert.deepEqual(
    found.map((fault: Record<string, unknown>) => `${fault["line"]} ${fault["field"]} ${fault["says"]}`),
    [`${conditions} atLeast Step 3, when, score: "atLeast" is a whole number from 1 to 100.`],
  );
  const [last] = (await supervisor.post("/ladders/check", { words: conditioned.replace("atLeast: 0", "atLeast: 1") }))
    .json.faults;
  assert.equal(`${last.line} ${last.field}`, `${conditions} lastTemplate`);

  const { fields } = (await supervisor.get("/ladder-fields")).json;
  const fieldOf = (name: string) => fields.find((each: Record<string, string>) => each["name"] === name);
  assert.deepEqual(fieldOf("promise").values, ["open", "broken", "none"]);
  assert.deepEqual(fieldOf("segments").values, ["none"]);
  assert.ok(fieldOf("lastTemplate").values.includes("final-demand"));
  assert.equal((await clerk.get("/ladder-fields")).status, 403);

  const alder = await debtorOf(clerk, "A-1");
  const before = await screenOf(clerk, alder.debtorId);
  assert.equal(before.cases[0].next.step, "reminder");
  const preview = (await supervisor.post("/ladders/preview", { words: changed })).json;
  assert.equal(`${preview.looked} ${preview.isWhole}`, "3 true");
  assert.deepEqual(
    preview.days.map(({ on, changed: cases, letters }: Record<string, unknown>) => ({ on, cases, letters })),
    ["2026-03-02", "2026-03-03"].map((on) => ({ on, cases: 2, letters: 0 })),
  );
  for (const { steps, cases } of preview.days) {
    assert.deepEqual(steps, [
      { from: "reminder", to: "first-reminder", count: 1 },
      { from: "not-due", to: "not-due", count: 1 },
    ]);
    assert.deepEqual(cases.map(({ number }: { number: string }) => number).toSorted(), ["A-1", "B-1"]);
  }

  const save = (over: number, text = changed, because = "Early reminders bring money.") =>
    supervisor.post("/ladders", { words: text, over, because });
  assert.equal((await clerk.post("/ladders", { words: changed, over: 1, because: "I may not." })).status, 403);
  assert.equal((await save(1, bad.words)).json.refusal, "ladder_has_faults");
  const both = await Promise.all([save(1), save(1)]);
  assert.deepEqual(
    both.map(({ status, json }) => `${status} ${json.version}`),
    ["200 2", "200 2"],
    "the same save twice is one",
  );
  const refused = await save(1, changed, "I thought so too.");
  assert.equal(refused.json.refusal, "ladder_was_changed");
  assert.equal((await save(2)).json.refusal, "ladder_is_as_before");
  const ofChange = both.find(({ json }) => json.runId !== null)?.json.runId;
  const { run, groups } = await untilDayEnds(supervisor, ofChange);
  assert.deepEqual(
    [run.ladder, run.ladderVersion, run.by, run.source, run.figures.lookedAt],
    ["trade", 2, "The supervisor", "desk", 2],
    "the consumer's case is under another ladder",
  );
  assert.equal(groups.length, 2);
  assert.equal((await screenOf(clerk, alder.debtorId)).cases[0].next.step, "first-reminder");
  const [newest] = (await clerk.get("/ladders/trade")).json.versions;
  assert.deepEqual([newest.version, newest.runId, newest.decidedAt === null], [2, ofChange, false]);

  desk.at("2026-03-03");
  const ran = await runTheDay(supervisor);
  assert.deepEqual(ran.groups, [{ ladder: "trade", version: 2, step: "first-reminder", action: "review", cases: 1 }]);
  assert.equal((await runTheDay(supervisor)).run.summary.due, 0);
});

const firms = `
  customer_number  customer_name  kind      invoice_number  due_date    amount  address1   city      state  zip
  A-1              Alder Works    business  INV-1           2026-03-01  400.00  1 Main St  New York  NY     10004
  B-1              Birch Ltd      business  INV-2           2026-03-01  400.00  2 Main St  New York  NY     10004
`;

test("a text that changes nothing touches nobody, neither of its own ladder nor of another whose letters leave in the day", async () => {
  await using desk = await Desk.open();
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, firms.replaceAll("2026-03-01", "2026-02-20"), { creditor: "Northwind" });
  const { debtorId } = await debtorOf(clerk, "A-1");
  assert.equal((await screenOf(clerk, debtorId)).cases[0].next.action, "letter");
  for (const name of ["utility", "trade"]) {
    const [{ words }] = (await clerk.get(`/ladders/${name}`)).json.versions;
    const { looked, days } = (await supervisor.post("/ladders/preview", { words })).json;
    assert.deepEqual([name, looked, ...days.map(({ changed }: { changed: number }) => changed)], [name, 2, 0, 0]);
  }
});

test("a changed ladder writes the letters that it makes due today, once, however often it is changed", async () => {
  await using desk = await Desk.open();
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, firms, { creditor: "Northwind" });
  const { versions } = (await clerk.get("/ladders/trade")).json;
  const earlier = (versions[0].words as string).replace("id: reminder\n    from: 3", "id: reminder\n    from: 1");
  const [today, tomorrow] = (await supervisor.post("/ladders/preview", { words: earlier })).json.days;
  assert.deepEqual([today.changed, today.letters], [2, 2]);
  assert.deepEqual(today.steps, [{ from: "not-due", to: "reminder", count: 2 }]);
  assert.deepEqual(tomorrow.letters, 0, "what leaves today does not leave tomorrow");
  assert.deepEqual(tomorrow.steps, [{ from: "not-due", to: "first-call", count: 2 }]);

  const letters = async () => {
    const { rows } = await sql<{ said: string }>`
      select d.number || ' ' || l.template as said from letter l join debtor d using (debtor_id) order by 1`.execute(
      desk.running.database.queries,
    );
    return rows.map(({ said }) => said);
  };
  const save = async (over: number, words: string) => {
    const { status, json } = await supervisor.post("/ladders", { words, over, because: "We try it." });
    assert.equal(status, 200, JSON.stringify(json));
    return json.runId as string | null;
  };
  assert.deepEqual(await letters(), []);
  const [first, second] = [await save(1, earlier), await save(2, earlier.replace("wait: 7", "wait: 8"))];
  for (const runId of [first, second]) if (runId !== null) await untilDayEnds(supervisor, runId);
  await decideChangedLadders(desk.running);
  assert.deepEqual(await letters(), ["A-1 reminder", "B-1 reminder"]);
  const { runs } = (await supervisor.get("/days")).json;
  assert.equal(runs.at(-1).ladder, "trade");
  const [newest] = (await clerk.get("/ladders/trade")).json.versions;
  assert.deepEqual([newest.version, newest.decidedAt === null], [3, false]);
  assert.equal((await runTheDay(supervisor)).run.summary.due, 0, "the day's run finds nothing left of it");
  assert.deepEqual(await letters(), ["A-1 reminder", "B-1 reminder"]);
});

test("a pause rests what it touches and nothing else, and is ended by its day or by a person", async () => {
  await using desk = await Desk.open();
  const [clerk, collector] = [await desk.as("clerk"), await desk.as("collector")];
  await takeIn(clerk, rows, { creditor: "Northwind" });
  const alder = await debtorOf(clerk, "A-1");
  const screen = () => screenOf(clerk, alder.debtorId);
  const next = async () => {
    const { next: step } = (await screen()).cases[0];
    return `${step.step} on ${step.on}`;
  };
  const pause = (body: Record<string, unknown>) =>
    collector.post(`${alder.at}/pauses`, { because: "They asked for a week.", ...body });
  const [older, younger] = (await screen()).items;
  assert.equal(await next(), "reminder on 2026-03-02");
  assert.equal((await pause({ untilOn: "2026-03-02" })).json.refusal, "pause_ends_in_the_past");
  assert.equal((await pause({ untilOn: "2027-06-01" })).json.refusal, "pause_is_too_long");
  assert.equal(
    (await pause({ untilOn: "2026-03-09", itemId: alder.debtorId })).json.refusal,
    "paused_thing_is_unknown",
  );
  assert.equal((await clerk.post(`${alder.at}/pauses`, {})).status, 403);

  const oldItem = [older, younger].find(({ number }: { number: string }) => number === "INV-1");
  const item = await pause({ untilOn: "2026-03-09", itemId: oldItem.id, kind: "insurer" });
  assert.equal(item.status, 200);
  assert.equal(await next(), "reminder on 2026-03-02", "the other invoice is asked for");
  const twice = await Promise.all([1, 2].map(() => pause({ untilOn: "2026-03-11" })));
  assert.deepEqual(twice.map(({ status }) => status).toSorted(), [200, 409]);
  assert.equal(await next(), "paused on 2026-03-10", "looked at again as soon as anything comes back");
  const { pauses } = await screen();
  assert.deepEqual(
    pauses.map(({ kind, what, of, untilOn, because }: Record<string, unknown>) => ({
      ...{ kind, what, of, untilOn, because },
    })),
    [
      { kind: "insurer", what: "item", of: "INV-1", untilOn: "2026-03-09", because: "They asked for a week." },
      { kind: "ours", what: "all", of: null, untilOn: "2026-03-11", because: "They asked for a week." },
    ],
  );
  const whole = pauses[1].id;
  const end = () => collector.post(`${alder.at}/pauses/${whole}/end`, { because: "They answered." });
  assert.deepEqual([(await end()).status, (await end()).status], [204, 404]);
  assert.equal(await next(), "reminder on 2026-03-02");
});
