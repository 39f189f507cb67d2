import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { runDayAtItsHour } from "#happenings/cases/run-day-at-its-hour";
import { makeSheetsAtClosing } from "#happenings/floor/make-sheet";
import { lookIntoDueFolders } from "#happenings/book/folders/look-into-folder";
import { debtorOf, takeIn } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
`;
const at = "/office/settings";

async function openDesk(when?: string) {
  const desk = await Desk.open(when === undefined ? {} : { at: when });
  return { desk, administrator: await desk.as("administrator"), supervisor: await desk.as("supervisor") };
}

const settingsOf = async (who: Client) => (await who.get(at)).json;

/** Changes settings over the version that stands. */
async function change(who: Client, said: object) {
  return who.put(at, { over: (await settingsOf(who)).version, ...said });
}

async function changed(who: Client, said: object): Promise<void> {
  const { status, json } = await change(who, said);
  assert.equal(status, 200, JSON.stringify(json));
}

/** The days of which the desk says that they were run, and how often. */
async function runsOf({ running }: Desk): Promise<string[]> {
  const { rows } = await sql<{ on: string }>`select run_on::text as on from day_run order by started_at`.execute(
    running.database.queries,
  );
  return rows.map(({ on }) => on);
}

const sheetsOf = async (who: Client): Promise<string[]> =>
  (await who.get("/floor/sheet")).json.days.map((day: string | { on: string }) =>
    typeof day === "string" ? day : day.on,
  );

test("an administrator changes the office's settings, a supervisor and an auditor read them, and nobody else sees them", async () => {
  const { desk, administrator, supervisor } = await openDesk();
  await using _ = desk;
  const { changes, ...shown } = await settingsOf(supervisor);
  assert.deepEqual(changes, []);
  assert.deepEqual(shown, {
    ...{ version: 1, name: "The office", zone: "America/New_York", dayRunAt: "06:00", closesAt: "18:00" },
    ...{ costOfMinute: { amount: "0.60", currency: "USD" }, currencyIsKept: false, soleDecides: false, rates: [] },
  });
  for (const role of ["collector", "clerk", "credit_manager"] as const) {
    assert.equal((await (await desk.as(role)).get(at)).status, 403, role);
  }
  const auditor = await desk.as("auditor");
  for (const who of [supervisor, auditor]) assert.equal((await change(who, { name: "Mine" })).status, 403);

  const said = { name: " Harbor Recovery ", costOfMinute: "0.75", rates: [{ currency: "cad", rate: "0.730" }] };
  assert.deepEqual((await change(administrator, said)).json, { version: 2 });
  const after = await settingsOf(auditor);
  assert.deepEqual([after.name, after.costOfMinute.amount, after.closesAt], ["Harbor Recovery", "0.75", "18:00"]);
  assert.deepEqual(after.rates, [{ currency: "CAD", rate: "0.73", fromOn: "2026-03-02", setBy: "The administrator" }]);
  assert.deepEqual(
    after.changes.map(({ setting, currency, before, after: is, changedBy, changedAt }: Record<string, unknown>) => [
      ...[setting, currency, before, is, changedBy, changedAt],
    ]),
    [
      ["costOfMinute", null, "0.60", "0.75", "The administrator", "2026-03-02T15:00:00Z"],
      ["name", null, "The office", "Harbor Recovery", "The administrator", "2026-03-02T15:00:00Z"],
      ["rate", "CAD", null, "0.73", "The administrator", "2026-03-02T15:00:00Z"],
    ],
  );
  // What is as it was makes no version, and nothing to be kept.
  assert.deepEqual((await change(administrator, said)).json, { version: 2 });
  await changed(administrator, { rates: [{ currency: "CAD", rate: null }] });
  const ended = await settingsOf(administrator);
  assert.deepEqual([ended.rates, ended.changes.length, ended.changes[0].after], [[], 4, null]);
});

test("of two who change settings at once the second is told, and the same sending twice changes once", async () => {
  const { desk, administrator } = await openDesk();
  await using _ = desk;
  const other = await desk.with("ada", "administrator");
  const both = await Promise.all([
    administrator.put(at, { over: 1, closesAt: "17:00" }),
    other.put(at, { over: 1, closesAt: "19:00" }),
  ]);
  const said = both.map(({ status, json }) => `${status} ${json.refusal ?? ""}`.trim());
  assert.deepEqual(said.toSorted(), ["200", "409 settings_were_changed"]);
  const stood = await settingsOf(other);
  assert.deepEqual([stood.closesAt, stood.changes.length], [said[0] === "200" ? "17:00" : "19:00", 1]);

  const sending = { key: "once" };
  const first = await administrator.put(at, { over: 2, name: "Harbor" }, sending);
  const again = await administrator.put(at, { over: 2, name: "Harbor" }, sending);
  assert.deepEqual([first.json, again.json], [{ version: 3 }, { version: 3 }]);
  assert.equal((await settingsOf(administrator)).version, 3);
});

test("what cannot be read is told field by field in sentences, and nothing of it is changed", async () => {
  const { desk, administrator } = await openDesk();
  await using _ = desk;
  const fieldsOf = async (said: object) => {
    const { status, json } = await change(administrator, said);
    assert.deepEqual([status, json.refusal], [422, "setting_is_unreadable"], JSON.stringify(said));
    for (const { because } of json.fields) assert.match(because, /^[A-Z].+\.$/);
    return json.fields.map(({ field }: { field: string }) => field);
  };
  const all = {
    ...{ name: "  ", zone: "America/Nowhere", dayRunAt: "24:00", closesAt: "6 pm", costOfMinute: "-1" },
    rates: [
      { currency: "CAD", rate: "0" },
      { currency: "Dollar", rate: "1" },
      { currency: "USD", rate: "1" },
      { currency: "EUR", rate: "1.1" },
      { currency: "eur", rate: "1.2" },
    ],
  };
  assert.deepEqual(await fieldsOf(all), [
    ...["name", "zone", "dayRunAt", "closesAt", "costOfMinute"],
    ...["rates.CAD", "rates.DOLLAR", "rates.USD", "rates.EUR"],
  ]);
  for (const name of ["Harbor\nBcc: all", "Har\tbor", "x".repeat(201)]) {
    assert.deepEqual(await fieldsOf({ name }), ["name"]);
  }
  for (const zone of ["+05:00", "-05", "EST5EDTX", "../UTC", ""]) assert.deepEqual(await fieldsOf({ zone }), ["zone"]);
  for (const closesAt of ["6:30", "06:60", "06:30:00", "noon"]) {
    assert.deepEqual(await fieldsOf({ closesAt }), ["closesAt"]);
  }
  for (const costOfMinute of ["0.605", "NaN", "1e3", "2000000"]) {
    assert.deepEqual(await fieldsOf({ costOfMinute }), ["costOfMinute"]);
  }
  for (const rate of ["-1", "0.0000001", "Infinity", "9000000", "1,5"]) {
    assert.deepEqual(await fieldsOf({ rates: [{ currency: "CAD", rate }] }), ["rates.CAD"]);
  }
  assert.deepEqual(await fieldsOf({ currency: "CAD" }), ["costOfMinute"], "it says what a minute costs there");
  const { version, changes } = await settingsOf(administrator);
  assert.deepEqual([version, changes], [1, []]);
});

test("the office's currency is chosen before the book holds money, ends all rates, and stays from then on", async () => {
  const { desk, administrator } = await openDesk();
  await using _ = desk;
  await changed(administrator, { rates: [{ currency: "EUR", rate: "1.1" }] });
  await changed(administrator, { currency: "JPY", costOfMinute: "90" });
  const chosen = await settingsOf(administrator);
  assert.deepEqual([chosen.costOfMinute, chosen.rates], [{ amount: "90", currency: "JPY" }, []]);
  await takeIn(await desk.as("clerk"), book);
  const refused = await change(administrator, { currency: "USD", costOfMinute: "0.60", name: "Harbor" });
  assert.deepEqual([refused.status, refused.json.refusal], [409, "currency_is_kept"]);
  const { name, currencyIsKept } = await settingsOf(administrator);
  assert.deepEqual([name, currencyIsKept], ["The office", true]);
});

test("a changed closing hour holds from the next minute on, and a day has its sheet once", async () => {
  const { desk, administrator, supervisor } = await openDesk("2026-03-02T21:00:00Z");
  await using _ = desk;
  const { running } = desk;
  assert.equal(await makeSheetsAtClosing(running), 0, "it is four, and the office closes at six");
  await changed(administrator, { closesAt: "16:00" });
  assert.equal(await makeSheetsAtClosing(running), 1);
  await changed(administrator, { closesAt: "17:00" });
  desk.at("2026-03-02T22:30:00Z");
  assert.equal(await makeSheetsAtClosing(running), 0);
  assert.deepEqual(await sheetsOf(supervisor), ["2026-03-02"]);
});

test("a changed hour of the day's run holds from the next minute on, and a day that was run is not run again", async () => {
  const { desk, administrator } = await openDesk("2026-03-02T10:30:00Z");
  await using _ = desk;
  await runDayAtItsHour(desk.running);
  assert.deepEqual(await runsOf(desk), [], "it is half past five");
  await changed(administrator, { dayRunAt: "05:15" });
  await runDayAtItsHour(desk.running);
  assert.deepEqual(await runsOf(desk), ["2026-03-02"]);
  await changed(administrator, { dayRunAt: "09:00" });
  desk.at("2026-03-02T14:30:00Z");
  await runDayAtItsHour(desk.running);
  assert.deepEqual(await runsOf(desk), ["2026-03-02"]);
  desk.at("2026-03-03T13:30:00Z");
  await runDayAtItsHour(desk.running);
  assert.deepEqual(await runsOf(desk), ["2026-03-02"], "half past eight is before nine");
  desk.at("2026-03-03T14:00:00Z");
  await runDayAtItsHour(desk.running);
  assert.deepEqual(await runsOf(desk), ["2026-03-02", "2026-03-03"]);
});

test("the zone is changed while both have one day: no day is run twice or left out", async () => {
  // Six in the evening in New York: eight in the morning of the next day in Tokyo.
  const { desk, administrator } = await openDesk("2026-03-02T23:00:00Z");
  await using _ = desk;
  const pass = async (...instants: readonly string[]) => {
    for (const instant of instants) {
      desk.at(instant);
      await runDayAtItsHour(desk.running);
    }
  };
  await pass("2026-03-02T23:00:00Z");
  const early = await change(administrator, { zone: "Asia/Tokyo" });
  assert.deepEqual([early.status, early.json.refusal], [409, "zone_is_on_another_day"]);
  assert.equal((await settingsOf(administrator)).zone, "America/New_York");

  // At nine in New York it is eleven in the evening in Tokyo, of the same day.
  await pass("2026-03-03T11:00:00Z", "2026-03-03T14:00:00Z");
  await changed(administrator, { zone: "asia/tokyo" });
  assert.equal((await settingsOf(administrator)).zone, "Asia/Tokyo");
  await pass("2026-03-03T14:01:00Z", "2026-03-03T20:59:00Z", "2026-03-03T21:00:00Z");
  // Westwards the clock goes back, and the day that was run comes again: it stays as it was run.
  desk.at("2026-03-04T14:30:00Z");
  await changed(administrator, { zone: "America/Los_Angeles" });
  await pass("2026-03-04T14:31:00Z", "2026-03-05T13:59:00Z", "2026-03-05T14:00:00Z");
  assert.deepEqual(await runsOf(desk), ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"]);
});

test("with the zone the hours of watched folders move, and a callback stays at the instant that was agreed", async () => {
  const { desk, administrator } = await openDesk();
  await using _ = desk;
  await takeIn(await desk.as("clerk"), book);
  const collector = await desk.as("collector");
  const agreed = { on: "2026-03-02", time: "16:00", zone: "America/New_York", because: "They asked for it." };
  const { json } = await collector.post(`${(await debtorOf(collector, "C-1")).at}/callbacks`, agreed);
  assert.equal(json.dueAt, "2026-03-02T21:00:00Z");
  mkdirSync(join(desk.running.inboxRoots[0] ?? "", "northwind"), { recursive: true });
  const folder = {
    path: "northwind",
    creditor: "Northwind",
    reading: "generic",
    everyMinutes: null,
    atTimes: ["12:00"],
  };
  assert.equal((await administrator.post("/folders", folder)).status, 200);
  await lookIntoDueFolders(desk.running);
  const nextLook = async () => (await administrator.get("/folders")).json.folders[0].nextLookAt;
  assert.equal(await nextLook(), "2026-03-02T17:00:00Z");
  await changed(administrator, { zone: "America/Los_Angeles" });
  assert.equal(await nextLook(), "2026-03-02T20:00:00Z");
  const { callbacks } = (await collector.get("/worklist")).json;
  assert.deepEqual(
    callbacks.map(({ dueAt }: { dueAt: string }) => dueAt),
    ["2026-03-02T21:00:00Z"],
  );
});
