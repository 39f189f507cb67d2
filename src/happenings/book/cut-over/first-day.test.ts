import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { askPermit } from "#happenings/contact/ask-permit";
import { runDay } from "#happenings/cases/run-day";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";

/** A Thursday, three in the afternoon in Ohio. */
const now = Temporal.Instant.from("2026-03-05T20:00:00Z");
let office: CutOverOffice;
const numbers = ["S1", "S2", "S3", "S4", "S5", "S6"];

before(async () => {
  office = await openCutOverOffice(now.toString());
  await office.bring("accounts", [
    "customer_number,name,kind,debt_kind,capacity,phone,email,state,zip,validation_sent_on",
    ...numbers.map((number, place) => {
      return `${number},Ada ${number},person,credit-card,for_another,614-555-020${place},${number}@example.com,OH,43215,2025-09-10`;
    }),
  ]);
  await office.bring("items", [
    "customer_number,invoice_number,due_date,amount",
    ...numbers.map((number) => `${number},${number}-1,2025-10-01,100.00`),
  ]);
});
after(() => office.close());

async function ask(number: string, act: "call" | "email", value: string) {
  const { debtorId, accountId } = await office.reader.debtor(number);
  const pointId = await office.reader.point(debtorId, value);
  const asked = { debtorId, act, pointId, accountIds: [accountId], kind: "now", loginId: office.loginId } as const;
  const { database, clock } = office.desk;
  return database.transaction((tx) => askPermit(office.desk, tx, { ...asked, now: clock.now() }));
}

async function nextOf(number: string) {
  const { debtorId } = await office.reader.debtor(number);
  const { rows } = await sql<{ step: string; on: Temporal.PlainDate }>`
    select next_step as step, next_on as on from collection_case where debtor_id = ${debtorId}`.execute(
    office.desk.database.queries,
  );
  return `${rows[0]?.step} ${rows[0]?.on.toString()}`;
}

const stopHeading = "customer_number,kind,received_on,because,by,point,medium";

test("a cease letter of before stops the office on the first day", async () => {
  assert.equal(await nextOf("S1"), "final-notice 2026-03-05");
  const lines = [stopHeading, 'S1,cease and desist,2026-02-20,"Letter: stop, please",Ada S1,,'];
  assert.equal(counted(await office.bring("stops", lines)), "1 1 0 0 0");
  const answer = await ask("S1", "call", "+16145550200");
  assert.ok(!answer.ok && answer.asked?.findings.some(({ rule, denies }) => rule === "us.regf.cease" && denies));
  assert.equal(await nextOf("S1"), "stopped 2026-03-05");
  assert.equal(counted(await office.bring("stops", lines)), "1 0 0 1 0");
});

test("what nobody asked for since it is due is asked for first; what the earlier system wrote about is decided on", async () => {
  const lines = [
    "customer_number,at,kind,direction",
    "S2,2025-09-20 10:00,letter,out",
    "S3,2025-11-20 10:00,letter,out",
    "S6,2025-11-20 10:00,letter,in",
  ];
  assert.equal(counted(await office.bring("efforts", lines)), "3 3 0 0 0");
  assert.equal(await nextOf("S2"), "final-notice 2026-03-05", "it was written before the day on which it is due");
  assert.equal(await nextOf("S3"), "decision 2026-03-05");
  assert.equal(await nextOf("S6"), "final-notice 2026-03-05", "a letter of theirs asks for nothing");
});

test("an opted-out address stops for whoever holds it, and comes without a debtor too", async () => {
  const lines = [
    stopHeading,
    ",opt-out,2026-02-20,Replied STOP,,S2@example.com,",
    "S3,opt-out,2026-02-20,,,614-555-0202,",
  ];
  assert.equal(counted(await office.bring("stops", lines)), "2 2 0 0 0");
  assert.ok(!(await ask("S2", "email", "s2@example.com")).ok);
  const { rows } = await sql<{ normalised: string }>`select normalised from address_stop order by 1`.execute(
    office.desk.database.queries,
  );
  assert.deepEqual(
    rows.map((row) => row.normalised),
    ["+16145550202", "s2@example.com"],
  );
  assert.equal(counted(await office.bring("stops", lines)), "2 0 0 2 0");
});

test("a promise that is open is watched from the first day on, and broken on the day after its own", async () => {
  const lines = ["customer_number,amount,due_on,taken_on", "S4,60.00,2026-03-09,2026-02-27"];
  const taken = await office.bring("promises", lines);
  assert.equal(counted(taken), "1 1 0 0 0");
  assert.deepEqual(taken.control, { USD: { rows: "60.00", book: "60.00", pending: "0.00", agrees: true } });
  assert.equal(await nextOf("S4"), "promise-open 2026-03-10");
  assert.equal(counted(await office.bring("promises", lines)), "1 0 0 1 0");
  const { clock } = office.desk;
  clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
  await runDay(office.desk, { dryRun: false, loginId: null });
  assert.equal(await nextOf("S4"), "broken-promise 2026-03-10");
  assert.equal(counted(await office.bring("promises", lines)), "1 0 0 1 0");
  clock.set(now);
});

test("what is disputed is not dunned, and a dispute that ended before is on record and stops nothing", async () => {
  const heading = "customer_number,invoice_number,received_on,because,writing,answered_on,resolved_on,resolution";
  const lines = [
    heading,
    "S5,S5-1,2026-02-20,Never ordered,yes,,,",
    "S6,,2026-01-10,Wrong meter,yes,2026-01-20,2026-01-25,It was right",
  ];
  assert.equal(counted(await office.bring("disputes", lines)), "2 2 0 0 0");
  assert.match(await nextOf("S5"), /^in-dispute /);
  assert.match(await nextOf("S6"), /^final-notice /);
  const { rows } = await sql<{ in_writing: boolean; answered_on: Temporal.PlainDate | null }>`
    select in_writing, answered_on from dispute order by raised_on`.execute(office.desk.database.queries);
  assert.deepEqual(
    rows.map((row) => [row.in_writing, row.answered_on?.toString() ?? null]),
    [
      [true, "2026-01-20"],
      [true, null],
    ],
  );
  assert.equal(counted(await office.bring("disputes", lines)), "2 0 0 2 0");
});

test("planted faults of stops, promises and disputes are refused in words, and the good rows go in", async () => {
  const stops = await office.bring("stops", [
    stopHeading,
    "S9,cease,2026-02-20,,,,",
    "S6,silence,2026-02-20,,,,",
    "S6,cease,2026-03-06,,,,",
    "S6,medium,2026-02-20,,,614-555-0999,call",
    "S6,opt-out,2026-02-20,,,not a number,",
    "S6,employer,2026-02-20,,,,",
  ]);
  assert.equal(counted(stops), "6 1 0 0 5");
  assert.match(refusals(stops).join("\n"), /^2 customer_number: Pier Bank has no debtor S9/);
  assert.match(refusals(stops)[1] ?? "", /"silence" is none of: cease, attorney/);
  assert.match(refusals(stops)[2] ?? "", /^4 received_on: 2026-03-06 has not come yet\.$/);
  assert.match(refusals(stops)[3] ?? "", /The debtor has no such number or address/);
  assert.match(refusals(stops)[4] ?? "", /"not a number" is no telephone number/);
  const promises = await office.bring("promises", [
    "customer_number,amount,due_on,taken_on",
    "S6,500.00,2026-03-20,2026-03-01",
    "S6,50.00,2026-02-20,2026-03-01",
    "S4,10.00,2026-03-20,2026-03-01",
    "S6,50.00,2026-03-20,2026-03-01",
    "S6,20.00,2026-03-25,2026-03-01",
  ]);
  assert.deepEqual(refusals(promises), [
    "2 amount: The account owes less than the promised amount in that currency.",
    "3 due_on: The promised day is before the promise.",
    "6 due_on: There is an open promise for this account already: withdraw it, or wait for its day.",
  ]);
  assert.equal(counted(promises), "5 2 0 0 3");
  const disputes = await office.bring("disputes", [
    "customer_number,invoice_number,received_on,amount,answered_on",
    "S6,S6-9,2026-02-20,,",
    "S6,S6-1,2026-02-20,900.00,",
    "S5,S5-1,2026-02-25,,",
    "S6,S6-1,2026-02-20,,2026-02-01",
  ]);
  assert.deepEqual(refusals(disputes), [
    "2 invoice_number: There is no invoice S6-9 of this debtor.",
    "3 amount: The item was never for as much as the disputed amount.",
    "4 invoice_number: This item is disputed already. Resolve that dispute first.",
    "5 answered_on: That is before the dispute came in.",
  ]);
});
