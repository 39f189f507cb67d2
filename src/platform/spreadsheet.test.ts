import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import exceljs from "exceljs";
import iconv from "iconv-lite";
import { delimiterOf } from "./spreadsheet-csv.ts";
import { readSheet, sheetLimits, type SheetLimits } from "./spreadsheet.ts";

async function read(name: string, bytes: Uint8Array, limits: SheetLimits = sheetLimits) {
  const rows: (readonly string[])[] = [];
  const numbers: number[] = [];
  for await (const row of readSheet({ name, bytes }, limits)) {
    if ("fault" in row) return { rows, numbers, fault: row.fault };
    rows.push(row.cells);
    numbers.push(row.number);
  }
  return { rows, numbers, fault: undefined };
}

async function workbook(rows: readonly unknown[][], format?: string): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("One");
  for (const row of rows) sheet.addRow(row);
  if (format !== undefined) sheet.getColumn(1).numFmt = format;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const table = [
  ["name", "town"],
  ["Müller, Ada", "Zürich"],
];
const text = (delimiter: string) => `name${delimiter}town\r\n"Müller, Ada"${delimiter}Zürich\r\n`;

describe("a text of rows is read", () => {
  for (const delimiter of [",", ";", "\t", "|"]) {
    test(`whatever separates its cells: ${JSON.stringify(delimiter)}`, async () => {
      assert.deepEqual((await read("a.csv", Buffer.from(text(delimiter)))).rows, table);
    });
  }
  for (const encoding of ["utf-8", "utf-16le", "utf-16be", "windows-1252"]) {
    test(`in ${encoding}, with or without a mark before it`, async () => {
      assert.deepEqual((await read("a.csv", iconv.encode(text(","), encoding))).rows, table);
      const marked = iconv.encode(text(","), encoding, { addBOM: encoding !== "windows-1252" });
      assert.deepEqual((await read("a.txt", marked)).rows, table);
    });
  }
  test("with the numbers of its rows as they stand in the file, empty ones left out", async () => {
    const { rows, numbers } = await read("a.csv", Buffer.from("a,b\n\n,\n1,2\n"));
    assert.deepEqual(
      [rows, numbers],
      [
        [
          ["a", "b"],
          ["1", "2"],
        ],
        [1, 4],
      ],
    );
  });
  test("with quotation marks and lines inside of cells, and ones that were never closed", async () => {
    const { rows } = await read("a.csv", Buffer.from('a,b\n"x ""y""\nz",5" pipe\n="007",1\n'));
    assert.deepEqual(rows, [
      ["a", "b"],
      ['x "y"\nz', '5" pipe'],
      ["007", "1"],
    ]);
  });
  test("and titles above its headings do not change what separates it", () => {
    assert.equal(delimiterOf("Report, as of today\n\na;b;c\n1;2,5;3\n4;5,5;6\n"), ";");
  });
});

describe("a workbook is read as its cells show", () => {
  // prettier-ignore
  const cells = [
    ["a price without the noise of floats",  0.1 + 0.2,                                             undefined,     "0.3"],
    ["a telephone number in full",           12125550100,                                           undefined,     "12125550100"],
    ["a tiny number without an exponent",    0.0000001,                                             undefined,     "0.0000001"],
    ["a day as it stands, in no zone",       new Date(Date.UTC(2026, 0, 31)),                       "yyyy-mm-dd",  "2026-01-31"],
    ["a time of day",                        new Date(Date.UTC(2026, 0, 31, 13, 45)),               "yyyy-mm-dd hh:mm", "2026-01-31T13:45:00"],
    ["a link as its text",                   { text: "ap@example.com", hyperlink: "mailto:ap@example.com" }, undefined, "ap@example.com"],
    ["rich text as text",                    { richText: [{ text: "A" }, { font: { bold: true }, text: "B" }] }, undefined, "AB"],
    ["a formula as its result",              { formula: "1+1", result: 2 },                         undefined,     "2"],
    ["a truth",                              true,                                                  undefined,     "true"],
    ["text with leading noughts",            "00123",                                               undefined,     "00123"],
  ] as const;
  for (const [name, value, format, says] of cells) {
    test(name, async () => {
      const { rows } = await read("a.xlsx", await workbook([[value]], format));
      assert.deepEqual(rows, [[says]]);
    });
  }
});

test("a workbook is read whole, letter by letter, however it is cut into pieces", async () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `${at} Müller & Söhne ${"é".repeat(at % 7)} 漢字`);
  const { rows } = await read("a.xlsx", await workbook(names.map((name) => [name])));
  assert.deepEqual(
    rows.map(([name]) => name),
    names,
  );
});

describe("a file that is not what its name says is refused by a sentence", () => {
  const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0]);
  // prettier-ignore
  const wrong = [
    ["a.csv",  Buffer.alloc(0),                              "The file is empty."],
    ["a.csv",  Buffer.from(" \n \n"),                        "The file is empty."],
    ["a.csv",  zip,                                          "The file is named as a text of rows and is a zip archive."],
    ["a.csv",  Buffer.from("%PDF-1.7 ..."),                  "The file is named as a text of rows and is a PDF document."],
    ["a.csv",  Buffer.from([1, 2, 3, 0, 5, 6, 200, 1, 9]),   "The file is named as a text of rows and is not text."],
    ["a.xlsx", Buffer.from("a,b\n1,2\n"),                    "The file is named as a workbook and is text."],
    ["a.xlsx", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),  "The file is named as a workbook and is a file of Excel 97-2003. Save it as .xlsx."],
    ["a.xlsx", zip,                                          "The file is no workbook: its archive is broken or cut off."],
  ] as const;
  for (const [name, bytes, fault] of wrong) {
    test(`${name}: ${fault}`, async () => assert.equal((await read(name, bytes)).fault, fault));
  }
  test("and so is a text that is damaged further on, from there", async () => {
    const rows = Array.from({ length: 3_000 }, () => "a,b").join("\n");
    const { fault, rows: taken } = await read("a.csv", Buffer.from(`${rows}\na\0,b\nc,d\n`));
    assert.equal(fault, "The file is damaged in row 3001: it holds a NUL character, which no text does.");
    assert.equal(taken.length, 3_000);
  });
  test("and so is a workbook that was cut off", async () => {
    const whole = await workbook([["a"], ["b"]]);
    assert.equal(
      (await read("a.xlsx", whole.subarray(0, whole.length - 60))).fault,
      "The file is no workbook: its archive is broken or cut off.",
    );
  });
});

describe("a file that is too much is refused", () => {
  const small = { ...sheetLimits, rowsMax: 2 };
  test("by its rows", async () => {
    assert.match((await read("a.csv", Buffer.from("a\nb\nc\n"), small)).fault ?? "", /more than 2 rows/);
  });
  test("by its cells", async () => {
    assert.match(
      (await read("a.csv", Buffer.from("a,b\nc,d\n"), { ...sheetLimits, cellsMax: 3 })).fault ?? "",
      /3 cells/,
    );
  });
  test("by what it unpacks to, whatever the archive declares", async () => {
    const book = await workbook([["x".repeat(30_000)]]);
    const limits = { ...sheetLimits, bytesMax: 20_000 };
    assert.match((await read("a.xlsx", book, limits)).fault ?? "", /unpacks to more than 20000 bytes|too large/);
    assert.ok(deflateRawSync(Buffer.alloc(30_000)).length < 20_000);
  });
});
