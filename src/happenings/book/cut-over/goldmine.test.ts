import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { readKindMapping } from "#intake/cutover/kind-mapping";
import { cutOverKinds, type CutOverKind } from "#intake/cutover/kinds";
import { takeInFiles } from "#happenings/book/take-in-files";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";

let office: CutOverOffice;
before(async () => {
  office = await openCutOverOffice("2026-03-05T20:00:00Z");
});
after(() => office.close());

/** The mapping of the examples for a table of GoldMine. */
function mappingOf(kind: CutOverKind, name: string) {
  const path = new URL(`../../../../examples/cut-over/${name}.json`, import.meta.url);
  const mapping = readKindMapping(JSON.parse(readFileSync(path, "utf8")), cutOverKinds[kind]);
  assert.ok(mapping.ok, JSON.stringify(mapping));
  return { mapping: mapping.value };
}

test("who is known by name from the accounting system is known by GoldMine's account number from its contacts on", async () => {
  const lines = ["customer_name,invoice_number,due_date,amount", "Blue Door,B-1,2026-01-10,50.00"];
  const files = [{ name: "open.csv", bytes: Buffer.from(lines.join("\n")) }];
  const how = { preset: "generic" };
  const invoices = await takeInFiles(office.desk, { files, how, creditor: "Pier Bank", loginId: null });
  assert.ok(invoices.ok);

  const contacts = await office.bring(
    "accounts",
    [
      "ACCOUNTNO,COMPANY,CONTACT,PHONE1,ADDRESS1,ADDRESS2,CITY,STATE,ZIP,COUNTRY",
      "A2031745(B&%$Blu,Blue Door,Ann Lee,614-555-0101,1 Main St,,Columbus,OH,43215,",
    ],
    mappingOf("accounts", "goldmine-contacts"),
  );
  assert.equal(counted(contacts), "1 0 1 0 0");
  const people = await office.bring(
    "contacts",
    [
      "ACCOUNTNO,RECTYPE,CONTACT,PHONE,ADDRESS1,ADDRESS2,CITY,STATE,ZIP,COUNTRY",
      "A2031745(B&%$Blu,C,Ann Lee,614-555-0102,,,,,,",
      "A2031745(B&%$Blu,P,Serial number,77-12,,,,,,",
    ],
    mappingOf("contacts", "goldmine-people"),
  );
  assert.equal(counted(people), "2 1 0 1 0");
  const history = await office.bring(
    "efforts",
    [
      "ACCOUNTNO,ONDATE,ONTIME,RECTYPE,RESULTCODE,ACTVCODE,REF,NOTES,USERID",
      "A2031745(B&%$Blu,02/16/2026,10:15,CO,NA,COL,Collection call,,ANN",
      "A2031745(B&%$Blu,02/17/2026,09:30,CI,,COL,Called back,,ANN",
      "A2031745(B&%$Blu,02/18/2026,09:30,S,,,Forecast,,ANN",
      "A9999999(X,02/18/2026,09:30,CO,,,Somebody else,,ANN",
    ],
    mappingOf("efforts", "goldmine-history"),
  );
  assert.deepEqual(refusals(history), [
    "5 customer_number: Pier Bank has no debtor A9999999(X. The accounts come first.",
  ]);
  assert.equal(counted(history), "4 2 0 1 1");
  const { queries } = office.desk.database;
  const { rows } = await sql<{ name: string; number: string; points: bigint; efforts: bigint; accounts: bigint }>`
    select name, number, (select count(*) from contact_point p where p.debtor_id = debtor.debtor_id) as points,
           (select count(*) from effort e where e.debtor_id = debtor.debtor_id) as efforts,
           (select count(*) from account a where a.debtor_id = debtor.debtor_id) as accounts
      from debtor`.execute(queries);
  assert.deepEqual(rows, [{ name: "Blue Door", number: "Blue Door", points: 3n, efforts: 2n, accounts: 1n }]);
});
