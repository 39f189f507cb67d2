import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { mailPort } from "#platform/mail";
import { startMailServer } from "#platform/test-mail-server";
import { sendOfficeMail } from "#happenings/mail/office-mail";
import { mailDueReports } from "#happenings/reports/schedules/mail-due-reports";
import { debtorOf, takeIn } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00
`;
/** Each working day at seven in New York: the desk opens on a Monday at ten. */
const daily = { every: "working-day", time: "07:00" };
const wanted = { report: "aging", choices: {}, period: "last-month", timing: daily };

let server: Awaited<ReturnType<typeof startMailServer>>;
before(async () => void (server = await startMailServer(SMTPServer)));
after(() => server.stop());

/** A desk whose clerk, supervisor and credit manager have addresses. */
async function open() {
  const desk = await Desk.open();
  const [administrator, supervisor, clerk] = [
    await desk.as("administrator"),
    await desk.as("supervisor"),
    await desk.as("clerk"),
  ];
  await takeIn(clerk, book);
  const { json } = await administrator.get("/office/people");
  const ids = new Map<string, string>();
  type Person = { loginId: string; username: string; email: string | null; getsDaySheet: boolean };
  for (const { loginId, username, email, getsDaySheet } of json.people as Person[]) {
    ids.set(username, loginId);
    if (!["clerk", "supervisor", "credit_manager", "collector"].includes(username)) continue;
    const was = { email, getsDaySheet };
    const mail = { email: `${username}@office.example`, getsDaySheet: false, was };
    assert.equal((await administrator.put(`/office/people/${loginId}/mail`, mail)).status, 204);
  }
  const idOf = (username: string) => ids.get(username) ?? assert.fail(username);
  const running = { ...desk.running, mail: mailPort({ url: server.url, from: "desk@office.example" }) };
  const run = async () => {
    server.received.length = 0;
    await mailDueReports(running);
    await sendOfficeMail(running);
    return server.received.map(({ to }) => String(to));
  };
  return { desk, administrator, supervisor, clerk, idOf, run };
}

const schedulesOf = async (client: Client) => (await client.get("/report-schedules")).json.schedules;
const refusalOf = async (answer: ReturnType<Client["get"]>) => {
  const { status, json } = await answer;
  return `${status} ${json?.refusal}`;
};

test("a forecast goes by mail from the day on which it goes, and of days that it does not reach it is refused", async () => {
  const { desk, clerk, run } = await open();
  await using _ = desk;
  const forecast = { ...wanted, report: "forecast", period: "usual" };
  const preview = await clerk.post("/report-schedules/preview", forecast);
  assert.deepEqual(preview.json, { dueAt: "2026-03-03T12:00:00Z", from: "2026-03-03", to: "2026-05-31" });
  const tooLong = { ...forecast, period: "last-12-months" };
  assert.equal(await refusalOf(clerk.post("/report-schedules/preview", tooLong)), "422 forecast_is_out_of_reach");
  assert.equal(await refusalOf(clerk.post("/report-schedules", tooLong)), "422 forecast_is_out_of_reach");
  assert.deepEqual(await schedulesOf(clerk), [], "what is refused is not kept");
  assert.equal((await clerk.post("/report-schedules", forecast)).status, 200);
  assert.deepEqual(await run(), [], "nothing goes before its moment");
  desk.at("2026-03-03T12:00:00Z");
  assert.deepEqual(await run(), ["clerk@office.example"]);
});

test("a clerk has a report by mail each working day, sees what came of it, and ends it", async () => {
  const { desk, clerk, supervisor, run } = await open();
  await using _ = desk;
  const preview = await clerk.post("/report-schedules/preview", wanted);
  assert.deepEqual(preview.json, { dueAt: "2026-03-03T12:00:00Z", from: "2026-02-01", to: "2026-02-28" });
  assert.deepEqual(await schedulesOf(clerk), [], "a preview keeps nothing");
  const key = "the same press";
  const both = await Promise.all([1, 2].map(() => clerk.post("/report-schedules", wanted, { key })));
  assert.deepEqual(
    both.map(({ status }) => status),
    [200, 200],
  );
  assert.equal(await refusalOf(clerk.post("/report-schedules", wanted)), "409 schedule_is_kept_already");
  assert.deepEqual(await run(), []);
  desk.at("2026-03-03T12:00:00Z");
  assert.deepEqual(await run(), ["clerk@office.example"]);
  assert.deepEqual(await run(), []);
  const [{ scheduleId, version, mailings, next, ...of }, ...others] = await schedulesOf(clerk);
  assert.equal(others.length, 0, "pressed twice, it is scheduled once");
  assert.deepEqual([mailings[0].state, next.dueAt], ["handed-over", "2026-03-04T12:00:00Z"]);
  assert.deepEqual([of.receiver.isCaller, of.keptBy, of.title], [true, "The clerk", "Aging over time"]);
  // That it left is on record, and the supervisor reads the message itself.
  assert.equal((await supervisor.get("/exports")).json.exports[0].what, "report");
  assert.equal((await supervisor.get("/office-mail")).json.mail[0].to, "clerk@office.example");

  assert.equal((await clerk.delete(`/report-schedules/${scheduleId}?version=${version}`)).status, 204);
  assert.equal(
    await refusalOf(clerk.delete(`/report-schedules/${scheduleId}?version=${version}`)),
    "409 schedule_has_ended",
  );
  desk.at("2026-03-04T12:00:00Z");
  assert.deepEqual(await run(), []);
  assert.equal((await schedulesOf(clerk))[0].ended.because, "ended");
});

test("a supervisor schedules for others who have an address and may see it; others do for themselves alone", async () => {
  const { desk, supervisor, clerk, idOf, run } = await open();
  await using _ = desk;
  const forPerson = (username: string) => ({ ...wanted, receiverId: idOf(username) });
  const keep = (client: Client, body: unknown) => refusalOf(client.post("/report-schedules", body));
  assert.equal(await keep(clerk, forPerson("supervisor")), "403 others_are_not_yours");
  assert.equal(await keep(supervisor, forPerson("collector")), "422 receiver_has_no_reports");
  assert.equal(await keep(supervisor, forPerson("auditor")), "422 receiver_has_no_address");
  assert.equal(await keep(supervisor, { ...wanted, receiverId: crypto.randomUUID() }), "404 receiver_is_unknown");
  assert.equal(await keep(await desk.as("collector"), wanted), "403 not_allowed");
  const of = (choices: object, report = "aging") => ({ ...wanted, report, choices });
  assert.equal(await keep(supervisor, of({ creditor: "Nobody" })), "404 creditor_is_unknown");
  assert.equal(await keep(supervisor, of({ by: "person" })), "422 lines_are_unknown");
  assert.equal(await keep(supervisor, of({ team: "Nobody" }, "collectors")), "404 team_is_unknown");
  assert.equal(await keep(supervisor, { ...wanted, period: "next-month" }), "400 request_is_malformed");
  assert.equal(await keep(supervisor, { ...wanted, timing: { ...daily, time: "24:00" } }), "400 request_is_malformed");
  const weekly = { every: "week", weekday: 8, closedDays: "moved", time: "07:00" };
  assert.equal(await keep(supervisor, { ...wanted, timing: weekly }), "400 request_is_malformed");
  assert.deepEqual(await schedulesOf(supervisor), []);

  const { receivers } = (await supervisor.get("/report-schedules")).json;
  assert.deepEqual(
    receivers.map(({ name }: { name: string }) => name),
    ["The supervisor", "The clerk", "The credit manager"],
  );
  assert.deepEqual(
    (await clerk.get("/report-schedules")).json.receivers.map(({ name }: { name: string }) => name),
    ["The clerk"],
  );
  assert.equal((await supervisor.post("/report-schedules", forPerson("clerk"))).status, 200);
  assert.equal((await supervisor.post("/report-schedules", forPerson("credit_manager"))).status, 200);
  desk.at("2026-03-03T12:00:00Z");
  assert.deepEqual((await run()).toSorted(), ["clerk@office.example", "credit_manager@office.example"]);
  // Each sees their own, and those who answer for the office all.
  const seen = async (client: Client) => (await schedulesOf(client)).length;
  assert.deepEqual([await seen(clerk), await seen(supervisor), await seen(await desk.as("auditor"))], [1, 2, 2]);
});

test("of two who change a schedule the second is told; whose it is not finds none", async () => {
  const { desk, supervisor, clerk, run } = await open();
  await using _ = desk;
  const { json } = await clerk.post("/report-schedules", wanted);
  const at = `/report-schedules/${json.scheduleId}`;
  const weekly = { every: "week", weekday: 3, closedDays: "moved", time: "08:15" };
  const change = (client: Client, version: number) => client.put(at, { version, period: "last-week", timing: weekly });
  assert.equal((await change(supervisor, 1)).status, 204);
  assert.equal(await refusalOf(change(clerk, 1)), "409 schedule_was_changed");
  assert.equal(await refusalOf(clerk.delete(`${at}?version=1`)), "409 schedule_was_changed");
  for (const role of ["credit_manager", "auditor"] as const) {
    assert.equal(await refusalOf(change(await desk.as(role), 2)), "404 schedule_is_unknown");
    assert.equal(await refusalOf((await desk.as(role)).delete(`${at}?version=2`)), "404 schedule_is_unknown");
  }
  desk.at("2026-03-03T12:00:00Z");
  assert.deepEqual(await run(), [], "it goes on Wednesdays now");
  desk.at("2026-03-04T13:15:00Z");
  await run();
  const mail = await PostalMime.parse(server.received[0]?.bytes ?? "");
  assert.equal(mail.subject, "Aging over time, 2026-02-23 until 2026-03-01");
  // Two schedules are not changed into the same one.
  const { json: other } = await clerk.post("/report-schedules", wanted);
  assert.equal(await refusalOf(change(clerk, 3)), "409 schedule_was_changed");
  const same = clerk.put(`/report-schedules/${other.scheduleId}`, { version: 1, period: "last-week", timing: weekly });
  assert.equal(await refusalOf(same), "409 schedule_is_kept_already");
});

test("a schedule is changed into none of days that its report does not reach", async () => {
  const { desk, supervisor, clerk } = await open();
  await using _ = desk;
  const monthly = { every: "month", monthDay: 31, closedDays: "same", time: "02:30" };
  const { json } = await clerk.post("/report-schedules", {
    ...{ report: "forecast", choices: {}, period: "usual", timing: monthly },
  });
  const change = { version: 1, period: "last-year", timing: monthly };
  const at = `/report-schedules/${json.scheduleId}`;
  assert.equal(await refusalOf(supervisor.put(at, change)), "422 forecast_is_out_of_reach");
  const [{ next, version }] = await schedulesOf(clerk);
  assert.deepEqual([next.dueAt, next.from, version], ["2026-03-31T06:30:00Z", "2026-03-31", 1]);
});

test("a creditor's person has that creditor's reports by mail, and never the office's", async () => {
  const { desk, administrator, clerk, run } = await open();
  await using _ = desk;
  const { creditorId } = await debtorOf(clerk, "C-1");
  const creditor = await desk.with("northwind", "creditor", creditorId);
  assert.equal(await refusalOf(creditor.post("/report-schedules", wanted)), "422 receiver_has_no_address");
  const people = (await administrator.get("/office/people")).json.people;
  const { loginId } = people.find(({ username }: { username: string }) => username === "northwind");
  const email = "ann@northwind.example";
  const was = { email: null, getsDaySheet: false };
  const address = (getsDaySheet: boolean) =>
    administrator.put(`/office/people/${loginId}/mail`, { email, getsDaySheet, was });
  assert.equal(await refusalOf(address(true)), "422 day_sheet_is_the_offices");
  assert.equal((await address(false)).status, 204);
  assert.equal((await creditor.post("/report-schedules", wanted)).status, 200);
  assert.equal(
    await refusalOf(creditor.post("/report-schedules", { ...wanted, report: "collectors" })),
    "422 receiver_has_no_reports",
  );
  desk.at("2026-03-03T12:00:00Z");
  assert.deepEqual(await run(), ["ann@northwind.example"]);
});
