import { strict as assert } from "node:assert";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { bookLines, writeBookFile } from "./book-file.ts";

const on = Temporal.PlainDate.from("2026-11-20");

test("a book is the same every time", () => {
  assert.deepEqual([...bookLines({ debtors: 50, on })], [...bookLines({ debtors: 50, on })]);
  assert.equal(
    [...bookLines({ debtors: 3, on })][9],
    "C2,Tolhurdax Balmonver Ltd,I-2-2,2026-09-07,2026-10-07,3784.12,USD,6145550002,2 High St,Columbus,OH,43215\n",
  );
});

test("a larger book begins with the smaller one", () => {
  const small = [...bookLines({ debtors: 10, on })];
  assert.deepEqual([...bookLines({ debtors: 20, on })].slice(0, small.length), small);
});

test("a month later one invoice of a hundred is of another amount, and nothing else", () => {
  const [before, after] = [false, true].map((changed) => [...bookLines({ debtors: 100, on, changed })]);
  assert.equal(before?.filter((line, at) => line !== after?.[at]).length, 5);
});

test("debtors have three to seven invoices in turn, each with a number of its own", () => {
  const cells = [...bookLines({ debtors: 300, on })].map((line) => line.split(","));
  assert.equal(cells.length, 1500);
  assert.equal(new Set(cells.map(([, , invoice]) => invoice)).size, 1500);
  assert.equal(new Set(cells.map(([customer]) => customer)).size, 300);
});

test("the file holds the headings and every line", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dunlin-bench-test-"));
  try {
    const file = join(folder, "book.csv");
    assert.equal(await writeBookFile(file, { debtors: 9, on }), 43);
    const [headings, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
    assert.match(headings ?? "", /^customer_number,customer_name,/);
    assert.equal(`${lines.join("\n")}\n`, [...bookLines({ debtors: 9, on })].join(""));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
