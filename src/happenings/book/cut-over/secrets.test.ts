import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import type { Id } from "#base/id";
import { destroyKey } from "#evidence/keys/store";
import { readTimeline } from "#evidence/store";
import { verifyBook } from "#happenings/audit/verify-book";
import { readSecret } from "#happenings/people/secrets";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";

const now = Temporal.Instant.from("2026-03-05T20:00:00Z");
const heading = "customer_number,name,kind,capacity,ssn,date_of_birth";
let office: CutOverOffice;

before(async () => {
  office = await openCutOverOffice(now.toString());
});
after(() => office.close());

async function shown(number: string, kind: "tax-id" | "born-on"): Promise<string> {
  const { debtorId } = await office.reader.debtor(number);
  const asked = { debtorId: debtorId as Id<"debtor">, kind, loginId: office.loginId as Id<"login">, now };
  const read = await readSecret(office.desk, asked);
  return read.ok ? read.value.shown : read.refusal;
}

/** Everything that the database holds outside of sealed columns, as text. */
async function everythingOpen(): Promise<string> {
  const { queries } = office.desk.database;
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(queries);
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(queries);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join("\n");
}

test("tax identifiers and birth dates come sealed, and of each only a part is shown, on record", async () => {
  const lines = [
    heading,
    "C1,Ruth Amador,person,own_name,987-65-4321,1984-05-03",
    "C2,Pier Ltd,business,own_name,98-7654322,",
  ];
  assert.equal(counted(await office.bring("accounts", lines)), "2 2 0 0 0");
  assert.deepEqual(
    [
      await shown("C1", "tax-id"),
      await shown("C1", "born-on"),
      await shown("C2", "tax-id"),
      await shown("C2", "born-on"),
    ],
    ["4321", "1984", "4322", "secret_is_unknown"],
  );
  assert.doesNotMatch(await everythingOpen(), /987.?65.?4321|98.?7654322|1984-05-03/);
  const { desk, reader } = office;
  const { debtorId } = await reader.debtor("C1");
  const entries = await readTimeline(desk.database.queries, desk.vault, { debtorId, limit: 10 });
  const reading = entries.filter(({ kind }) => kind === "secret-read").map(({ loginId, words }) => [loginId, words]);
  assert.deepEqual(reading, [
    [office.loginId, "The year of birth was looked at."],
    [office.loginId, "The end of the tax identifier was looked at."],
  ]);
});

test("taken again they change nothing; what changed is kept beside what was told before", async () => {
  const lines = [
    heading,
    "C1,Ruth Amador,person,own_name,987654321,05/03/1984",
    "C9,Nobody,person,own_name,,12/31/1990",
  ];
  const tables = ["debtor_secret"];
  assert.equal(counted(await office.bring("accounts", lines)), "2 1 0 1 0");
  const { debtor_secret: before = 0 } = await office.reader.sizes(tables);
  office.desk.clock.set(now.add({ hours: 1 }));
  const told = ["customer_number,tax_id", "C1,987-65-4322"];
  assert.equal(counted(await office.bring("contacts", told)), "1 0 1 0 0");
  assert.equal(counted(await office.bring("contacts", told)), "1 0 0 1 0");
  assert.deepEqual(await office.reader.sizes(tables), { debtor_secret: before + 1 });
});

test("one that cannot be is refused by name, and neither the refusal nor the sample repeats it", async () => {
  const taken = await office.bring("accounts", [
    heading,
    "C3,Theo Brandt,person,own_name,000-12-3456,1984-05-03",
    "C4,Theo Brandt,person,own_name,,2030-01-02",
    "C5,Pier Ltd,business,own_name,,1984-05-03",
    "C6,Theo Brandt,person,own_name,,the third of May",
  ]);
  assert.deepEqual(refusals(taken), [
    "2 ssn: What stands here is no tax identifier of a person.",
    "3 date_of_birth: What stands here is no day on which somebody was born, or may be two.",
    "4 date_of_birth: A business has no birth date.",
    "5 date_of_birth: What stands here is no day on which somebody was born, or may be two.",
  ]);
  const said = JSON.stringify(taken);
  assert.doesNotMatch(said, /000-12-3456|1984-05-03|2030-01-02|third of May/);
  assert.equal(taken.sample[0]?.["tax_id"], "sealed");
  const unclear = await office.bring("accounts", [heading, "C7,Ann Cole,person,own_name,,05/03/1984"]);
  assert.match(refusals(unclear)[0] ?? "", /^2 date_of_birth: The days may be month\/day or day\/month/);
  assert.doesNotMatch(JSON.stringify(unclear), /1984/);
  const around = await office.bring("contacts", ["customer_number,role,name,ssn", "C1,spouse,Ann,987-65-4323"]);
  assert.match(refusals(around)[0] ?? "", /kept of debtors alone/);
});

test("one that does not open with its debtor's key shows when the book is verified", async () => {
  const { queries } = office.desk.database;
  const found = async () => {
    const { breaches, checked } = await verifyBook(office.desk, queries);
    return [checked["secrets"], breaches.map(({ where }) => where.replace(/.*, /, ""))];
  };
  assert.deepEqual(await found(), [5, []]);
  const { debtorId } = await office.reader.debtor("C2");
  await sql`update debtor_secret set sealed = sealed || 'x'::bytea where debtor_id = ${debtorId}`.execute(queries);
  assert.deepEqual(await found(), [5, ["tax-id"]]);
});

test("they go with their debtor's key", async () => {
  const { debtorId } = await office.reader.debtor("C1");
  await destroyKey(office.desk.database.queries, debtorId, now);
  assert.equal(await shown("C1", "tax-id"), "secret_is_unknown");
});
