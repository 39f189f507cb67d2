import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import { sql } from "kysely";
import { answerHours } from "#work/answering-hours/store";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { bestHours } from "./best-hours.ts";
import { readAnswerHours } from "./read-answer-hours.ts";

// Monday, 11 in the morning in New York.
const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const today = Temporal.PlainDate.from("2026-11-23");
const zone = "America/New_York";
let desk: TestDesk;

beforeEach(async () => {
  desk = await openTestDesk(now);
});
afterEach(() => desk.close());

type Debtor = Awaited<ReturnType<TestDesk["newDebtor"]>>;
type Called = { readonly reached?: string; readonly outcome?: string | null; readonly from?: string };

/** Calls a debtor at an instant, as the history has it. */
async function call({ debtorId, pointId, accountId }: Debtor, at: string, { reached, outcome, from }: Called = {}) {
  const effortId = desk.newId();
  const came = outcome === undefined ? (reached === undefined ? "no-answer" : "answered") : outcome;
  await sql`insert into effort (debtor_id, effort_id, kind, from_whom, point_id, happened_at, attempts, outcome, reached, recorded_at)
    values (${debtorId}, ${effortId}, 'call', ${from ?? "us"}, ${pointId}, ${at}, 1, ${came}, ${reached ?? "nobody"}, ${now})`.execute(
    desk.database.queries,
  );
  await sql`insert into effort_account (debtor_id, effort_id, account_debtor_id, account_id)
    values (${debtorId}, ${effortId}, ${debtorId}, ${accountId})`.execute(desk.database.queries);
}

async function seen(segments: readonly string[] = []): Promise<string[]> {
  await desk.database.transaction((tx) => readAnswerHours(tx, { on: today, zone }));
  const rows = await answerHours(desk.database.queries, segments);
  return rows
    .map(({ kind, segment, weekday, hour, tried, reached }) =>
      [kind, segment, `${weekday} ${hour}h`, `${reached} of ${tried}`].filter((each) => each !== "").join(" "),
    )
    .toSorted();
}

const inZone = (debtor: Debtor, zones: string) =>
  sql`update contact_point set zones = ${`{${zones}}`} where debtor_id = ${debtor.debtorId}`.execute(
    desk.database.queries,
  );

test("calls of a year are counted by the hour of the week where the number that was called may be", async () => {
  const [east, west] = [await desk.newDebtor(), await desk.newDebtor({ kind: "business" })];
  await inZone(east, zone);
  await inZone(west, "America/Los_Angeles,America/Denver");
  await sql`update debtor set segment = 'Key' where debtor_id = ${west.debtorId}`.execute(desk.database.queries);
  await call(east, "2026-11-17T15:30:00Z", { reached: "debtor" });
  await call(east, "2026-11-10T15:10:00Z");
  await call(west, "2026-11-17T03:30:00Z", { reached: "third-party" });
  await call(west, "2026-07-20T18:00:00Z", { reached: "attorney" });
  assert.deepEqual(await seen(), ["business 1 11h 1 of 1", "business 1 19h 0 of 1", "person 2 10h 1 of 2"]);
  assert.deepEqual(
    (await seen(["KEY", "Farms"])).filter((each) => each.includes("key")),
    ["business key 1 11h 1 of 1", "business key 1 19h 0 of 1"],
  );
});

test("no call counts that came in, of which nothing is reported, of today or of more than a year ago", async () => {
  const debtor = await desk.newDebtor();
  await call(debtor, "2026-11-17T15:30:00Z", { from: "consumer" });
  await call(debtor, "2026-11-17T15:30:00Z", { outcome: null });
  await call(debtor, "2026-11-23T15:30:00Z", { reached: "debtor" });
  await call(debtor, "2025-11-21T15:30:00Z", { reached: "debtor" });
  assert.deepEqual(await seen(), []);
});

test("the calls of who was merged count for the kind and the segment of who survives", async () => {
  const [former, survivor] = [await desk.newDebtor(), await desk.newDebtor({ kind: "business" })];
  await inZone(former, zone);
  await call(former, "2026-11-17T15:30:00Z", { reached: "debtor" });
  await desk.merge(former.debtorId, survivor.debtorId);
  assert.deepEqual(await seen(), ["business 2 10h 1 of 1"]);
});

async function best(debtor: Debtor, from = now): Promise<string | undefined> {
  const ahead = { debtorId: debtor.debtorId, creditorId: desk.creditorId, from };
  const [found] = await bestHours(desk.database.queries, [ahead], { now, today, zone });
  return (
    found && `${found.from.toZonedDateTimeISO(found.zone).toPlainDateTime().toString().slice(0, 16)} ${found.perMille}`
  );
}

test("who was never called is called best at the hour that the house guesses, on the clock where they are", async () => {
  const person = await desk.newDebtor();
  await inZone(person, "America/Los_Angeles");
  assert.equal(await best(person), "2026-11-23T18:01 240");
  assert.equal(
    await best(person, Temporal.Instant.from("2026-11-24T02:55:00Z")),
    "2026-11-23T19:01 230",
    "after that hour",
  );
});

test("once a debtor answered at an hour that one is best, and the office's history moves it less", async () => {
  const [person, other] = [await desk.newDebtor(), await desk.newDebtor()];
  for (const each of [person, other]) await inZone(each, zone);
  for (const day of ["03", "10", "17"]) await call(person, `2026-11-${day}T19:30:00Z`, { reached: "debtor" });
  await desk.database.transaction((tx) => readAnswerHours(tx, { on: today, zone }));
  assert.match((await best(person)) ?? "", /^2026-11-23T14:01/);
  assert.match((await best(other)) ?? "", /^2026-11-23T14:01/, "three of three are more than the house's guess");
  for (const day of ["03", "10", "17"]) await call(other, `2026-11-${day}T19:35:00Z`);
  assert.match((await best(other)) ?? "", /^2026-11-23T18:01/);
});

test("an hour is lawful, or it is not named: not at night, and not at what the person called inconvenient", async () => {
  const person = await desk.newDebtor();
  await inZone(person, zone);
  assert.equal(
    await best(person, Temporal.Instant.from("2026-11-24T01:55:00Z")),
    "2026-11-24T18:01 240",
    "the next day",
  );
  const facts = { days: ["MO", "TU", "WE", "TH", "FR"], from: "17:00", to: "21:00" };
  await sql`insert into person_stop (debtor_id, stop_id, kind, facts, because, received_on, recorded_at, recorded_by)
    values (${person.debtorId}, ${desk.newId()}, 'inconvenient-time', ${JSON.stringify(facts)}, 'They said so.',
            '2026-11-20', ${now}, ${desk.loginId})`.execute(desk.database.queries);
  assert.match((await best(person)) ?? "", /^2026-11-23T12:01/);
  await desk.stop(person.debtorId, "cease");
  assert.equal(await best(person), undefined, "whom the law lets nobody call has no hour");
});
