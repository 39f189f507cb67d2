import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { allBehind } from "#happenings/testing/all-behind";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import type { ReportAsked } from "./asked.ts";
import { readReport } from "./read-report.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const today = Temporal.PlainDate.from("2026-11-23");
const asked: ReportAsked = {
  ...{
    name: "hours",
    by: "hour",
    from: Temporal.PlainDate.from("2026-11-01"),
    to: today,
    today,
    zone: "America/New_York",
  },
  ...{ creditorIds: null, knownAt: null, loginIds: null },
};
let desk: TestDesk;

/** On two Tuesdays at nine in Los Angeles one of two calls reached somebody, and once on a Wednesday at 22 nobody. */
before(async () => {
  desk = await openTestDesk(now);
  const west = await desk.newDebtor();
  await sql`update contact_point set zones = '{America/Los_Angeles}' where debtor_id = ${west.debtorId}`.execute(
    desk.database.queries,
  );
  const call = async (at: string, outcome: string | null, [attempts, reached]: readonly [number, string]) =>
    sql`
      insert into effort (debtor_id, effort_id, kind, from_whom, point_id, happened_at, attempts, outcome, reached, recorded_at)
      values (${west.debtorId}, ${desk.newId()}, 'call', 'us', ${west.pointId}, ${at}, ${attempts}, ${outcome}, ${reached}, ${now})
    `.execute(desk.database.queries);
  await call("2026-11-10T17:30:00Z", "answered", [1, "spouse"]);
  await call("2026-11-17T17:10:00Z", "no-answer", [1, "nobody"]);
  await call("2026-11-19T06:20:00Z", "busy", [3, "nobody"]);
  await call("2026-11-18T17:10:00Z", null, [1, "nobody"]);
  await call("2026-10-20T17:30:00Z", "answered", [1, "debtor"]);
});
after(() => desk.close());

test("calls are of the hour and the day of the week where the debtor is, and an hour without any has no share", async () => {
  const [report, ...others] = await desk.database.reading((tx) => readReport(tx, asked));
  assert.ok(report !== undefined && others.length === 0);
  const figures = (key: string) =>
    report.lines.flatMap(({ label }, at) => {
      const value = report.series.find((one) => one.key === key)?.values[at] ?? null;
      return value === null || value === "0" ? [] : [`${label} ${value}`];
    });
  assert.deepEqual(figures("share-2"), ["9:00 50.0"]);
  assert.deepEqual(figures("share-3"), ["22:00 0.0"]);
  assert.deepEqual(figures("share-1"), []);
  assert.deepEqual([figures("calls"), figures("reached")], [["9:00 2", "22:00 3"], ["9:00 1"]]);
  assert.deepEqual(
    report.lines.map(({ label }) => label).filter((label) => label !== "22:00").length,
    13,
    "the hours of the day have a line also where nobody called",
  );
  assert.equal(report.headline.value, "20.0");
});

test("behind a share stand the calls that it is of", async () => {
  const found = await desk.database.reading((tx) =>
    allBehind(tx, { ...asked, line: "9", series: "share-2", currency: null }, 10),
  );
  assert.deepEqual(
    found?.rows.map(({ day, amounts }) => `${day}: ${amounts.join(" of ")}`),
    ["2026-11-10: 1 of 1", "2026-11-17: 0 of 1"],
  );
});
