import { assert } from "#base/assert";
import { runDay } from "#happenings/cases/run-day";
import { bookDay, openBenchDesk } from "./bench-desk.ts";
import { copyDatabase, onServer, settle, type Copy } from "./databases.ts";
import { median, timed, type Comparison } from "./measure.ts";
import type { Place } from "./measure-import.ts";
import { plainDay } from "./plain-sql.ts";
import { bringRows, grownTables, rowCounts } from "./written-rows.ts";

const quietDays = 5;
const fullDayLater = 3; // The Monday after the book was taken in.

/** What a day took of the program and of the plain statement, with so many cases due. */
export type DaySeconds = { readonly due: number; readonly seconds: number; readonly plainSeconds: number };

/** The day of a book on which all cases are due, and the median of days on which one of a hundred is. */
export type BookDays = {
  readonly debtors: number;
  readonly full: DaySeconds & {
    /** The same day with the law asked beforehand of every act. */
    readonly secondsWithLaw: number;
  };
  readonly quiet: DaySeconds;
};

/** The days of a book, which has then had them. */
export async function measureDays(place: Place, book: Copy, debtors: number): Promise<BookDays> {
  const full = await fullDay(place, book);
  return { debtors, full, quiet: await quietDay(book, Math.ceil(full.due / 100)) };
}

/** The lines of the days of books of growing size: the largest beside its yardsticks, and its cost beside the others'. */
export function comparisonsOfDays(books: readonly BookDays[]): Comparison[] {
  const largest = books.at(-1);
  assert(largest !== undefined, "some book was measured");
  const { full, quiet } = largest;
  const plain = "one statement, the same rows";
  return [
    {
      ...{ name: `a day, all ${full.due} cases due`, seconds: full.seconds },
      ...{ yardstick: plain, yardstickSeconds: full.plainSeconds },
    },
    {
      ...{ name: "the same, the law asked of every act", seconds: full.secondsWithLaw },
      ...{ yardstick: plain, yardstickSeconds: full.plainSeconds },
    },
    {
      ...{ name: `a day, 1 % due: ${quiet.due}`, seconds: quiet.seconds },
      ...{ yardstick: plain, yardstickSeconds: quiet.plainSeconds },
    },
    {
      ...{ name: `a day, 1 % due: ${quiet.due}`, seconds: quiet.seconds },
      ...{ yardstick: "the day with all due", yardstickSeconds: full.seconds },
    },
    {
      ...{ name: `the statement, 1 % due: ${quiet.due}`, seconds: quiet.plainSeconds },
      ...{ yardstick: "the statement with all due", yardstickSeconds: full.plainSeconds },
    },
    ...books.slice(0, -1).flatMap((smaller) =>
      (["full", "quiet"] as const).map((which) => ({
        name: `a due case of ${largest.debtors}, ${which === "full" ? "all" : "1 %"} due`,
        seconds: largest[which].seconds / largest[which].due,
        yardstick: `a due case of ${smaller.debtors}`,
        yardstickSeconds: smaller[which].seconds / smaller[which].due,
      })),
    ),
  ];
}

type Deciding = { readonly daysLater: number; readonly asksLaw: boolean };

/** The decision and its rows, as the run itself counts its seconds: without the lists that are read once a day. */
async function decideDay(book: Copy, { daysLater, asksLaw }: Deciding): Promise<{ due: number; seconds: number }> {
  await using desk = await openBenchDesk(book.url, { daysLater });
  const asked = { on: bookDay.add({ days: daysLater }), dryRun: false, loginId: null, asksLaw };
  const { due, seconds } = await runDay(desk, asked);
  return { due, seconds };
}

/** A day on which every case is due. The plain statement moves the same cases and writes the rows that the run wrote. */
async function fullDay({ server }: Place, book: Copy): Promise<BookDays["full"]> {
  const on = bookDay.add({ days: fullDayLater });
  await onServer(book.url, (client) =>
    client.query("update collection_case set next_on = $1 where closed_at is null", [`${on}`]),
  );
  await settle(book.url);
  await using copy = await copyDatabase(server, book);
  const before = await rowCounts(book.url);
  const { tables, ...ours } = await onCopy({ server }, book, async (other) => {
    const ran = await decideDay(other, { daysLater: fullDayLater, asksLaw: false });
    const grown = await grownTables(other.url, before);
    await bringRows(other.url, copy.url, grown);
    return { ...ran, tables: grown };
  });
  await settle(copy.url);
  const plain = await timed(() => plainRun(copy, { on, tables }));
  assert(ours.due === plain.value, "both sides move the same cases");
  const withLaw = await decideDay(book, { daysLater: fullDayLater, asksLaw: true });
  assert(withLaw.due === ours.due, "the law is asked of the same cases");
  return { ...ours, plainSeconds: plain.seconds, secondsWithLaw: withLaw.seconds };
}

async function onCopy<Value>(
  { server }: Pick<Place, "server">,
  book: Copy,
  work: (copy: Copy) => Promise<Value>,
): Promise<Value> {
  await using copy = await copyDatabase(server, book);
  await settle(copy.url);
  return await work(copy);
}

/** The median of days on which some cases of a book are due and all others wait: nothing but the cases is written. */
async function quietDay(book: Copy, due: number): Promise<DaySeconds> {
  await onServer(book.url, (client) => client.query("update collection_case set next_on = next_on + 1000"));
  await settle(book.url);
  const [ours, plain]: [number[], number[]] = [[], []];
  for (let day = 1; day <= quietDays; day += 1) {
    const daysLater = fullDayLater + day;
    const on = bookDay.add({ days: daysLater });
    await makeDue(book, { on, due });
    plain.push((await timed(() => plainRun(book, { on, tables: [] }))).seconds);
    await makeDue(book, { on, due });
    const ran = await decideDay(book, { daysLater, asksLaw: false });
    assert(ran.due === due, "what was made due is found, and nothing else");
    ours.push(ran.seconds);
  }
  return { due, seconds: median(ours), plainSeconds: median(plain) };
}

/** Some cases, spread over the book, fall due on a day; those that fell due before wait. */
async function makeDue(book: Copy, { on, due }: { on: Temporal.PlainDate; due: number }): Promise<void> {
  await onServer(book.url, async (client) => {
    await client.query("update collection_case set next_on = $1::date + 1000 where next_on < $1::date + 500", [
      `${on}`,
    ]);
    await client.query(
      `update collection_case set next_on = $1, decided_at = $1::date - interval '9 days'
        where (debtor_id, case_id) in (select debtor_id, case_id from collection_case where closed_at is null
                                        order by md5(case_id::text) limit $2)`,
      [`${on}`, due],
    );
  });
}

type Plain = { readonly on: Temporal.PlainDate; readonly tables: readonly string[] };

async function plainRun(book: Copy, { on, tables }: Plain): Promise<number> {
  return onServer(book.url, async (client) => {
    const { rows } = await client.query<{ moved: number }>(plainDay(tables), [on.toString()]);
    return rows[0]?.moved ?? 0;
  });
}
