import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sql } from "kysely";
import { collectFor, debtorOf, takeIn } from "./book.ts";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const firm = `
  customer_number  customer_name  invoice_number  invoice_date  due_date    amount  phone         state  zip
  C-1              Alder & Sons   INV-1           2026-01-05    2026-02-04  400.00  614-555-0101  OH     43215
`;
const person = `
  customer_number  customer_name  kind    invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  P-1              Carol Dane     person  INV-9           2026-01-01    2026-01-20  120.00  614-555-0103  3 Main St  Columbus  OH     43215
`;
const trial = "/office/policy/trial";

type Debtor = Awaited<ReturnType<typeof debtorOf>>;

/** A firm that is called on six mornings and evenings, and a consumer whom nobody may call so late. */
async function openQuarter() {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const clerk = await desk.as("clerk");
  await takeIn(clerk, firm);
  await takeIn(clerk, person, { creditor: "Harbor Cable" });
  const collector = await desk.as("collector");
  const [alder, carol] = [await debtorOf(collector, "C-1"), await debtorOf(collector, "P-1")];
  const call = async (debtor: Debtor, at: string) => {
    desk.at(at);
    const { phoneId: pointId, accountId } = debtor;
    return collector.post(`${debtor.at}/permits`, { act: "call", pointId, accountIds: [accountId] });
  };
  for (const at of ["02T10:00", "03T10:00", "04T10:00", "05T10:00", "05T20:50", "09T10:00"]) {
    assert.equal((await call(alder, `2026-03-${at}:00-05:00`)).status, 200, at);
  }
  const refused = await call(carol, "2026-03-09T21:30:00-05:00");
  assert.equal(refused.status, 422);
  desk.at("2026-03-10T15:00:00Z");
  return { desk, collector, alder, carol, refused: refused.json.permitId as string };
}

type Tried = { asked: number; refused: number; allowed: number; byRule: object[]; rows: { askedAt: string }[] };

async function tried(who: Client, settings: object): Promise<Tried> {
  const { status, json } = await who.post(trial, { settings });
  assert.equal(status, 200, JSON.stringify(json));
  return json as Tried;
}

test("an administrator tries a policy on the last quarter: what it would have refused, and what not any more since", async () => {
  const { desk, alder } = await openQuarter();
  await using _ = desk;
  const administrator = await desk.as("administrator");
  const late = await tried(administrator, { "quietHours.before": "20:00" });
  assert.deepEqual([late.asked, late.refused, late.allowed], [7, 1, 0]);
  assert.deepEqual(late.byRule, [{ rule: "house.quiet-hours", cite: "house policy: quiet hours", acts: 1 }]);
  const [row] = late.rows as unknown as Record<string, unknown>[];
  assert.deepEqual(
    [row?.["debtorId"], row?.["debtor"], row?.["act"], row?.["askedAt"], row?.["difference"], row?.["by"]],
    [alder.debtorId, "Alder & Sons", "call", "2026-03-06T01:50:00Z", "refused-now", "The collector"],
  );

  // With two calls a week those of the 4th and 5th would not have been made, so that the 9th's is the second again.
  const few = await tried(administrator, { "callsPerWeek.business": "2" });
  assert.deepEqual(
    few.rows.map(({ askedAt }) => askedAt.slice(0, 10)),
    ["2026-03-06", "2026-03-05", "2026-03-04"],
  );
  assert.deepEqual(await tried(administrator, {}), { ...late, refused: 0, byRule: [], rows: [] });
  const { version } = (await administrator.get("/office/policy")).json;
  assert.equal(version, 0, "nothing of it is in force");
});

test("a policy that is unfit is not tried, an odd stretch neither, and only who reads the policy tries one", async () => {
  const { desk, collector } = await openQuarter();
  await using _ = desk;
  const administrator = await desk.as("administrator");
  const refusalOf = async (body: object) => {
    const { status, json } = await administrator.post(trial, body);
    return `${status} ${json.refusal}`;
  };
  assert.equal(await refusalOf({ settings: { "callsPerWeek.collector": "8" } }), "422 policy_is_unfit");
  const none = { "quietHours.after": "12:00", "quietHours.before": "12:00" };
  assert.equal(await refusalOf({ settings: none }), "422 policy_leaves_no_hour");
  const odd = { settings: {}, from: "2026-03-09", to: "2026-03-01" };
  assert.equal(await refusalOf(odd), "422 stretch_is_unfit");
  assert.equal((await administrator.get("/law/replay?from=2020-01-01&to=2026-01-01")).status, 422);
  for (const who of [collector, await desk.as("clerk"), await desk.as("credit_manager")]) {
    assert.equal((await who.post(trial, { settings: {} })).status, 403);
    assert.equal((await who.get("/law/replay")).status, 403);
  }
  for (const role of ["supervisor", "auditor"] as const) {
    assert.equal((await (await desk.as(role)).post(trial, { settings: {} })).status, 200, role);
  }
  const part = await administrator.post(trial, { settings: {}, from: "2026-03-05", to: "2026-03-05" });
  assert.equal(part.json.asked, 2);
});

test("today's rules say the same of what they judged, and name what was allowed before they were encoded", async () => {
  const { desk, carol, refused } = await openQuarter();
  await using _ = desk;
  const auditor = await desk.as("auditor");
  const same = (await auditor.get("/law/replay")).json;
  assert.deepEqual([same.asked, same.refused, same.allowed, same.unreadable], [7, 0, 0, 0]);
  // As if no rule of hours had been encoded then, and another had.
  const { queries } = desk.running.database;
  await sql`update permit set verdict = 'allow', findings = '[]' where permit_id = ${refused}`.execute(queries);
  const { rows } = (await auditor.get("/law/replay")).json;
  assert.deepEqual(
    rows
      .map(({ debtorId, difference, because }: Record<string, unknown>) => [debtorId, difference, because])
      .flat(2)
      .slice(0, 2),
    [carol.debtorId, "refused-now"],
  );
  assert.equal(rows[0].because[0].rule, "us.regf.hours");
});

test("what was learned later makes a past breach: a call after they had asked in writing to stop, which was recorded days after", async () => {
  const { desk, collector, carol } = await openQuarter();
  await using _ = desk;
  desk.at("2026-03-11T15:00:00Z");
  const { phoneId: pointId, accountId } = carol;
  const asked = { act: "call", pointId, accountIds: [accountId] };
  const { json: permit } = await collector.post(`${carol.at}/permits`, asked);
  assert.equal(permit.verdict, "allow", JSON.stringify(permit));
  const auditor = await desk.as("auditor");
  const breaches = async () => (await auditor.get("/law/replay?known=now")).json;
  assert.deepEqual([(await breaches()).asked, (await breaches()).refused], [7, 0]);

  desk.at("2026-03-13T15:00:00Z");
  const words = { because: "They wrote to us.", receivedOn: "2026-03-10" };
  const stop = await collector.post(`${carol.at}/stops`, { kind: "cease", ...words });
  assert.equal(stop.status, 200, JSON.stringify(stop.json));
  const found = await breaches();
  assert.equal(found.refused, 1);
  const [row] = found.rows;
  assert.deepEqual(
    [row.debtorId, row.contactId, row.because[0].rule],
    [carol.debtorId, permit.permitId, "us.regf.cease"],
  );
  assert.equal((await auditor.get("/law/replay")).json.refused, 0, "by what was known then it was lawful");

  // Lifted since, it had stood all the same.
  desk.at("2026-03-20T15:00:00Z");
  const { stopId } = stop.json;
  const supervisor = await desk.as("supervisor");
  const lifted = await supervisor.post(`${carol.at}/stops/${stopId}/lift`, { because: "They write again." });
  assert.equal(lifted.status, 204);
  assert.equal((await breaches()).refused, 1);
});

test("the evidence of a contact is what the law was told and found, for whoever sees the debtor", async () => {
  const { desk, collector, alder, carol, refused } = await openQuarter();
  await using _ = desk;
  const read = (who: Client, of: Debtor, id: string) => who.get(`${of.at}/contacts/${id}/evidence`);
  const { status, json } = await read(collector, carol, refused);
  assert.equal(status, 200, JSON.stringify(json));
  assert.deepEqual(
    [json.debtor.number, json.act, json.permit.verdict, json.permit.by, json.permit.askedAt, json.made],
    ["P-1", "call", "deny", "The collector", "2026-03-10T02:30:00Z", null],
  );
  const [first] = json.rules;
  assert.deepEqual([first.rule, first.denies, first.verified], ["us.regf.hours", true, true]);
  assert.match(first.reads.says.join(" "), /inconvenient|8/);
  assert.equal(json.facts.by.role, "collector");
  assert.equal(json.point.value, "+16145550103");
  assert.doesNotMatch(JSON.stringify(json.facts), /5550103/, "numbers are not among the facts");

  desk.at("2026-03-10T23:00:00-04:00");
  const told = { kind: "call", from: "us", at: "2026-03-10T22:30:00-04:00", outcome: "no-answer" };
  const { effortId } = (await collector.post(`${carol.at}/efforts`, told)).json;
  const recorded = (await read(await desk.as("auditor"), carol, effortId)).json;
  assert.deepEqual([recorded.permit, recorded.facts, recorded.made.verdict], [null, null, "deny"]);
  assert.equal(recorded.rules[0].rule, "us.regf.hours");

  assert.equal((await read(collector, alder, refused)).json.refusal, "contact_is_not_known");
  const creditor = await desk.with("harbor", "creditor", carol.creditorId);
  assert.equal((await read(creditor, carol, refused)).status, 403);
});

test("the report of lawfulness counts what went out, was refused, came close, and was done against the law", async () => {
  const { desk, collector, alder, carol } = await openQuarter();
  await using _ = desk;
  desk.at("2026-03-11T15:00:00Z");
  const late = { kind: "call", from: "us", at: "2026-03-10T22:30:00-04:00", outcome: "no-answer" };
  for (const { at: path } of [alder, carol]) assert.equal((await collector.post(`${path}/efforts`, late)).status, 200);
  const supervisor = await desk.as("supervisor");
  const at = "/reports/lawfulness";
  const figures = async (by: string) => {
    const [report] = (await supervisor.get(`${at}?by=${by}&from=2026-03-01`)).json.reports;
    return report as { lines: { key: string; label: string }[]; series: { key: string; values: string[] }[] };
  };
  const { lines, series } = await figures("month");
  assert.deepEqual(
    series.map(({ key, values }) => `${key} ${values.at(-1)}`),
    ["acts 8", "refused 1", "near 1", "against 2", "breaches 1"],
  );
  const rules = await figures("rule");
  assert.deepEqual(
    rules.lines.map(({ label }) => label),
    ["house.quiet-hours (house policy: quiet hours)", "us.regf.hours (12 CFR 1006.6(b)(1)(i))"],
  );
  const line = lines.at(-1)?.key ?? "";
  for (const key of ["near", "breaches"]) {
    const { rows } = (await supervisor.get(`${at}/rows?by=month&from=2026-03-01&line=${line}&series=${key}`)).json;
    assert.deepEqual(
      rows.map(({ number }: { number: string }) => number),
      [key === "near" ? "C-1" : "P-1"],
    );
  }
  assert.equal((await supervisor.get(`${at}/file?as=xlsx&by=week`)).status, 200);
  assert.equal((await collector.get(at)).status, 403);
});
