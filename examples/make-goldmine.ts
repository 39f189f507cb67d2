import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dbfBytes, type TestField } from "#platform/test-dbf";
import { customers } from "./preset-documents.ts";

// Makes the tables CONTACT1 and CONTSUPP of GoldMine for the customers of the presets' files, and both with five faults
// planted among them: run `node examples/make-goldmine.ts`.

const folder = join(import.meta.dirname, "presets");

const contactFields: readonly TestField[] = [
  ...([
    ["ACCOUNTNO", "C", 20],
    ["COMPANY", "C", 40],
    ["CONTACT", "C", 40],
    ["PHONE1", "C", 25],
  ] as const),
  ...([
    ["PHONE2", "C", 25],
    ["ADDRESS1", "C", 40],
    ["ADDRESS2", "C", 40],
    ["CITY", "C", 30],
  ] as const),
  ...([
    ["STATE", "C", 20],
    ["ZIP", "C", 10],
    ["COUNTRY", "C", 20],
    ["CREATEON", "D", 8],
  ] as const),
];
const supplementFields: readonly TestField[] = [
  ...([
    ["ACCOUNTNO", "C", 20],
    ["RECTYPE", "C", 1],
    ["CONTACT", "C", 30],
    ["CONTSUPREF", "C", 35],
  ] as const),
  ...([
    ["PHONE", "C", 20],
    ["ADDRESS1", "C", 40],
  ] as const),
];

const account = (index: number) => `9704${index}54732840924Har`;

function contacts(faulty: boolean): Uint8Array {
  const records = customers.map(({ name, city, phone }, index) => ({
    cells: [
      ...[faulty && index === 1 ? "" : account(index), faulty && index === 3 ? "" : name],
      ...[
        faulty && index === 3 ? "" : "Pat Doe",
        phone,
        "",
        "1 High Street",
        "",
        city,
        "OH",
        "43215",
        "USA",
        "19970401",
      ],
    ],
  }));
  const gone = { cells: [account(9), "Gone Long Ago"], isDeleted: true };
  return dbfBytes(contactFields, [...records, gone]);
}

function supplements(faulty: boolean): Uint8Array {
  const mails = customers.map((_, index) => {
    const wrong = { 0: "nowhere", 2: "" }[faulty ? index : -1];
    const key = faulty && index === 4 ? "" : account(index);
    return { cells: [key, "P", "E-mail Address", wrong ?? `ap${index + 1}@example.com`] };
  });
  const others = [
    { cells: [account(0), "C", "Lee Park", "", "614-555-0177"] },
    { cells: [account(0), "P", "Web Site", "www.example.com"] },
  ];
  return dbfBytes(supplementFields, [...mails, ...others]);
}

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const faulty of [false, true]) {
    const ending = faulty ? "-faults.dbf" : ".dbf";
    writeFileSync(join(folder, `goldmine-contact1${ending}`), contacts(faulty));
    writeFileSync(join(folder, `goldmine-contsupp${ending}`), supplements(faulty));
  }
}
