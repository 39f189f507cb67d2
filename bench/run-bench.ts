import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureAging } from "./measure-aging.ts";
import { comparisonsOfDays, measureDays, type BookDays } from "./measure-day.ts";
import { growBook } from "./grow-book.ts";
import { measureImport, type BookCounts, type Place } from "./measure-import.ts";
import { measureLaw } from "./measure-law.ts";
import { measurePainting } from "./measure-painting.ts";
import { measureSearch } from "./measure-search.ts";
import { measureScreen } from "./measure-screen.ts";
import type { Comparison } from "./measure.ts";

/** What was measured, and the counts that show that it was the work it should be. */
export type Benched = {
  readonly comparisons: readonly Comparison[];
  readonly counts: BookCounts & { readonly due: number; readonly dueOnQuietDay: number };
  /** The most memory that the process had held when the import was done, in bytes. */
  readonly memoryMax: number;
};

type Wanted = { readonly debtors: number; readonly progress: (said: string) => void };

const smallestBook = 20;
const actsMax = 50_000;

/** Measures everything on databases of its own, which are dropped in the end. */
export async function runBench(server: string, { debtors, progress }: Wanted): Promise<Benched> {
  return inFolder((folder) => runIn({ server, folder }, { debtors, progress }));
}

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "dunlin-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runIn(place: Place, { debtors, progress }: Wanted): Promise<Benched> {
  progress("import");
  const imported = await measureImport(place, debtors);
  await using book = imported.book;
  progress("aging");
  const aging = await measureAging(book);
  progress("debtor screen");
  const screen = await measureScreen(book);
  progress("search");
  const search = await measureSearch(book, debtors);
  progress("a key on the worklist");
  const painting = await measurePainting(place, book);
  progress("the law");
  const law = await measureLaw(Math.min(actsMax, 10 * debtors));
  const days = await daysOfBooks(place, { debtors, progress });
  return {
    comparisons: [
      ...imported.comparisons,
      ...aging,
      ...screen,
      ...search,
      ...painting,
      law,
      ...comparisonsOfDays(days),
    ],
    counts: { ...imported.counts, due: days.at(-1)?.full.due ?? 0, dueOnQuietDay: days.at(-1)?.quiet.due ?? 0 },
    memoryMax: imported.memoryMax,
  };
}

/** Measures the day's run alone, in books that are grown and not taken in. */
export async function runDays(server: string, wanted: Wanted): Promise<Comparison[]> {
  return inFolder(async (folder) => comparisonsOfDays(await daysOfBooks({ server, folder }, wanted)));
}

/** The days of a hundredth and a tenth of the book, where that is a book, and of the book itself. */
async function daysOfBooks(place: Place, { debtors, progress }: Wanted): Promise<BookDays[]> {
  const sizes = [Math.ceil(debtors / 100), Math.ceil(debtors / 10), debtors].filter((size) => size >= smallestBook);
  const days: BookDays[] = [];
  for (const size of sizes) {
    progress(`the days of ${size} debtors`);
    await using book = await growBook(place, size);
    days.push(await measureDays(place, book, size));
  }
  return days;
}
