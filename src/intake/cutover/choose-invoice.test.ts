import { strict as assert } from "node:assert";
import { test } from "node:test";
import { chooseInvoice, numbered } from "./choose-invoice.ts";
import { readFileName } from "./named-file.ts";

const invoices = numbered(
  [
    ["INV-1001", "harbor"],
    ["1002", "harbor"],
    ["1003", "harbor"],
    ["1003-2", "harbor"],
    ["2026/117", "pier"],
    ["INV-0004711", "pier"],
    ["7001", "harbor"],
    ["R-7001", "pier"],
    ["8001", "harbor"],
    ["8001", "pier"],
    ["2026", "pier"],
    ["INV-21500", "pier"],
  ].map(([number = "", ownerId = ""]) => ({ itemId: `${number} of ${ownerId}`, number, ownerId })),
);
const folder = { number: "C77", ownerId: "pier" };

function chosen(path: string, within: typeof folder | undefined): string {
  const choice = chooseInvoice(readFileName(path), invoices, within);
  return choice.is === "nobody" ? choice.because : choice.is === "invoice" ? choice.invoice.itemId : "the customer";
}

const noInvoice = "The name has the number of no invoice here, and no folder has that of a customer.";

// prettier-ignore
const cases: readonly (readonly [string, string, string, (typeof folder)?])[] = [
  ["a number is a name",                              "INV-1001.pdf",              "INV-1001 of harbor"],
  ["case does not matter",                            "inv-1001.PDF",              "INV-1001 of harbor"],
  ["a number stands among other words",               "POD 1002 signed.pdf",       "1002 of harbor"],
  ["an underscore parts words",                       "1002_signed.tif",           "1002 of harbor"],
  ["the longest number counts",                       "POD 1003-2.pdf",            "1003-2 of harbor"],
  ["a beginning is forgiven",                         "1001.pdf",                  "INV-1001 of harbor"],
  ["a beginning in the name is forgiven",             "Invoice1002.pdf",           "1002 of harbor"],
  ["noughts are forgiven",                            "INV4711.pdf",               "INV-0004711 of pier"],
  ["noughts in the name are forgiven",                "0001002.pdf",               "1002 of harbor"],
  ["signs that no name can hold are forgiven",        "2026-117.pdf",              "2026/117 of pier"],
  ["a number that is all there is needs no pardon",   "7001.pdf",                  "7001 of harbor"],
  ["a part of a number is no number",                 "1500.pdf",                  noInvoice],
  ["the end of a word is no number",                  "INV-11002.pdf",             noInvoice],
  ["a day is no number",                              "scan 2026-01-15.pdf",       noInvoice],
  ["a day in one word is no number",                  "scan 20260115.pdf",         noInvoice],
  ["two numbers are two too many",                    "1002 and 1003.pdf",         "The name may mean several invoices: 1002, 1003."],
  ["what is forgiven must be one",                    "0007001.pdf",               "The name may mean several invoices: 7001, R-7001."],
  ["a number that customers share needs a folder",    "8001.pdf",                  "Several customers have an invoice 8001: put the file into a folder with the customer's number."],
  ["a folder says which customer is meant",           "C77/8001.pdf",              "8001 of pier", folder],
  ["a folder narrows what is forgiven",               "C77/0007001.pdf",           "R-7001 of pier", folder],
  ["an invoice of another is not the customer's",     "C77/1002.pdf",              "1002 is no invoice of customer C77.", folder],
  ["a folder alone is the customer's",                "C77/contract.pdf",          "the customer", folder],
  ["a number that nobody knows is no guess",          "C77/POD 9999.pdf",          "The name has a number, and customer C77 has no such invoice.", folder],
];

for (const [says, path, expected, within] of cases) {
  test(`${says}: ${path}`, () => assert.equal(chosen(path, within), expected));
}

// prettier-ignore
const kinds = [
  ["INV-1001.pdf", "invoice-copy"], ["1001.pdf", "invoice-copy"], ["POD 1001.pdf", "proof-of-delivery"],
  ["POD1001.pdf", "proof-of-delivery"], ["proof of delivery 1001.png", "proof-of-delivery"],
  ["invoice 1001 delivery note.pdf", "proof-of-delivery"], ["1001_signed.tif", "other"],
  ["C77/Contract 2025.pdf", "contract"], ["Statements/C77/1001.pdf", "statement"], ["PODs/1001.pdf", "proof-of-delivery"],
  ["scan 1001.pdf", "other"], ["letter.pdf", "correspondence"],
] as const;

for (const [path, kind] of kinds) {
  test(`${path} is ${kind}`, () => assert.equal(readFileName(path).kind, kind));
}

test("a name that is nothing but signs says nothing, and a long one ends", () => {
  assert.deepEqual(readFileName("---.pdf"), {
    ...{ path: "---.pdf", folders: [], kind: "other", written: [], respelt: [], cores: [] },
  });
  assert.ok(readFileName(`${"a1 ".repeat(80)}.pdf`).written.length <= 6 * 80);
});
