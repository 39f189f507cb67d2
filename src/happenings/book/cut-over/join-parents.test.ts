import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";

let office: CutOverOffice;
before(async () => {
  office = await openCutOverOffice("2026-03-05T20:00:00Z");
});
after(() => office.close());

const file = [
  "customer_number,name,capacity,parent_number,parent_pays",
  "P1,Alder East,own_name,P2,yes",
  "P2,Alder Holding,own_name,,",
  "P3,Alder West,own_name,P1,",
];

async function links(): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`
    select concat_ws(' ', child.number, parent.number, g.pays) as said
      from group_parent g join debtor child using (debtor_id) join debtor parent on parent.debtor_id = g.parent_id
     order by 1`.execute(office.desk.database.queries);
  return rows.map(({ said }) => said);
}

test("a file says which firm belongs to which, in any order of its rows, and changes nothing the second time", async () => {
  assert.equal(counted(await office.bring("accounts", file)), "3 3 0 0 0");
  assert.deepEqual(await links(), ["P1 P2 t", "P3 P1 f"]);
  assert.equal(counted(await office.bring("accounts", file)), "3 0 0 3 0");
});

test("a circle, another parent beside the first, and a parent whom nobody knows are refused", async () => {
  const taken = await office.bring("accounts", [
    "customer_number,name,parent_number,parent_pays",
    "P2,Alder Holding,P3,yes",
    "P3,Alder West,P2,",
    "P4,Birch,P99,",
    "P5,Cedar,,yes",
  ]);
  assert.deepEqual(
    refusals(taken).map((said) => said.slice(0, 60)),
    [
      "2 parent_number: P3: The firm stands above that one, or is t",
      "3 parent_number: P2: The firm has a parent on that day or af",
      "4 parent_number: P99: No debtor is known by that number, nam",
      "5 parent_pays: The row does not say which firm pays.",
    ],
  );
  assert.deepEqual(await links(), ["P1 P2 t", "P3 P1 f"]);
});

test("a person belongs to no firm, and no firm to a person", async () => {
  const taken = await office.bring("accounts", [
    "customer_number,name,kind,capacity,parent_number",
    "P6,Mara Lind,person,own_name,P2",
    "P7,Dale,business,own_name,P6",
  ]);
  assert.deepEqual(
    refusals(taken).map((said) => said.slice(0, 46)),
    ["2 parent_number: P2: Only firms belong to one ", "3 parent_number: P6: Only firms belong to one "],
  );
});

test("what ended, or begins later, is not written over by an older file", async () => {
  const { queries } = office.desk.database;
  const { debtorId: childId } = await office.reader.debtor("P7");
  const { debtorId: parentId } = await office.reader.debtor("P2");
  await sql`insert into group_parent (debtor_id, parent_id, pays, from_on, until_on, until_because)
    values (${childId}, ${parentId}, true, '2026-03-01', '2026-03-04', 'Sold.')`.execute(queries);
  const older = { asOf: Temporal.Instant.from("2026-03-01T20:00:00Z") };
  const lines = ["customer_number,name,capacity,parent_number", "P7,Dale,own_name,P2"];
  const ended = async () =>
    (await sql`select until_because from group_parent where debtor_id = ${childId}`.execute(queries)).rows;
  assert.equal(counted(await office.bring("accounts", lines, older)), "1 0 0 1 0");
  assert.deepEqual(await ended(), [{ until_because: "Sold." }]);
  assert.equal(
    counted(
      await office.bring(
        "accounts",
        lines.map((line) => line.replace("P2", "P1")),
        older,
      ),
    ),
    "1 0 0 1 1",
  );
});
