import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { runDay } from "#happenings/cases/run-day";
import { debtorOf, formOf, sheet, takeIn, usd } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const heading = "Customer Number  Customer Name  Invoice Number  Invoice Date  Due Date  Amount";
const lines = (rows: readonly string[]) => [heading, ...rows].join("\n");

const overLimit = { subject: { is: "monitor", monitor: "over-limit" } };
const broken = { subject: { is: "monitor", monitor: "promise-broken" } };
const owesMuch = { subject: { is: "owes", amount: usd("1000.00") } };
const refusedFiles = { subject: { is: "import-refused" } };

describe("a lookout", () => {
  let desk: Desk;
  let supervisor: Client;
  let collector: Client;
  let clerk: Client;
  before(async () => {
    desk = await Desk.open();
    [supervisor, collector, clerk] = [await desk.as("supervisor"), await desk.as("collector"), await desk.as("clerk")];
    await takeIn(clerk, lines(["C1  Blue Door  A1  2026-01-05  2026-04-05  400.00"]), { creditor: "Northwind" });
    await takeIn(clerk, lines(["C2  Old Mill   M1  2026-01-05  2026-04-05  1500.00"]), { creditor: "Northwind" });
  });
  after(() => desk[Symbol.asyncDispose]());

  const seenBy = async (client: Client) => (await client.get("/sightings")).json;
  const told = async (client: Client) =>
    (await seenBy(client)).sightings.map(
      ({
        subject,
        debtor,
        count,
      }: {
        subject: { is: string; monitor?: string };
        debtor: string | null;
        count: number;
      }) => `${subject.monitor ?? subject.is}: ${debtor ?? count}`,
    );

  test("is kept once for a person, however often it is sent", async () => {
    const first = await collector.post("/lookouts", owesMuch, { key: "owes" });
    assert.equal(first.status, 200);
    assert.deepEqual((await collector.post("/lookouts", owesMuch, { key: "owes" })).json, first.json);
    assert.equal((await collector.post("/lookouts", owesMuch)).json.refusal, "lookout_is_kept_already");
    const both = await Promise.all([clerk.post("/lookouts", overLimit), clerk.post("/lookouts", overLimit)]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
    assert.equal((await supervisor.post("/lookouts", owesMuch)).status, 200, "another person has their own");
  });

  test("asks for something that there is", async () => {
    const refusal = async (subject: object) => (await collector.post("/lookouts", { subject })).json.refusal;
    assert.equal(await refusal({ is: "owes", amount: usd("0.00") }), "amount_is_not_positive");
    assert.equal(await refusal({ is: "owes", amount: { amount: "1,5", currency: "USD" } }), "amount_is_unreadable");
    assert.equal((await collector.post("/lookouts", { subject: { is: "monitor", monitor: "moon" } })).status, 400);
  });

  test("is kept for the whole office by who leads it, and by nobody else", async () => {
    assert.equal((await collector.post("/office-lookouts", broken)).status, 403);
    assert.equal((await supervisor.post("/office-lookouts", broken)).status, 200);
    assert.equal((await supervisor.post("/office-lookouts", refusedFiles)).status, 200);
    const { lookouts } = (await collector.get("/lookouts")).json;
    assert.deepEqual(
      lookouts.map(({ isOffice, keptBy }: { isOffice: boolean; keptBy: string }) => `${isOffice} ${keptBy}`),
      ["false The collector", "true The supervisor", "true The supervisor"],
    );
    const { lookoutId } = lookouts[1];
    assert.equal((await collector.delete(`/office-lookouts/${lookoutId}`)).status, 403);
    assert.equal((await collector.delete(`/lookouts/${lookoutId}`)).json.refusal, "lookout_is_unknown");
    assert.equal((await (await desk.as("auditor")).get("/sightings")).status, 403);
  });

  test("tells nothing of what was so before", async () => {
    assert.deepEqual(await told(collector), []);
  });

  test("tells of a debtor who comes to owe so much, at once, and once that day", async () => {
    await takeIn(clerk, lines(["C1  Blue Door  A2  2026-02-05  2026-05-05  600.00"]), { creditor: "Northwind" });
    assert.deepEqual(await told(collector), ["owes: Blue Door"]);
    const { accountId, at } = await debtorOf(clerk, "C1");
    const payment = { accountId, amount: usd("10.00"), receivedOn: "2026-03-02", reference: "R" };
    const { json } = await clerk.post(`${at}/payments`, payment);
    assert.equal((await clerk.post(`${at}/entries/${json.entryId}/reversal`, { because: "Not theirs." })).status, 200);
    assert.deepEqual(await told(collector), ["owes: Blue Door"], "down and up again on one day");
    assert.deepEqual(await told(clerk), [], "the clerk asked for something else");
  });

  test("tells of a limit that is exceeded as it is set", async () => {
    const { at, creditorId } = await debtorOf(clerk, "C1");
    const manager = await desk.as("credit_manager");
    const limit = { creditorId, amount: usd("900.00"), because: "They pay late." };
    assert.equal((await manager.post(`${at}/credit-limits`, limit)).status, 200);
    assert.deepEqual(await told(clerk), ["over-limit: Blue Door"]);
  });

  test("tells everybody in the office of a promise that broke overnight", async () => {
    const { accountId, at } = await debtorOf(clerk, "C2");
    const promise = { accountId, amount: usd("100.00"), dueOn: "2026-03-04" };
    assert.equal((await collector.post(`${at}/promises`, promise)).status, 200);
    desk.at("2026-03-06");
    await runDay(desk.running, { dryRun: false, loginId: null });
    assert.equal((await told(collector))[0], "promise-broken: Old Mill");
    assert.equal((await told(clerk))[0], "promise-broken: Old Mill");
    await runDay(desk.running, { dryRun: false, loginId: null });
    assert.equal((await told(clerk)).length, 2, "the day that is run twice tells once");
  });

  test("tells of files that were refused, whole or in rows, with how many there were", async () => {
    const bad = sheet(lines(["C9  Nobody  Z1  2026-01-05  2026-04-05  much"]));
    await clerk.post("/imports/preview", formOf([bad], { creditor: "Northwind" }));
    assert.equal(
      (await told(supervisor)).includes("import-refused: 1"),
      false,
      "looking at a file is not taking it in",
    );
    await clerk.post("/imports", formOf([bad], { creditor: "Northwind" }));
    await clerk.post("/imports", formOf([bad], { creditor: "Northwind" }));
    assert.ok((await told(supervisor)).includes("import-refused: 2"));
  });

  test("is read by each person for themselves, and put away for themselves", async () => {
    const { unread, sightings } = await seenBy(collector);
    assert.equal(unread, sightings.length);
    const sightingIds = sightings.map(({ sightingId }: { sightingId: string }) => sightingId);
    const reading = { sightingIds, isPutAway: false };
    assert.equal((await collector.post("/sightings/read", reading, { key: "read" })).status, 204);
    assert.equal((await collector.post("/sightings/read", reading, { key: "read" })).status, 204);
    assert.deepEqual([(await seenBy(collector)).unread, (await seenBy(collector)).sightings.length], [0, unread]);
    assert.equal((await seenBy(clerk)).unread, 3, "the clerk has read nothing");
    await collector.post("/sightings/read", { sightingIds: sightingIds.slice(0, 1), isPutAway: true });
    assert.equal((await seenBy(collector)).sightings.length, unread - 1);
    const own = sightings.find(({ isOffice }: { isOffice: boolean }) => !isOffice);
    await clerk.post("/sightings/read", { sightingIds: [own.sightingId], isPutAway: true });
    assert.ok((await told(collector)).includes("owes: Blue Door"), "nobody puts away what is another's");
  });

  test("counts, and does not list, what ten thousand debtors come under by one import", async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `K${at}  Firm ${at}  F${at}  2026-01-05  2026-04-05  2000.00`,
    );
    await takeIn(clerk, lines(rows), { creditor: "Southwind" });
    const { sightings } = await seenBy(supervisor);
    const owing = sightings.filter(({ subject }: { subject: { is: string } }) => subject.is === "owes");
    assert.deepEqual(
      owing.map(({ debtor, count }: { debtor: string | null; count: number }) => debtor ?? count),
      [10_000, "Blue Door"],
    );
  });

  test("shows a person the debtors of their scope alone", async () => {
    const other = await desk.with("outsider", "collector");
    await other.post("/lookouts", owesMuch);
    await takeIn(clerk, lines(["C5  Kestrel  K1  2026-01-05  2026-04-05  5000.00"]), { creditor: "Northwind" });
    assert.ok((await told(other)).includes("owes: Kestrel"));
    const { accountId, debtorId } = await debtorOf(clerk, "C5");
    const { rows } = await sql<{ login_id: string }>`select login_id from login where username = 'collector'`.execute(
      desk.running.database.queries,
    );
    await sql`insert into assignment (debtor_id, assignment_id, account_id, login_id, from_on, because)
      values (${debtorId}, ${crypto.randomUUID()}, ${accountId}, ${rows[0]?.login_id}, '2026-01-01', 'Theirs.')`.execute(
      desk.running.database.queries,
    );
    assert.equal((await told(other)).includes("owes: Kestrel"), false);
  });

  test("tells nothing more once it has ended, and begins anew with what is so then", async () => {
    const mine = async () =>
      (await collector.get("/lookouts")).json.lookouts.find(({ isOffice }: { isOffice: boolean }) => !isOffice);
    const { lookoutId } = await mine();
    assert.equal((await collector.delete(`/lookouts/${lookoutId}`)).status, 204);
    assert.equal((await collector.delete(`/lookouts/${lookoutId}`)).status, 404);
    await takeIn(clerk, lines(["C6  Larch  L1  2026-01-05  2026-04-05  5000.00"]), { creditor: "Northwind" });
    assert.equal((await collector.post("/lookouts", owesMuch)).status, 200);
    desk.at("2026-03-09");
    await runDay(desk.running, { dryRun: false, loginId: null });
    assert.equal((await told(collector)).includes("owes: Larch"), false);
  });

  test("tells of licences that end within sixty days: at once to who begins to look out, and once as each comes to", async () => {
    const administrator = await desk.as("administrator");
    const licence = (state: string, untilOn: string | null) => ({
      state,
      number: "N-1",
      fromOn: "2025-01-01",
      untilOn,
    });
    const { json: added } = await administrator.post("/office/entities", {
      legalName: "Fair Recovery LLC",
      licences: [licence("TX", "2026-04-01"), licence("IN", "2026-05-09"), licence("AZ", null)],
    });
    assert.equal((await administrator.post("/lookouts", { subject: { is: "licence-ends" } })).status, 200);
    const counts = async () => (await told(administrator)).filter((one: string) => one.startsWith("licence-ends"));
    assert.deepEqual(await counts(), ["licence-ends: 1"]);
    desk.at("2026-03-10");
    await runDay(desk.running, { dryRun: false, loginId: null });
    await runDay(desk.running, { dryRun: false, loginId: null });
    assert.deepEqual(await counts(), ["licence-ends: 1", "licence-ends: 1"]);
    const renewed = [licence("TX", "2026-04-01"), { ...licence("TX", null), number: "N-2", fromOn: "2026-04-01" }];
    await administrator.put(`/office/entities/${added.entityId}`, { over: added.version, licences: renewed });
    assert.equal((await administrator.post("/office-lookouts", { subject: { is: "licence-ends" } })).status, 200);
    assert.equal((await counts()).length, 2, "what another licence follows on is not told of");
  });
});
