import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sql } from "kysely";
import { shipTemplates } from "#happenings/templates/ship-templates";
import { systemChance } from "#platform/chance";
import { collectFor, debtorOf, takeIn } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  address1   city      state  zip    language
  C-1              Alder & Sons   business  INV-1           2026-01-05    2026-02-04  400.00  1 Main St  Columbus  OH     43215  en
  C-2              Panadería Sol  business  INV-2           2026-01-05    2026-02-04  250.00  2 Main St  Columbus  OH     43215  es
  C-3              Chêne et fils  business  INV-3           2026-01-05    2026-02-04  100.00  3 Main St  Columbus  OH     43215  fr
`;

const words = {
  heading: "A word about your account, {{ debtor.name }}",
  body: "We miss {{ past_due }}.\n\n{{ open_items }}\n\nThank you.",
};
const path = (language = "en") => `/templates/reminder/business/${language}`;

async function openDesk() {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const clerk = await desk.as("clerk");
  await takeIn(clerk, book, { creditor: "Harbor Cable" });
  const supervisor = await desk.as("supervisor");
  const draft = async (changes: object = {}) =>
    clerk.post(path(), { ...words, because: "Ours is friendlier.", over: 1, ...changes });
  const versions = async (language?: string) => (await clerk.get(path(language))).json.versions;
  return { desk, clerk, supervisor, draft, versions };
}

type Opened = Awaited<ReturnType<typeof openDesk>>;

/** What a letter on file says, as a search reads it, and of which template it was made. */
async function letterTo({ desk, clerk }: Opened, number: string, template?: string) {
  const { at, creditorId } = await debtorOf(clerk, number);
  const { json, status } = await clerk.post(`${at}/letters`, { creditorId, template, again: true });
  assert.equal(status, 200, JSON.stringify(json));
  const file = await clerk.get(`${at}/documents/${json.digest}`);
  const read = await desk.running.textReader.textOf(Buffer.from(await file.response.arrayBuffer()), "application/pdf");
  const { rows } = await sql<{ made: string }>`
    select template || ' ' || template_audience || ' ' || template_language || ' ' || template_version as made
      from letter where letter_id = ${json.letterId}`.execute(desk.running.database.queries);
  return { says: read.ok ? read.text.replaceAll(/\s+/g, " ") : "", made: rows[0]?.made };
}

test("a draft writes nothing until another approves it; from then on letters are made of it, and say so", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { clerk, supervisor, draft, versions } = opened;
  assert.equal((await letterTo(opened, "C-1")).made, "reminder business en 1");
  const { json: saved } = await draft();
  const letter = await letterTo(opened, "C-1");
  assert.match(letter.says, /may have escaped your notice/);

  const asked = await clerk.post(`/template-versions/${saved.templateId}/asked`, { because: "It is shorter." });
  assert.equal((await versions())[0].state, "waiting");
  const again = await clerk.post(`/template-versions/${saved.templateId}/asked`, { because: "Please." });
  assert.equal(again.json.refusal, "approval_is_asked_already");
  const { json: queue } = await supervisor.get("/approvals");
  const [{ template, kind, debtorId, whyNot }] = queue.approvals;
  assert.deepEqual([kind, debtorId, whyNot, template.asked.body], ["activate-template", null, null, words.body]);
  assert.match(template.former.body, /escaped your notice/);

  const verdict = `/approvals/${asked.json.approvalId}/verdict`;
  assert.equal((await supervisor.put(verdict, { verdict: "approved" })).status, 204);
  const states = (await versions()).map(({ version, state }: Record<string, unknown>) => `${version} ${state}`);
  assert.deepEqual(states, ["2 active", "1 retired"]);
  const made = await letterTo(opened, "C-1");
  assert.equal(made.made, "reminder business en 2");
  assert.match(made.says, /A word about your account, Alder & Sons .*We miss \$400\.00\. .*INV-1/);
  assert.equal((await letterTo(opened, "C-1", "a-step-of-our-own")).made, "reminder business en 2");
});

test("who reads Spanish is written to in Spanish, and who reads French in English", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const spanish = await letterTo(opened, "C-2", "final-demand");
  assert.equal(spanish.made, "final-demand business es 1");
  assert.match(spanish.says, /2 de marzo de 2026.*Último requerimiento de pago.*Vencimiento.*250\.00.*Atentamente/);
  assert.equal((await letterTo(opened, "C-3", "final-demand")).made, "final-demand business en 1");
});

test("who saved a draft does not approve it, and nobody else asks for it", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { clerk, supervisor } = opened;
  const { json: own } = await supervisor.post(path(), { ...words, because: "Mine.", over: 1 });
  const ask = `/template-versions/${own.templateId}/asked`;
  assert.equal((await clerk.post(ask, { because: "For her." })).json.refusal, "draft_is_anothers");
  const { json: asked } = await supervisor.post(ask, { because: "Mine." });
  const verdict = `/approvals/${asked.approvalId}/verdict`;
  assert.equal((await supervisor.put(verdict, { verdict: "approved" })).json.refusal, "who_asks_does_not_decide");
  assert.equal((await (await opened.desk.as("administrator")).put(verdict, { verdict: "approved" })).status, 204);
});

test("nobody makes themselves the only one who decides after they asked: a new link, another role, an end of others come too late", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { desk } = opened;
  const administrator = await desk.as("administrator");
  const { version } = (await administrator.get("/office/settings")).json;
  await administrator.put("/office/settings", { over: version, soleDecides: true });
  const { people } = (await administrator.get("/office/people")).json;
  const { loginId, name, role, teamId, creditorId } = people.find(
    ({ username }: { username: string }) => username === "supervisor",
  );
  const { json: own } = await administrator.post(path(), { ...words, because: "Mine.", over: 1 });
  const ask = async (minute: number) => {
    desk.at(`2026-03-02T15:${minute}:00Z`);
    const { json } = await administrator.post(`/template-versions/${own.templateId}/asked`, { because: "Mine." });
    return json.approvalId as string;
  };
  const decide = async (approvalId: string) =>
    (await administrator.put(`/approvals/${approvalId}/verdict`, { verdict: "approved" })).json?.refusal;
  const takeBack = (approvalId: string) => administrator.put(`/approvals/${approvalId}/taking-back`, {});
  const ofThem = `/office/people/${loginId}`;

  const first = await ask(10);
  desk.at("2026-03-02T15:11:00Z");
  assert.equal((await administrator.post(`${ofThem}/link`, {})).status, 200);
  assert.equal(await decide(first), "who_asks_does_not_decide");
  assert.equal((await takeBack(first)).status, 204);
  const second = await ask(20);
  assert.equal(await decide(second), "who_asks_does_not_decide", "who was sent a new link works here still");

  desk.at("2026-03-02T15:21:00Z");
  const was = { name, role, teamId, creditorId };
  assert.equal((await administrator.put(ofThem, { ...was, role: "clerk", was })).status, 204);
  assert.equal(await decide(second), "who_asks_does_not_decide");
  assert.equal((await administrator.post(`${ofThem}/end`, { callbacksToId: null })).status, 200);
  assert.equal(await decide(second), "who_asks_does_not_decide");
  assert.equal((await takeBack(second)).status, 204);

  assert.equal(await decide(await ask(30)), undefined, "they left before it was asked for");
  assert.equal((await opened.versions())[0].state, "active");
});

test("of two who change a template at once one is told, and has the other's words", async () => {
  const { desk, supervisor, draft, versions } = await openDesk();
  await using _ = desk;
  const other = { ...words, body: `${words.body} Goodbye.`, because: "Kinder.", over: 1 };
  const both = await Promise.all([draft(), supervisor.post(path(), other)]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409]);
  const { json } = await draft({ heading: "Third" });
  assert.deepEqual([json.refusal, json.version, json.body], ["template_was_changed", 2, (await versions())[0].body]);
  const same = await supervisor.post(path(), { ...(await versions())[0], over: 2 });
  assert.equal(same.json.refusal, "template_is_as_before");
});

test("a template with faults stays a draft, and says where they are", async () => {
  const { desk, clerk, draft } = await openDesk();
  await using _ = desk;
  const faulty = { heading: words.heading, body: "Dear {{ debtor.hat }},\n\nThank you." };
  const { json: checked } = await clerk.post("/templates/check", faulty);
  assert.deepEqual(
    checked.faults.map(({ line, field }: Record<string, unknown>) => `${field} ${line}`),
    ["body 1", "body 3"],
  );
  const { json: saved } = await draft(faulty);
  const asked = await clerk.post(`/template-versions/${saved.templateId}/asked`, { because: "Now." });
  assert.deepEqual([asked.status, asked.json.refusal, asked.json.faults.length], [422, "template_has_faults", 2]);
  const { at } = await debtorOf(clerk, "C-1");
  const preview = await clerk.post(`${at}/template-preview`, { ...faulty, audience: "business", language: "en" });
  assert.equal(preview.json.refusal, "template_has_faults");
});

test("a preview says what a real debtor would read, leaves no trace, and names who writes to a consumer", async () => {
  const { desk, clerk } = await openDesk();
  await using _ = desk;
  const { at } = await debtorOf(clerk, "C-2");
  const asked = { ...words, audience: "consumer", language: "es" };
  const { json } = await clerk.post(`${at}/template-preview`, asked);
  assert.equal(json.heading, "A word about your account, Panadería Sol");
  assert.deepEqual(json.opening, ["We miss $250.00."]);
  assert.equal(json.date, "2 de marzo de 2026");
  assert.match(json.disclosure, /cobrador de deudas/);
  const { response } = await clerk.post(`${at}/template-preview/pdf`, asked);
  assert.equal(response.headers.get("content-type"), "application/pdf");
  const { rows } = await sql<{ traces: bigint }>`
    select (select count(*) from permit) + (select count(*) from letter) + (select count(*) from document) as traces
  `.execute(desk.running.database.queries);
  assert.equal(Number(rows[0]?.traces), 0);
});

test("whoever writes sees the letter before it is made: what it will say, as paper too, and nothing of it is kept", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { desk, clerk } = opened;
  const [collector, auditor] = [await desk.as("collector"), await desk.as("auditor")];
  const { at, creditorId } = await debtorOf(clerk, "C-1");
  const look = (asked: string, by = collector) => by.get(`${at}/letter-preview?creditorId=${creditorId}${asked}`);
  const { json } = await look("&template=final-demand");
  assert.deepEqual([json.language, json.to.name, json.tables[0].rows[0].number], ["en", "Alder & Sons", "INV-1"]);
  assert.equal((await look("&template=statement")).json.tables[0].total, "400.00");
  const { response } = await collector.get(`${at}/letter-preview/pdf?creditorId=${creditorId}`);
  assert.equal(response.headers.get("content-type"), "application/pdf");
  const { rows } = await sql<{ traces: bigint }>`
    select (select count(*) from permit) + (select count(*) from letter) + (select count(*) from document) as traces
  `.execute(desk.running.database.queries);
  assert.equal(Number(rows[0]?.traces), 0);
  const refusals = await Promise.all([
    look("&template=validation-notice"),
    collector.get(`${at}/letter-preview?creditorId=${crypto.randomUUID()}`),
    look("&template=Not a name"),
    look("", auditor),
  ]);
  assert.deepEqual(
    refusals.map(({ status, json: { refusal } }) => [status, refusal]),
    [
      [409, "notice_is_not_due"],
      [422, "nothing_to_ask_for"],
      [400, "request_is_malformed"],
      [403, "not_allowed"],
    ],
  );
  // What is made afterwards says the same.
  assert.match((await letterTo(opened, "C-1", "final-demand")).says, new RegExp(json.heading));
});

test("a retired template gives way to English, then to the reminder, which is never retired", async () => {
  const opened = await openDesk();
  await using _ = opened.desk;
  const { clerk, supervisor } = opened;
  const retire = async (at: string) => {
    const [newest] = (await supervisor.get(at)).json.versions;
    return supervisor.delete(`/template-versions/${newest.templateId}`);
  };
  assert.equal((await retire("/templates/final-demand/business/es")).status, 204);
  assert.equal((await letterTo(opened, "C-2", "final-demand")).made, "final-demand business en 1");
  assert.equal((await retire("/templates/final-demand/business/en")).status, 204);
  assert.equal((await retire("/templates/final-demand/business/en")).json.refusal, "template_is_retired");
  assert.equal((await letterTo(opened, "C-2", "final-demand")).made, "reminder business es 1");
  for (const needed of [path(), "/templates/statement/business/en"]) {
    assert.equal((await retire(needed)).json.refusal, "template_is_needed");
  }
  assert.equal(
    (await clerk.delete(`/template-versions/${(await supervisor.get(path("es"))).json.versions[0].templateId}`)).status,
    403,
  );
});

test("what the program ships comes again neither over the office's words nor over what it retired", async () => {
  const { desk, supervisor, draft, versions } = await openDesk();
  await using _ = desk;
  await draft();
  const [spanish] = await versions("es");
  await supervisor.delete(`/template-versions/${spanish.templateId}`);
  const now = desk.clock.now();
  await desk.running.database.transaction((tx) => shipTemplates(tx, { now, chance: systemChance }));
  assert.deepEqual([(await versions()).length, (await versions("es")).length], [2, 1]);
});

test("each letter of the shipped ladders has words of its own", async () => {
  const { desk, clerk } = await openDesk();
  await using _ = desk;
  const { templates } = (await clerk.get("/templates")).json;
  const names = new Set(templates.map(({ name }: { name: string }) => name));
  type Step = { id: string; action: string; template?: string };
  const { ladders } = (await clerk.get("/ladders")).json as { ladders: { steps: Step[] }[] };
  const steps = ladders.flatMap((ladder) => ladder.steps.filter(({ action }) => ["letter", "email"].includes(action)));
  const letters = [...steps.map(({ id, template = id }) => template), "no-answer-letter"];
  assert.ok(letters.length > 15);
  assert.deepEqual(
    letters.filter((name) => !names.has(name)),
    [],
  );
});

test("a template that a ladder names is not retired", async () => {
  const { desk, supervisor } = await openDesk();
  await using _ = desk;
  const { versions: ladder } = (await supervisor.get("/ladders/trade")).json;
  const words = ladder[0].words.replace(
    "- id: second-reminder\n",
    "- id: second-reminder\n    template: final-notice\n",
  );
  assert.equal((await supervisor.post("/ladders", { words, over: 1, because: "Firmer." })).status, 200);
  const retire = async (audience: string, language: string) => {
    const { json } = await supervisor.get(`/templates/final-notice/${audience}/${language}`);
    return supervisor.delete(`/template-versions/${json.versions[0].templateId}`);
  };
  assert.equal((await retire("business", "en")).json.refusal, "template_is_named");
  assert.equal((await retire("business", "es")).status, 204);
  assert.equal((await retire("consumer", "en")).status, 204);
});
