import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql, type RawBuilder } from "kysely";
import { objections, type Topic } from "./auditor-objections.ts";
import { eveningOf, openOffice, type Office } from "./office.ts";
import { readTold } from "./told.ts";
import { live } from "./year.ts";

let office: Office;
before(async () => {
  office = await openOffice({ seed: 7, debtors: 45 });
  await live(office, 12);
});
after(async () => office.close());

class Undone extends Error {}

/** What the auditor objects to when the program's books are altered behind everybody's back; then it is undone. */
async function topicsAfter(tampering: RawBuilder<unknown>): Promise<Topic[]> {
  const topics = new Set<Topic>();
  const tampered = office.database.transaction(async (tx) => {
    const { numAffectedRows } = await tampering.execute(tx);
    assert.equal(numAffectedRows, 1n, "the tampering alters one row");
    const evening = eveningOf(office);
    const moments = [{ on: evening.today, knownAt: null }];
    for (const { topic } of objections(office.auditor, await readTold(tx, moments), evening)) topics.add(topic);
    throw new Undone();
  });
  await assert.rejects(tampered, Undone);
  return [...topics];
}

const one = sql`(select item_id from item where open_minor > 1000 order by item_id limit 1)`;

// prettier-ignore
const tamperings: readonly (readonly [what: string, statement: RawBuilder<unknown>, topics: readonly Topic[]])[] = [
  ["a cent more is owed",                 sql`update item set open_minor = open_minor + 1 where item_id = ${one}`, ["balances", "agings"]],
  ["an item is owed no longer",           sql`update item set open_minor = 0 where item_id = ${one}`, ["balances", "agings"]],
  ["an item is due half a year later",    sql`update item set due_on = due_on + 180 where item_id = ${one}`, ["agings"]],
  ["a payment has more left",
   sql`update credit set open_minor = open_minor + 1 where credit_id = (select credit_id from credit order by 1 limit 1)`, ["balances", "agings"]],
  ["a promise is called kept",
   sql`update promise_to_pay set state = 'kept', kept_on = due_on, broken_on = null, withdrawn_because = null
        where promise_id = (select promise_id from promise_to_pay where state <> 'kept' order by 1 limit 1)`, ["promises"]],
  ["a call is forgotten",
   sql`with gone as (delete from effort_account where effort_id = (
         select effort_id from effort e where kind = 'call' and (
           select count(*) from effort_account a where a.effort_id = e.effort_id) = 1
          order by 1 limit 1) returning effort_id)
       update effort set attempts = 2 where effort_id in (select effort_id from gone)`, ["calls"]],
  ["a case of what is owed is closed",
   sql`update collection_case set closed_at = now(), closed_because = 'Tampered.', next_step = null, next_action = null,
              next_on = null, next_owner = null, next_because = null
        where case_id = (select case_id from collection_case where closed_at is null order by 1 limit 1)`, ["cases"]],
  ["an automatic step waits since a month",
   sql`update collection_case set next_on = next_on - 400 where case_id = (
         select case_id from collection_case where closed_at is null and next_owner = 'automatic' order by 1 limit 1)`, ["cases"]],
];

test("while nobody tampers with the books the auditor objects to nothing", () => {
  assert.deepEqual(office.objections, []);
});

for (const [what, statement, topics] of tamperings) {
  test(`the auditor objects when ${what}`, async () => {
    assert.deepEqual(await topicsAfter(statement), topics);
  });
}
