import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureAging } from "./measure-aging.ts";
import { comparisonsOfDays, measureDays, type BookDays } from "./measure-day.ts";
import { measureImport, takeInBook, type BookCounts, type Place } from "./measure-import.ts";
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

/** Measures everything on databases of its own, which are dropped in the end. */
export async function runBench(server: string, { debtors, progress }: Wanted): Promise<Benched> {
  const folder = mkdtempSync(join(tmpdir(), "dunlin-bench-"));
  try {
    return await runIn({ server, folder }, { debtors, progress });
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
  const days: BookDays[] = [];
  for (const smaller of smallerBooks(debtors)) {
    progress(`the days of ${smaller} debtors`);
    await using taken = (await takeInBook(place, smaller)).book;
    days.push(await measureDays(place, taken, smaller));
  }
  progress(`the days of ${debtors} debtors`);
  const largest = await measureDays(place, book, debtors);
  return {
    comparisons: [
      ...imported.comparisons,
      ...aging,
      ...screen,
      ...search,
      ...painting,
      ...comparisonsOfDays([...days, largest]),
    ],
    counts: { ...imported.counts, due: largest.full.due, dueOnQuietDay: largest.quiet.due },
    memoryMax: imported.memoryMax,
  };
}

/** A hundredth and a tenth of the book, where that is a book. */
function smallerBooks(debtors: number): number[] {
  return [Math.ceil(debtors / 100), Math.ceil(debtors / 10)].filter((size) => size >= smallestBook);
}
