import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { askPermit } from "#happenings/contact/ask-permit";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";
import { readKindMapping } from "#intake/cutover/kind-mapping";
import { cutOverKinds } from "#intake/cutover/kinds";
import { readTimeline } from "#evidence/store";

/** A Thursday, three in the afternoon in New York. */
const now = Temporal.Instant.from("2026-03-05T20:00:00Z");
let office: CutOverOffice;

const accounts = [
  "customer_number,name,kind,debt_kind,capacity,phone,state,zip",
  ...["P1", "P2", "P3", "P4", "P5", "P6"].map((number, place) => {
    return `${number},Ruth Amador ${number},person,credit-card,for_another,614-555-010${place},OH,43215`;
  }),
];
const items = [
  "customer_number,invoice_number,due_date,amount",
  ...["P1", "P2", "P3", "P4", "P5", "P6"].map((number) => `${number},${number}-1,2025-10-01,100.00`),
];
const heading = "customer_number,at,kind,direction,point,outcome,reached,count,notes";

before(async () => {
  office = await openCutOverOffice(now.toString());
  await office.bring("accounts", accounts);
  await office.bring("items", items);
});
after(() => office.close());

async function ask(number: string, phone: string) {
  const { debtorId, accountId } = await office.reader.debtor(number);
  const pointId = await office.reader.point(debtorId, phone);
  const asked = {
    debtorId,
    act: "call",
    pointId,
    accountIds: [accountId],
    kind: "now",
    loginId: office.loginId,
  } as const;
  return office.desk.database.transaction((tx) =>
    askPermit(office.desk, tx, { ...asked, now: office.desk.clock.now() }),
  );
}

test("after the cut-over of seven calls in seven days the next is refused until the first is seven days old", async () => {
  const calls = [0, 1, 2, 3, 4, 5].map((day) => `P1,2026-02-${27 - day} 10:00,call,out,614-555-0100,no-answer,,1,`);
  const taken = await office.bring("efforts", [heading, ...calls, "P1,2026-03-01 09:00,call,out,,no-answer,,7,"]);
  assert.equal(counted(taken), "7 7 0 0 0");
  const answer = await ask("P1", "+16145550100");
  assert.ok(!answer.ok && answer.refusal === "the_law_stops_it");
  assert.ok(answer.asked?.findings.some(({ rule, denies }) => rule === "us.regf.call-frequency" && denies));
  assert.equal(answer.asked?.retryAt?.toString(), "2026-03-08T12:01:00Z");
});

test("six calls in seven days leave the seventh, and what is older than that counts no more", async () => {
  const calls = [1, 2, 3, 4].map((day) => `P2,2026-03-0${day} 10:00,call,out,614-555-0101,no-answer,,1,`);
  const older = ["P2,2026-02-26 09:00,call,out,614-555-0101,busy,,9,", "P2,2026-02-20 10:00,call,out,,no-answer,,9,"];
  await office.bring("efforts", [heading, ...calls, ...older]);
  assert.ok((await ask("P2", "+16145550101")).ok);
});

test("an answered call is a call and a conversation, and stops calls for seven days from its own day on", async () => {
  await office.bring("efforts", [
    heading,
    "P3,2026-03-03 10:00,call,out,614-555-0102,answered,debtor,1,Spoke with her",
  ]);
  const answer = await ask("P3", "+16145550102");
  assert.ok(!answer.ok);
  assert.equal(answer.asked?.retryAt?.toString(), "2026-03-10T12:01:00Z");
});

test("the debtor's own call counts as a conversation, unless it was missed", async () => {
  await office.bring("efforts", [heading, "P4,2026-03-03 10:00,call,in,614-555-0103,,,1,"]);
  assert.ok(!(await ask("P4", "+16145550103")).ok);
  await office.bring("efforts", [heading, "P5,2026-03-03 10:00,call,in,614-555-0104,no-answer,,1,"]);
  assert.ok((await ask("P5", "+16145550104")).ok);
});

test("each contact stands on the timeline at its own instant, in words", async () => {
  const { debtorId } = await office.reader.debtor("P3");
  const { database, vault } = office.desk;
  const [entry] = await readTimeline(database.queries, vault, { debtorId, kind: "effort", limit: 1 });
  assert.equal(entry?.happenedAt.toString(), "2026-03-03T15:00:00Z");
  assert.equal(entry?.words, "Call to 614-555-0102 (answered, reached: debtor), outside the desk. Spoke with her");
});

test("the same file twice changes nothing, and two calls in one minute are two", async () => {
  const lines = [heading, ...[1, 2].map(() => "P6,2026-02-10 10:00,call,out,614-555-0105,no-answer,,1,")];
  assert.equal(counted(await office.bring("efforts", lines)), "2 2 0 0 0");
  const tables = ["effort", "effort_account", "timeline_entry", "collection_case"];
  const sizes = await office.reader.sizes(tables);
  assert.equal(counted(await office.bring("efforts", lines)), "2 0 0 2 0");
  assert.deepEqual(await office.reader.sizes(tables), sizes);
  const third = [...lines, "P6,2026-02-10 10:00,call,out,614-555-0105,no-answer,,1,"];
  assert.equal(counted(await office.bring("efforts", third)), "3 1 0 2 0");
});

test("planted faults are named by row, field and sentence, and the good rows go in", async () => {
  const taken = await office.bring("efforts", [
    heading,
    "P9,2026-02-10 10:00,call,out,,,,1,nobody of that number",
    "P6,2026-02-30 10:00,call,out,,,,1,no such day",
    "P6,2026-02-11 10:00,telegram,out,,,,1,no such kind",
    "P6,2026-03-06 10:00,call,out,,,,1,tomorrow",
    "P6,2026-02-11 10:00,call,out,,,,many,no number",
    "P6,2026-02-12 10:00,letter,out,,,,1,good",
  ]);
  assert.equal(counted(taken), "6 1 0 0 5");
  assert.deepEqual(refusals(taken), [
    "2 customer_number: Pier Bank has no debtor P9. The accounts come first.",
    '3 at: "2026-02-30 10:00" is no day or time.',
    '4 kind: "telegram" is none of: call, conversation, voicemail, letter, email, text, visit.',
    "5 at: It lies in the future: efforts are what has happened.",
    '6 count: "many" is no number of attempts from 1 to 1000.',
  ]);
});

test("a number that was wrong when it was last called is stopped, and one that was answered since is not", async () => {
  const lines = [
    heading,
    "P6,2026-01-05 10:00,call,out,614-555-0888,wrong-number,,1,",
    "P6,2026-01-05 10:00,call,out,614-555-0889,wrong-number,,1,",
    "P6,2026-01-06 10:00,call,out,(614) 555-0889,no-answer,,1,",
  ];
  await office.bring("efforts", lines);
  const { queries } = office.desk.database;
  const stops = async () => (await sql`select normalised, kind from address_stop order by 1`.execute(queries)).rows;
  assert.deepEqual(await stops(), [{ normalised: "+16145550888", kind: "wrong-party" }]);
  assert.equal(counted(await office.bring("efforts", lines)), "3 0 0 3 0");
  assert.equal((await stops()).length, 1);
});

test("a dry run says what would come of it and leaves nothing, and so does all or nothing with one fault", async () => {
  const tables = ["effort", "timeline_entry", "import_batch", "permit"];
  const sizes = await office.reader.sizes(tables);
  const lines = [heading, "P6,2026-01-10 10:00,call,out,,,,1,", "P9,2026-01-10 10:00,call,out,,,,1,"];
  assert.equal(counted(await office.bring("efforts", lines, { dryRun: true })), "2 1 0 0 1");
  assert.equal(counted(await office.bring("efforts", lines, { allOrNothing: true })), "2 0 0 0 1");
  assert.deepEqual(await office.reader.sizes(tables), sizes);
});

test("the history of GoldMine is read by a mapping: its record types say what and by whom", async () => {
  const mapping = readKindMapping(
    {
      columns: { customer_number: "ACCOUNTNO", at: "ONDATE", time: "ONTIME", kind: "RECTYPE", direction: "RECTYPE" },
      values: { kind: { "C*": "call", "L*": "letter", "*": null }, direction: { "CI*": "in", "*": "out" } },
    },
    cutOverKinds.efforts,
  );
  assert.ok(mapping.ok);
  const lines = [
    "ACCOUNTNO,ONDATE,ONTIME,RECTYPE",
    "P6,01/21/2026,14:05,CI",
    "P6,01/22/2026,9:15,CO",
    "P6,01/23/2026,9:15,T",
  ];
  const taken = await office.bring("efforts", lines, { mapping: mapping.value });
  assert.equal(counted(taken), "3 2 0 1 0");
  const { debtorId } = await office.reader.debtor("P6");
  const { database, vault } = office.desk;
  const entries = await readTimeline(database.queries, vault, { debtorId, kind: "effort", limit: 50 });
  const [last, first] = entries.filter(({ happenedAt }) => happenedAt.toString().startsWith("2026-01-2"));
  assert.deepEqual([first?.happenedAt.toString(), first?.subject["from"]], ["2026-01-21T19:05:00Z", "consumer"]);
  assert.deepEqual([last?.happenedAt.toString(), last?.subject["from"]], ["2026-01-22T14:15:00Z", "us"]);
});
