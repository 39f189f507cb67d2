import { createReadStream, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import { assert } from "#base/assert";
import type { Desk } from "#happenings/desk/desk";
import { takeInFiles } from "#happenings/book/take-in-files";
import { bookDay, openBenchDesk } from "./bench-desk.ts";
import { writeBookFile } from "./book-file.ts";
import { copyDatabase, onServer, settle, type Copy } from "./databases.ts";
import { timed, type Comparison } from "./measure.ts";
import { copyIn, copyOut } from "./plain-copy.ts";
import { plainFileChanges, plainFileCopy, plainFileStatistics, plainFileTable } from "./plain-sql.ts";

/** Where measurements happen: the server, and a folder for files. */
export type Place = { readonly server: string; readonly folder: string };

/** What came of taking a book in. */
export type BookCounts = {
  readonly rows: number;
  readonly created: number;
  readonly unchanged: number;
  readonly updated: number;
};

/** Takes a book of so many debtors into a new database, which is then as an office has it in the morning. */
export async function takeInBook({ server, folder }: Place, debtors: number) {
  const book = await copyDatabase(server);
  const file = join(mkdtempSync(join(folder, "book-")), "book.csv");
  await writeBookFile(file, { debtors, on: bookDay });
  await using desk = await openBenchDesk(book.url);
  const first = await timed(() => takeIn(desk, file));
  return { book, file, seconds: first.seconds, memoryMax: process.resourceUsage().maxRSS * 1024, counts: first.value };
}

/** The import against a plain COPY of what it wrote, and the same file once more against a plain join. */
export async function measureImport(place: Place, debtors: number) {
  const { book, file, seconds, memoryMax, counts } = await takeInBook(place, debtors);
  const copied = await plainCopy(place, book);
  await settle(book.url);
  await using desk = await openBenchDesk(book.url);
  const again = await timed(() => takeIn(desk, file));
  const plainAgain = await timed(() => plainChanges(book, file));
  const changedFile = join(mkdtempSync(join(place.folder, "book-")), "book.csv");
  await writeBookFile(changedFile, { debtors, on: bookDay, changed: true });
  const changed = await timed(() => takeIn(desk, changedFile));
  const comparisons: Comparison[] = [
    {
      ...{ name: `import, ${counts.rows} rows`, seconds },
      ...{ yardstick: `COPY of its ${copied.tables} tables`, yardstickSeconds: copied.seconds },
    },
    {
      ...{ name: "the same file again", seconds: again.seconds },
      ...{ yardstick: "COPY of the file, one join", yardstickSeconds: plainAgain.seconds },
    },
  ];
  comparisons.push({
    ...{ name: `the file with ${changed.value.updated} changed`, seconds: changed.seconds },
    ...{ yardstick: "the import", yardstickSeconds: seconds },
  });
  const rows: BookCounts = {
    ...{ rows: counts.rows, created: counts.created },
    ...{ unchanged: again.value.unchanged, updated: changed.value.updated },
  };
  return { book, memoryMax, comparisons, counts: rows };
}

async function takeIn(desk: Desk, file: string) {
  const files = [{ name: "book.csv", path: file }];
  const taken = await takeInFiles(desk, { files, how: { preset: "generic" }, loginId: null });
  assert(taken.ok && taken.value.rejected.length === 0, "every row of the book is taken in");
  return taken.value;
}

async function plainCopy({ server, folder }: Place, book: Copy) {
  const rows = mkdtempSync(join(folder, "rows-"));
  const tables = await copyOut(book.url, rows);
  await using empty = await copyDatabase(server);
  const { seconds } = await timed(() => copyIn(empty.url, rows, tables));
  return { seconds, tables: tables.length };
}

async function plainChanges(book: Copy, file: string): Promise<void> {
  await onServer(book.url, async (client) => {
    await client.query("begin");
    await client.query(plainFileTable);
    await pipeline(createReadStream(file), client.query(copyFrom(plainFileCopy)));
    await client.query(plainFileStatistics);
    await client.query(plainFileChanges);
    await client.query("commit");
  });
}
