import { strict as assert } from "node:assert";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { plainKindMapping } from "#intake/cutover/kind-mapping";
import { takeInFiles } from "#happenings/book/take-in-files";
import { readLawFacts } from "#happenings/contact/read-law-facts";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";
import { openDocument } from "#happenings/documents/keep-document";

const now = Temporal.Instant.from("2026-03-05T20:00:00Z");
let office: CutOverOffice;
let folder: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "dunlin-cut-over-"));
  office = await openCutOverOffice(now.toString());
  await office.bring("accounts", [
    "customer_number,name,kind,capacity,phone,validation_sent_on,validation_by,validation_undeliverable_on",
    "C1,Ruth Amador,person,for_another,614-555-0100,2026-01-05,mail,",
    "C2,Theo Brandt,person,for_another,614-555-0101,2026-01-05,email,2026-01-09",
  ]);
  await office.bring("items", ["customer_number,invoice_number,due_date,amount", "C1,C1-1,2025-10-01,100.00"]);
});
after(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

async function facts(number: string) {
  const { debtorId } = await office.reader.debtor(number);
  const today = Temporal.PlainDate.from("2026-03-05");
  return readLawFacts(office.desk.database.queries, { personIds: [debtorId], now, today });
}

test("a validation notice is a fact of the law, unless it came back", async () => {
  assert.equal((await facts("C1")).accounts[0]?.validationSentOn?.toString(), "2026-01-05");
  assert.equal((await facts("C2")).accounts[0]?.validationSentOn, null);
});

test("contacts bring numbers, people by role, and consents with their withdrawal", async () => {
  const heading =
    "customer_number,role,name,phone,email,point_kind,source,since,until,consent_to,consent_on,consent_withdrawn_on";
  const lines = [
    heading,
    "C1,,,614-555-0118,,mobile,consumer,2025-07-01,,text,2025-07-01,2026-01-20",
    "C1,attorney,Marcus Feld,614-555-0171,,,consumer,2026-01-15,,,,",
    "C1,,,,old@example.com,,creditor,2025-01-01,2026-01-01,,,",
  ];
  assert.equal(counted(await office.bring("contacts", lines)), "3 3 0 0 0");
  const { points, consents } = await facts("C1");
  assert.deepEqual(
    points.map(({ value, kind, relation, source }) => [value, kind, relation, source]),
    [
      ["+16145550171", "landline", "attorney", "consumer"],
      ["+16145550118", "mobile", null, "consumer"],
      ["+16145550100", "mobile", null, "creditor"],
    ],
  );
  assert.equal(consents[0]?.to, "text");
  assert.equal(consents[0]?.withdrawnAt?.toString(), "2026-01-20T05:00:00Z");
  const tables = ["contact_point", "related_person", "consent", "timeline_entry"];
  const sizes = await office.reader.sizes(tables);
  assert.equal(counted(await office.bring("contacts", lines)), "3 0 0 3 0");
  assert.deepEqual(await office.reader.sizes(tables), sizes);
});

test("planted faults of contacts are refused in words", async () => {
  const taken = await office.bring("contacts", [
    "customer_number,role,name,phone,source,since,until,consent_to,consent_on",
    "C1,cousin,Ann,614-555-0119,,,,,",
    "C1,attorney,,614-555-0119,,,,,",
    "C1,,,,,,,,",
    "C1,,,614-555-0119,,2026-02-01,2026-01-01,,",
    "C1,,,614-555-0119,,,,text,",
  ]);
  assert.match(refusals(taken)[0] ?? "", /^2 role: "cousin" is none of: accounts-payable/);
  assert.deepEqual(refusals(taken).slice(1), [
    "3 name: The row says nothing of who the attorney is.",
    "4 phone: The row has neither a number, nor an address, nor a person.",
    "5 until: It ends before it begins.",
    "6 consent_on: The row has no consent on.",
  ]);
});

async function bringDocuments(lines: readonly string[], dryRun = false) {
  const path = join(folder, "documents.csv");
  writeFileSync(path, lines.join("\n"));
  const how = { kind: "documents", mapping: plainKindMapping } as const;
  const files = [{ name: "documents.csv", path }];
  const taken = await takeInFiles(office.desk, { files, how, creditor: "Pier Bank", loginId: null, dryRun });
  assert.ok(taken.ok);
  return taken.value;
}

test("documents are put on record from beside their list, and prove their invoice", async () => {
  writeFileSync(join(folder, "pod-1.pdf"), "signed for");
  const lines = ["customer_number,invoice_number,file,kind", "C1,C1-1,pod-1.pdf,pod"];
  assert.equal(counted(await bringDocuments(lines, true)), "1 1 0 0 0");
  assert.deepEqual(await office.reader.sizes(["document"]), { document: 0 });
  assert.equal(counted(await bringDocuments(lines)), "1 1 0 0 0");
  const { database } = office.desk;
  const { rows } = await sql<{ debtor_id: string; digest: string; proves: string }>`
    select debtor_id, digest, proves from document_link`.execute(database.queries);
  assert.equal(rows[0]?.proves, "item");
  const kept = await openDocument(office.desk, database.queries, {
    debtorId: rows[0]?.debtor_id ?? "",
    digest: rows[0]?.digest ?? "",
  });
  assert.deepEqual([kept && Buffer.from(kept.bytes).toString(), kept?.mediaType], ["signed for", "application/pdf"]);
  assert.equal(counted(await bringDocuments(lines)), "1 0 0 1 0");
});

test("planted faults of documents are refused in words", async () => {
  writeFileSync(join(folder, "empty.pdf"), "");
  const taken = await bringDocuments([
    "customer_number,invoice_number,file,kind",
    "C1,,nowhere.pdf,",
    "C1,,../secret.pdf,",
    "C1,,empty.pdf,",
    "C1,C1-9,pod-1.pdf,",
    "C1,,pod-1.pdf,song",
  ]);
  assert.deepEqual(refusals(taken).slice(0, 4), [
    "2 file: There is no file nowhere.pdf beside the list.",
    '3 file: "../secret.pdf" leads out of the folder of the list.',
    "4 file: empty.pdf is empty.",
    "5 invoice_number: There is no invoice C1-9 of this debtor.",
  ]);
  assert.match(refusals(taken)[4] ?? "", /"song" is none of: invoice-copy/);
});

test("two who bring the same file at once bring it once", async () => {
  const lines = [
    "customer_number,at,kind,direction,outcome",
    ...Array.from({ length: 50 }, (_, day) => `C2,2026-01-05 ${10 + (day % 8)}:${10 + day},call,out,no-answer`),
  ];
  const both = await Promise.all([office.bring("efforts", lines), office.bring("efforts", lines)]);
  assert.deepEqual(both.map(counted).toSorted(), ["50 0 0 50 0", "50 50 0 0 0"]);
});

test("a file without the columns that it needs is refused whole, with those that it has", async () => {
  const taken = await office.bring("efforts", ["customer_number,notes", "C1,hello"]);
  assert.deepEqual(refusals(taken), [
    '1 at: There is no column for at, nor for kind. The headings found are: "customer_number", "notes".',
  ]);
});
