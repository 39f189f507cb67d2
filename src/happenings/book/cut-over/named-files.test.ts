import { strict as assert } from "node:assert";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { plainKindMapping } from "#intake/cutover/kind-mapping";
import { takeInFiles } from "#happenings/book/take-in-files";
import { filesAt } from "#happenings/command-line/files-at";
import { endLink } from "#evidence/links/store";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";

const now = Temporal.Instant.from("2026-03-05T20:00:00Z");
let office: CutOverOffice;
let folder: string;

before(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "dunlin-documents-")), "paper");
  office = await openCutOverOffice(now.toString());
  await office.bring("accounts", [
    "customer_number,name,kind,capacity",
    "C1,Harbor Stores,business,own_name",
    "C2,Pier Chandlers,business,own_name",
  ]);
  await office.bring("items", [
    "customer_number,invoice_number,due_date,amount",
    "C1,INV-1001,2026-01-01,100.00",
    "C1,INV-1002,2026-01-01,50.00",
    "C2,INV-2001,2026-01-01,75.00",
  ]);
});
after(async () => {
  await office.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

async function bring(dryRun = false) {
  const how = { kind: "documents", mapping: plainKindMapping } as const;
  const files = filesAt(folder, { mayBeFolder: true });
  const taken = await takeInFiles(office.desk, { files, how, creditor: "Pier Bank", loginId: null, dryRun });
  assert.ok(taken.ok);
  return taken.value;
}

async function linked(): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', d.name, d.kind, coalesce(i.number, l.proves, 'debtor')) as line
      from document d left join document_link l on l.debtor_id = d.debtor_id and l.digest = d.digest
      left join item i on i.item_id = l.target_id order by 1`.execute(office.desk.database.queries);
  return rows.map(({ line }) => line);
}

test("a folder of documents goes to the invoices whose numbers its files have, and taken again it changes nothing", async () => {
  write({
    "INV-1001.pdf": "the invoice",
    "PODs/1002_signed.tif": "signed for",
    "C2/contract.txt": "the contract",
    "C2/2001.pdf": "another invoice",
    ".hidden/INV-1001.pdf": "nobody's business",
  });
  assert.equal(counted(await bring(true)), "4 4 0 0 0");
  assert.deepEqual(await linked(), []);
  assert.equal(counted(await bring()), "4 4 0 0 0");
  assert.deepEqual(await linked(), [
    "1002_signed.tif proof-of-delivery INV-1002",
    "2001.pdf invoice-copy INV-2001",
    "INV-1001.pdf invoice-copy INV-1001",
    "contract.txt contract account",
  ]);
  const tables = ["document", "document_link", "timeline_entry"];
  const sizes = await office.reader.sizes(tables);
  assert.equal(counted(await bring()), "4 0 0 4 0");
  assert.deepEqual(await office.reader.sizes(tables), sizes);
});

test("a file that changed under its name is a second document, and the first one is kept", async () => {
  write({ "INV-1001.pdf": "the invoice, corrected" });
  assert.equal(counted(await bring()), "4 1 0 3 0");
  assert.equal((await linked()).filter((line) => line === "INV-1001.pdf invoice-copy INV-1001").length, 2);
});

test("what a person took off an invoice, the same folder does not put back", async () => {
  const { queries } = office.desk.database;
  const { rows } = await sql<{ debtor_id: string; digest: string; target_id: string }>`
    select debtor_id, digest, target_id from document_link where proves = 'item' and ended_at is null
     limit 1`.execute(queries);
  const [row] = rows;
  assert.ok(row !== undefined);
  const because = "Of another customer.";
  const key = { personIds: [row.debtor_id], digest: row.digest, itemId: row.target_id };
  assert.ok(await endLink(queries, { ...key, because, loginId: office.loginId, at: now }));
  assert.equal(counted(await bring()), "4 0 0 4 0");
});

test("a file of which nobody can say whose it is stays out, by name and reason", async () => {
  write({ "holiday.jpg": "a beach", "C1/INV-2001.pdf": "lies wrong", "INV-1002.pdf": "", "x1003.pdf": "unknown" });
  const because = (await bring()).rejected.map(({ file, because }) => `${file}: ${because}`);
  assert.deepEqual(because.toSorted(), [
    "paper/C1/INV-2001.pdf: INV-2001 is no invoice of customer C1.",
    "paper/INV-1002.pdf: paper/INV-1002.pdf is empty.",
    "paper/holiday.jpg: The name has the number of no invoice here, and no folder has that of a customer.",
    "paper/x1003.pdf: The name has the number of no invoice here, and no folder has that of a customer.",
  ]);
});

test("files that are sent without a list go by their names too", async () => {
  const how = { kind: "documents", mapping: plainKindMapping } as const;
  const files = [{ name: "POD 1002.txt", bytes: Buffer.from("left at the gate") }];
  const taken = await takeInFiles(office.desk, { files, how, creditor: "Pier Bank", loginId: null });
  assert.ok(taken.ok);
  assert.deepEqual([counted(taken.value), refusals(taken.value)], ["1 1 0 0 0", []]);
});

test("a file in the folder of a customer who was merged since proves the account of the person", async () => {
  await office.mergeWithStranger("X9", "C2", "stranger");
  write({ "C2/contract of the pier.txt": "the next contract" });
  await bring();
  assert.ok((await linked()).includes("contract of the pier.txt contract account"));
});
