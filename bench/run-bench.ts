import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureAging } from "./measure-aging.ts";
import { measureFullDay, quietDay } from "./measure-day.ts";
import { measureImport, takeInBook, type BookCounts, type Place } from "./measure-import.ts";
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

const dueOnQuietDayMax = 200;

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
  progress("a full day");
  const full = await measureFullDay(place, book);
  progress("a quiet day");
  const dueOnQuietDay = Math.min(dueOnQuietDayMax, Math.ceil(debtors / 20));
  const quiet = await quietDay(book, dueOnQuietDay);
  progress("a quiet day of a small book");
  const smallBook = Math.ceil(debtors / 10);
  const small = await quietDayOfSmallBook(place, { debtors: smallBook, due: dueOnQuietDay });
  const name = `a day with ${dueOnQuietDay} cases due`;
  const quietDays: Comparison[] = [
    {
      ...{ name, seconds: quiet.seconds },
      ...{ yardstick: "one UPDATE and INSERT", yardstickSeconds: quiet.plainSeconds },
    },
    {
      ...{ name, seconds: quiet.seconds },
      ...{ yardstick: `the same, ${smallBook} debtors`, yardstickSeconds: small.seconds },
    },
  ];
  return {
    comparisons: [...imported.comparisons, ...aging, ...screen, ...search, full.comparison, ...quietDays],
    counts: { ...imported.counts, due: full.due, dueOnQuietDay },
    memoryMax: imported.memoryMax,
  };
}

async function quietDayOfSmallBook(place: Place, { debtors, due }: { debtors: number; due: number }) {
  await using book = (await takeInBook(place, debtors)).book;
  await measureFullDay(place, book);
  return await quietDay(book, due);
}
