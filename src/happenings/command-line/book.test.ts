import { strict as assert } from "node:assert";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import exceljs from "exceljs";
import { readArguments, WrongUse } from "#platform/command";
import type { OpenDesk } from "#happenings/desk/open-desk";
import { openListedBook } from "#happenings/testing/listed-book";
import type { SmallBook } from "#happenings/testing/small-book";
import { book as bookCommand } from "./book.ts";

describe("dunlin book", () => {
  let book: SmallBook;
  const folder = mkdtempSync(join(tmpdir(), "dunlin-book-"));
  before(async () => {
    book = await openListedBook();
  });
  after(async () => {
    await book.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (...args: string[]) => {
    const answer = await bookCommand.run(book.desk as unknown as OpenDesk, readArguments(bookCommand, args));
    assert.ok(answer !== undefined);
    return answer;
  };

  test("lists by the filter, columns and order of the desk", async () => {
    const { text } = await run("open>100", "--columns", "number,open", "--sort=-open");
    assert.deepEqual(text.split("\n"), [
      "Number         Open",
      "Cobalt     5000 JPY",
      "Acme    1500.00 USD",
      "Echo     400.00 USD",
    ]);
  });

  test("says when more fit than are listed", async () => {
    const { json, text } = await run("--max", "2");
    const { lines, more } = json as { lines: readonly unknown[]; more: boolean };
    assert.deepEqual([lines.length, more], [2, true]);
    assert.match(text, /More fit than are listed\.$/);
    assert.equal((await run("kind:person")).text, "Nobody fits.");
  });

  test("writes the whole list as a workbook", async () => {
    const file = join(folder, "book.xlsx");
    assert.equal((await run("hold:yes", "--columns", "name,open", "--out", file)).text, `Written to ${file}.`);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(file);
    assert.deepEqual(cellsOf(workbook.worksheets[0], 2).slice(1), ["Acme", 1500, "USD"]);
  });

  test("is used wrongly by a filter that cannot be read, and says what it wants", async () => {
    await assert.rejects(run("overdue>soon"), new WrongUse("overdue> wants a number of days."));
    await assert.rejects(run("--columns", "moon"), WrongUse);
    await assert.rejects(run("--max", "none"), WrongUse);
  });
});

function cellsOf(sheet: exceljs.Worksheet | undefined, row: number): unknown[] {
  return (sheet?.getRow(row).values ?? []) as unknown[];
}
