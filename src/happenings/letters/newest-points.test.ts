import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { personsAmong } from "#parties/person/store";
import { knownReach } from "#happenings/cases/known-of-debtors";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { newestPoints } from "./newest-points.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;

before(async () => void (desk = await openTestDesk(now)));
after(() => desk.close());

type Around = { readonly kind: "person" | "business"; readonly role: string; readonly own: boolean };

/** Whether a debtor is written to by e-mail, and at whose address, where somebody around them has one. */
async function writtenTo({ kind, role, own }: Around) {
  const { debtorId } = await desk.newDebtor({ kind });
  const relationId = desk.newId<"relation">();
  const { queries } = desk.database;
  await sql`insert into related_person (debtor_id, relation_id, role, name, from_on)
    values (${debtorId}, ${relationId}, ${role}, 'Pat Doe', '2026-01-01')`.execute(queries);
  const theirs = await desk.newPoint(debtorId, { kind: "work-email", value: `pat-${debtorId}@example.com` });
  await sql`update contact_point set relation_id = ${relationId}, since_at = since_at - interval '1 day'
    where debtor_id = ${debtorId} and point_id = ${theirs}`.execute(queries);
  const ours = own ? await desk.newPoint(debtorId, { kind: "email", value: `${debtorId}@example.com` }) : undefined;
  const persons = await personsAmong(queries, [debtorId]);
  const point = (await newestPoints(queries, persons, "email")).get(debtorId);
  const reachOf = await knownReach(queries, { persons }, []);
  assert.equal(reachOf(debtorId).email === "there", point !== undefined, "what is decided is what can be written");
  return point === undefined ? "nobody" : point === ours ? "the debtor" : point === theirs ? "them" : "another";
}

describe("whom a letter by e-mail goes to where somebody is around a debtor", () => {
  const cases = [
    ["who pays a firm's bills, before the firm", { kind: "business", role: "accounts-payable", own: true }, "them"],
    ["who pays its bills where it has none itself", { kind: "business", role: "accounts-payable", own: false }, "them"],
    ["no contact of a firm", { kind: "business", role: "contact", own: false }, "nobody"],
    ["no attorney of a firm", { kind: "business", role: "attorney", own: true }, "the debtor"],
    ["nobody who pays a person's bills", { kind: "person", role: "accounts-payable", own: false }, "nobody"],
    ["no spouse of a person", { kind: "person", role: "spouse", own: true }, "the debtor"],
  ] as const;
  for (const [name, around, to] of cases) test(name, async () => assert.equal(await writtenTo(around), to));
});
