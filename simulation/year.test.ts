import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import type { Topic } from "./auditor-objections.ts";
import { firstDay, openOffice, type Office } from "./office.ts";
import { live } from "./year.ts";

const setting = (name: string, usual: number) => Number(process.env[name] ?? usual);
const seed = setting("DUNLIN_SEED", 20_260_105);
const days = setting("DUNLIN_DAYS", 365);
const debtors = setting("DUNLIN_DEBTORS", 300);

let office: Office;
let lived = 0;
before(async () => {
  office = await openOffice({ seed, debtors });
  lived = await live(office, days);
});
after(async () => office.close());

/** Each is claimed by itself, so that a failure says what the program and the auditor do not agree about. */
const claims: readonly (readonly [claim: string, topic: Topic])[] = [
  ["a year of three hundred debtors keeps the books that the auditor keeps", "balances"],
  ["the aging of every evening, and of earlier days as known then and now, is the auditor's", "agings"],
  ["a promise is kept, broken or kept late as the money that came in makes it", "promises"],
  ["nobody is called more often, earlier, later or sooner after a conversation than the law allows", "calls"],
  ["a permit is given exactly when nothing stands against the call, also when several collectors race", "permits"],
  ["what is owed has one open case with one next step, and what is not owed has none", "cases"],
  ["a debtor is on one collector's desk at a time", "leases"],
  ["a file brings in every row that can be read and names every other", "files"],
  ["at every month's end the program finds no breach in its own books", "breaches"],
];

for (const [claim, topic] of claims) {
  test(claim, () => {
    const found = office.objections.filter((objection) => objection.topic === topic).map(({ says }) => says);
    const when = `seed ${seed}, ${debtors} debtors, day ${lived} (${firstDay.add({ days: lived - 1 })})`;
    assert.equal(found.length, 0, `${when}:\n${found.slice(0, 12).join("\n")}`);
  });
}

/** What a whole year must have seen, or it proves less than it says. */
const happenings = [
  ...["payments", "payments at once", "payments by direction", "payments that broke", "reversals", "reversals refused"],
  ...["promises", "promises refused", "promises withdrawn"],
  ...["disputes", "disputes answered", "disputes resolved", "stops", "stops lifted"],
  ...["permits", "races", "leases", "merges", "refused: the_law_stops_it", "refused: somebody_else_has_it", "letters"],
  ...["refused: not_covered", "files taken in twice", "old files", "rejected rows", "imports that broke"],
  ...["runs that broke", "runs done twice", "calls: answered", "calls: wrong-number", "calls: not-dialled"],
];

test("the days are lived to the end, and what can happen in them happens", (context) => {
  const counts = [...office.counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, times]) => `${what}: ${times}`);
  context.diagnostic(`seed ${seed}, ${lived} days, ${debtors} debtors; ${counts.join("; ")}`);
  assert.equal(lived, days);
  const missing = happenings.filter((what) => !office.counts.has(what));
  assert.deepEqual(days < 365 ? [] : missing, [], "what a year never saw");
});
