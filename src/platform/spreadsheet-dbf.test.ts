import { strict as assert } from "node:assert";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import { readSheet, type SheetFile } from "./spreadsheet.ts";
import { dbfBytes, type TestField } from "./test-dbf.ts";

async function read(file: SheetFile) {
  const rows: [number, readonly string[]][] = [];
  for await (const row of readSheet(file)) {
    if ("fault" in row) return { rows, fault: row.fault };
    rows.push([row.number, row.cells]);
  }
  return { rows, fault: undefined };
}

const fields: readonly TestField[] = [
  ...([
    ["NAME", "C", 12],
    ["AMOUNT", "N", 12],
    ["DUE", "D", 8],
    ["PAID", "L", 1],
    ["COUNT", "I", 4],
  ] as const),
  ...([
    ["RATE", "Y", 8],
    ["SEEN", "T", 8],
  ] as const),
];

/** Twelve ten-thousandths less than nought, and noon on the second of January 1970. */
function binary(): [Uint8Array, Uint8Array, Uint8Array] {
  const [count, rate, seen] = [Buffer.alloc(4), Buffer.alloc(8), Buffer.alloc(8)];
  count.writeInt32LE(-7);
  rate.writeBigInt64LE(-12n);
  seen.writeInt32LE(2_440_589, 0);
  seen.writeInt32LE(43_200_000, 4);
  return [count, rate, seen];
}

describe("a dBase table is read", () => {
  test("as the names of its fields and its records, each value as it was written", async () => {
    const records = [{ cells: ["Café Müller", "12345678.90", "20260131", "T", ...binary()] }, { cells: ["Bo"] }];
    const { rows, fault } = await read({ name: "A.DBF", bytes: dbfBytes(fields, records) });
    assert.equal(fault, undefined);
    assert.deepEqual(rows[0], [1, ["NAME", "AMOUNT", "DUE", "PAID", "COUNT", "RATE", "SEEN"]]);
    const cells = ["Café Müller", "12345678.90", "2026-01-31", "true", "-7", "-0.0012", "1970-01-02T12:00:00"];
    assert.deepEqual(rows[1], [2, cells]);
    assert.deepEqual(rows[2]?.[1].slice(0, 4), ["Bo", "", "", ""]);
  });
  test("without the records that are marked as deleted, whose numbers stay free", async () => {
    const records = [{ cells: ["a"] }, { cells: ["b"], isDeleted: true }, { cells: ["c"] }];
    const { rows } = await read({ name: "a.dbf", bytes: dbfBytes([["NAME", "C", 3]], records) });
    assert.deepEqual(rows.slice(1), [
      [2, ["a"]],
      [4, ["c"]],
    ]);
  });
  test("in the letters that it says", async () => {
    const bytes = dbfBytes([["NAME", "C", 3]], [{ cells: [Buffer.from([0x81])] }], { language: 0x02 });
    assert.deepEqual((await read({ name: "a.dbf", bytes })).rows[1], [2, ["ü"]]);
  });
  test("as far as it goes, where it ends before it should", async () => {
    const whole = dbfBytes([["NAME", "C", 3]], [{ cells: ["a"] }, { cells: ["b"] }, { cells: ["c"] }]);
    const { rows, fault } = await read({ name: "a.dbf", bytes: whole.subarray(0, whole.length - 4) });
    assert.deepEqual([rows.length, fault], [3, "The table says that it has 3 records, and ends after 2."]);
  });
  // prettier-ignore
  const none = [
    ["a text",                "NAME,AMOUNT\nAda,1\nand so on, and so on",  "The file is named as a dBase table and is none."],
    ["nothing",               "",                                          "The file is empty."],
    ["a header alone",        "\u0003".padEnd(40, "\0"),                   "The dBase table is damaged: its fields are not as long as its records."],
  ] as const;
  for (const [what, text, said] of none) {
    test(`and is refused in words where it is ${what}`, async () => {
      assert.equal((await read({ name: "a.dbf", bytes: Buffer.from(text) })).fault, said);
    });
  }
});

describe("memos that lie beside a table are read", () => {
  const folder = mkdtempSync(join(tmpdir(), "dunlin-dbf-"));
  after(() => rmSync(folder, { recursive: true }));
  const text = "First line\r\nsecond";

  async function withMemo(name: string, memo: Uint8Array, version: number) {
    const path = join(folder, `${name}.dbf`);
    writeFileSync(path, dbfBytes([["NOTES", "M", 10]], [{ cells: ["         1"] }, { cells: [""] }], { version }));
    writeFileSync(join(folder, `${name.toUpperCase()}.${version === 0xf5 ? "fpt" : "DBT"}`), memo);
    return (await read({ name: path, path })).rows[1];
  }
  function blocks(write: (bytes: Buffer) => void): Buffer {
    const bytes = Buffer.alloc(1_100);
    write(bytes);
    return bytes;
  }

  test("of dBase III, up to their end mark", async () => {
    assert.deepEqual(
      await withMemo(
        "three",
        blocks((bytes) => bytes.write(`${text}\u001a\u001arest`, 512)),
        0x83,
      ),
      [2, [text]],
    );
  });
  test("of dBase IV, by their length", async () => {
    const memo = blocks((bytes) => {
      bytes.writeUInt32LE(0x00_08_ff_ff, 512);
      bytes.writeUInt32LE(text.length + 8, 516);
      bytes.write(`${text}rest`, 520);
    });
    assert.deepEqual(await withMemo("four", memo, 0x8b), [2, [text]]);
  });
  test("of FoxPro, by their length", async () => {
    const memo = blocks((bytes) => {
      bytes.writeUInt16BE(512, 6);
      bytes.writeUInt32BE(1, 512);
      bytes.writeUInt32BE(text.length, 516);
      bytes.write(`${text}rest`, 520);
    });
    assert.deepEqual(await withMemo("fox", memo, 0xf5), [2, [text]]);
  });
  test("as empty, where the file of memos has none there", async () => {
    assert.equal(await withMemo("short", Buffer.alloc(3), 0x83), undefined);
  });
});

test("a damaged dBase table ends in rows or in a sentence, whatever it says of itself", async () => {
  const whole = dbfBytes(fields, [{ cells: ["Ada", "1.50", "20260131", "F", ...binary()] }, { cells: ["Bo", "2"] }]);
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(whole.length), async (all, length) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of all) bytes[at] = byte;
      const { rows, fault } = await read({ name: "a.dbf", bytes: bytes.subarray(0, length) });
      assert.ok(fault === undefined ? rows.length > 0 : fault.endsWith("."), fault ?? "no row");
    }),
    { numRuns: 500 },
  );
});
