import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { openOffice } from "#access/store";
import type { Id } from "#base/id";
import { askPermit } from "#happenings/contact/ask-permit";
import { loadDemonstration } from "#happenings/demonstration/load-demonstration";
import { demonstrationPerson } from "#happenings/demonstration/sign-ins";
import type { Desk } from "#happenings/desk/desk";
import type { ReportAsked } from "#happenings/reports/asked";
import { opens, readReport } from "#happenings/reports/read-report";
import { allBehind } from "#happenings/testing/all-behind";
import { openEmptyDesk } from "#happenings/testing/empty-desk";
import { definitions, reportNames, type ReportName } from "#reports/definition";
import type { LineKind } from "#reports/lines";
import type { Report } from "#reports/report";
import { writtenSums } from "./rows-file.ts";

const today = Temporal.PlainDate.from("2026-11-17");
const now = Temporal.Instant.from("2026-11-17T18:00:00Z");
const zone = "America/New_York";

/** Figures that no sums of rows make: sales are counted back month by month. */
const notOfSums = ["count-back"];

/** Over how many days a report is asked for; a forecast begins some days ago, so that money came since. */
const daysBy: Readonly<Record<LineKind, number>> = {
  month: 45,
  week: 14,
  day: 5,
  person: 45,
  rule: 45,
  reason: 45,
  hour: 45,
};
const forecastDays = 8;

function asked(name: ReportName, by: LineKind): ReportAsked {
  const from = today.subtract({ days: name === "forecast" ? forecastDays : daysBy[by] });
  const to = name === "forecast" ? today.add({ days: 2 }) : today;
  return { name, by, from, to, today, zone, creditorIds: null, knownAt: null, loginIds: null };
}

describe("the rows behind a figure, on the demonstration's book", () => {
  let desk: Desk;
  let close: () => Promise<void>;
  before(async () => {
    ({ desk, close } = await openEmptyDesk(now));
    await openOffice(desk.database.queries, { name: "Office", zone, dayRunAt: "05:00" }, now);
    await loadDemonstration(desk);
    await callAtMidnight(desk);
  });
  after(() => close());

  for (const name of reportNames) {
    test(`of ${name} add up to it, whatever its lines are`, async () => {
      let rowsSeen = 0;
      for (const by of definitions[name].by) {
        const question = asked(name, by);
        for (const report of await desk.database.reading((tx) => readReport(tx, question))) {
          rowsSeen += await eachAddsUp(desk, question, report);
        }
      }
      assert.ok(rowsSeen > 0, "something stands behind a figure");
    });
  }
});

/** Reads all that stands behind each figure of a report in pages of a few, and gives how many rows it was. */
async function eachAddsUp(desk: Desk, question: ReportAsked, report: Report): Promise<number> {
  const { currency, lines, series } = report;
  let seen = 0;
  for (const { key, values } of series.filter((one) => opens(question.name, one.key))) {
    for (const [at, { key: line }] of lines.entries()) {
      const value = values[at] ?? null;
      if (value === null) continue;
      const figure = { ...question, line, series: key, currency };
      const found = await desk.database.reading((tx) => allBehind(tx, figure, 40));
      assert.ok(found !== undefined, `${key} of ${line} opens`);
      const { behind, sums, count, rows } = found;
      const where = `${question.name} by ${question.by}, ${key} of ${line} in ${currency}`;
      assert.equal(new Set(rows.map((row) => `${row.debtorId} ${row.id}`)).size, count, `${where}: each row once`);
      const added = behind.parts.map((_, part) => rows.reduce((sum, row) => sum + parts(row.amounts[part]), 0n));
      const written = writtenSums(behind, sums, currency);
      assert.deepEqual(added, written.map(parts), `${where}: rows add up to the sums`);
      if (!notOfSums.includes(key)) assert.equal(behind.made?.figure(sums) ?? written[0], value, where);
      seen += count;
    }
  }
  return seen;
}

/** A decimal in the smallest part that any has. */
function parts(decimal = "0"): bigint {
  return BigInt(Math.round(Number(decimal) * 1000));
}

/** Some calls are asked for when no law allows them, so that something is refused. */
async function callAtMidnight(desk: Desk): Promise<void> {
  const { loginId } = await demonstrationPerson(desk, "collector");
  const { rows } = await sql<{ debtorId: Id<"debtor">; pointId: string; accountId: Id<"account"> }>`
    select a.debtor_id as "debtorId", p.point_id as "pointId", a.account_id as "accountId"
      from account a join contact_point p on p.debtor_id = a.debtor_id and p.kind in ('mobile', 'landline')
     where a.purpose = 'consumer' order by a.debtor_id limit 8`.execute(desk.database.queries);
  for (const { debtorId, pointId, accountId } of rows) {
    const call = { debtorId, act: "call", pointId, accountIds: [accountId], kind: "now", loginId } as const;
    const midnight = today.toZonedDateTime(zone).toInstant();
    await desk.database.transaction((tx) => askPermit(desk, tx, { ...call, now: midnight }));
  }
}
