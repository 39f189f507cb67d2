import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sql } from "kysely";
import { addValidationNotices } from "#contact/validation/store";
import { collectFor, debtorOf, takeIn, timelineOf } from "./book.ts";
import { Desk } from "./desk.ts";

const book = `
  customer_number  customer_name  kind      invoice_number  invoice_date  due_date    amount  address1   city      state  zip    language
  C-1              Ana Prison     person    INV-1           2026-01-05    2026-02-04  400.00  1 Main St  Columbus  OH     43215  en
`;

const plain =
  "We remind you, {{ debtor.name }}, of what is owed to {{ owed_to }}.\n\n{{ open_items }}\n\nPlease call us.";
const heading = "Your account";

async function openDesk() {
  const desk = await Desk.open();
  await collectFor(desk, "Baker Law Firm");
  const [clerk, supervisor] = [await desk.as("clerk"), await desk.as("supervisor")];
  await takeIn(clerk, book, { creditor: "Baker Law Firm" });
  const draft = async (body: string, at = "/templates/reminder/consumer/en", over = 1) => {
    const { json } = await clerk.post(at, { heading, body, over, because: "Ours." });
    return clerk.post(`/template-versions/${json.templateId}/asked`, { because: "Ours." });
  };
  const inForce = async (body: string, over = 1) => {
    const { json } = await draft(body, undefined, over);
    assert.equal((await supervisor.put(`/approvals/${json.approvalId}/verdict`, { verdict: "approved" })).status, 204);
  };
  const { at, creditorId, debtorId, accountId } = await debtorOf(clerk, "C-1");
  const write = () => clerk.post(`${at}/letters`, { creditorId, template: "reminder", again: true });
  return { desk, clerk, supervisor, draft, inForce, write, debtorId, accountId };
}

test("a consumer's template that says what is forbidden, or lacks what is wanted, is not put in force, and says what", async () => {
  const { desk, clerk, draft } = await openDesk();
  await using _ = desk;
  const threat = await draft(`${plain}\n\nWe know where you live.`);
  assert.deepEqual([threat.status, threat.json.refusal], [422, "template_has_faults"]);
  assert.deepEqual(threat.json.faults, [{ line: 7, field: "body", says: "It threatens: “We know where you live”." }]);
  const english = await draft(plain, "/templates/reminder/consumer/es");
  assert.equal(english.json.refusal, "template_has_faults");
  assert.match(
    english.json.faults[0].says,
    /^Some of it is in English.*Missing: “This message comes from a debt collector/,
  );

  const asked = {
    heading,
    body: `${plain}\n\nYou are a liar. Our attorneys write.`,
    audience: "consumer",
    language: "en",
  };
  const { json } = await clerk.post("/templates/check", asked);
  assert.deepEqual([json.faults.length, json.lawFaults.length, json.lawNotes.length], [0, 1, 1]);
  const { json: firms } = await clerk.post("/templates/check", { ...asked, audience: "business" });
  // A firm is not abused either; what Regulation F leaves to people is asked of consumers alone.
  assert.deepEqual([firms.lawFaults.length, firms.lawNotes], [1, []]);
});

test("a letter's words are told to the law as it leaves: what people judge keeps it back, and the words are not kept", async () => {
  const { desk, clerk, inForce, write, debtorId } = await openDesk();
  await using _ = desk;
  assert.equal((await write()).status, 200, "who owes and is owed says nothing by a name");
  await inForce(`${plain}\n\nOur attorneys look at it.`);
  const refused = await write();
  assert.deepEqual([refused.status, refused.json.refusal], [422, "not_covered"]);
  assert.match((await timelineOf(clerk, debtorId)).join("\n"), /permit-refused:.*words of an attorney, of wages/);
  const { rows } = await sql<{ facts: { act: { message: Record<string, unknown> } } }>`
    select facts from permit`.execute(desk.running.database.queries);
  assert.ok(rows.length === 2);
  for (const { facts } of rows) {
    assert.deepEqual([facts.act.message["text"], facts.act.message["language"]], [null, "en"]);
  }
});

test("while a debt may be disputed a letter that presses does not leave, and does on the day after", async () => {
  const { desk, inForce, write, debtorId, accountId } = await openDesk();
  await using _ = desk;
  await inForce(`${plain}\n\nPlease pay within seven days.`);
  await addValidationNotices(desk.running.database.queries, [
    {
      ...{ debtorId, accountId, sentOn: Temporal.PlainDate.from("2026-02-20"), sentBy: "mail" },
      ...{ undeliverableOn: null, recordedAt: desk.clock.now(), recordedBy: null },
    },
  ]);
  const early = await write();
  assert.equal(early.json.refusal, "the_law_stops_it");
  const finding = early.json.findings.find(({ denies }: { denies: boolean }) => denies);
  assert.deepEqual([finding.rule, finding.retryAt], ["us.regf.overshadowing", "2026-03-30T04:00:00Z"]);
  desk.at("2026-03-30");
  assert.equal((await write()).status, 200);
});

test("a procedure in which something is to be said that may be said to nobody is not saved, and what a script lacks is told", async () => {
  await using desk = await Desk.open();
  const [supervisor, clerk] = [await desk.as("supervisor"), await desk.as("clerk")];
  const page = { title: "First call", because: "Ours.", basedOn: null };
  const body = "Aim.\n\n> Pay, or you will be arrested.";
  const refused = await supervisor.put("/procedures/pages/how-we-call", { ...page, body });
  assert.deepEqual([refused.status, refused.json.refusal], [422, "script_is_forbidden"]);
  assert.deepEqual(refused.json.faults, [{ line: 3, says: "Nobody is arrested for a debt: “arrested”." }]);
  assert.equal((await clerk.post("/procedures/check", { body })).status, 403);
  const { json } = await supervisor.post("/procedures/check", { body: "> It is about your account." });
  assert.equal(json.faults.length, 0);
  assert.deepEqual(json.notes[0], { line: 1, says: "It does not say who calls." });
  const saved = await supervisor.put("/procedures/pages/how-we-call", { ...page, body: "> It is about your account." });
  assert.equal(saved.status, 200);
});
