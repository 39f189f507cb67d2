import { assert } from "#base/assert";
import { runDay } from "#happenings/cases/run-day";
import { bookDay, openBenchDesk } from "./bench-desk.ts";
import { copyDatabase, onServer, settle, type Copy } from "./databases.ts";
import { median, timed, type Comparison } from "./measure.ts";
import type { Place } from "./measure-import.ts";
import { plainDay } from "./plain-sql.ts";

const quietDays = 5;
const fullDayLater = 3; // The Monday after the book was taken in.

/** A day on which most of a new book is due. The book has then had its day. */
export async function measureFullDay({ server }: Place, book: Copy): Promise<{ due: number; comparison: Comparison }> {
  await using copy = await copyDatabase(server, book);
  await settle(copy.url);
  await settle(book.url);
  const on = bookDay.add({ days: fullDayLater });
  const plain = await timed(() => plainRun(copy, on));
  await using desk = await openBenchDesk(book.url, { daysLater: fullDayLater });
  const ran = await timed(() => runDay(desk, { on, dryRun: false, loginId: null }));
  const { due } = ran.value;
  assert(due === plain.value, "both sides do the same work");
  const comparison = {
    ...{ name: `a day with ${due} cases due`, seconds: ran.seconds },
    ...{ yardstick: "one UPDATE and INSERT", yardstickSeconds: plain.seconds },
  };
  return { due, comparison };
}

/** The median of days on which a few cases of a book are due and all others wait: of the program and of the plain statement. */
export async function quietDay(book: Copy, due: number): Promise<{ seconds: number; plainSeconds: number }> {
  await onServer(book.url, (client) => client.query("update collection_case set next_on = next_on + 1000"));
  await settle(book.url);
  const [ours, plain]: [number[], number[]] = [[], []];
  for (let day = 1; day <= quietDays; day += 1) {
    const daysLater = fullDayLater + day;
    const on = bookDay.add({ days: daysLater });
    await makeDue(book, { on, due });
    plain.push((await timed(() => plainRun(book, on))).seconds);
    await makeDue(book, { on, due });
    await using desk = await openBenchDesk(book.url, { daysLater });
    const ran = await timed(() => runDay(desk, { on, dryRun: false, loginId: null }));
    assert(ran.value.due === due, "what was made due is found, and nothing else");
    ours.push(ran.seconds);
  }
  return { seconds: median(ours), plainSeconds: median(plain) };
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
                                        order by case_id::text collate "C" desc limit $2)`,
      [`${on}`, due],
    );
  });
}

async function plainRun(book: Copy, on: Temporal.PlainDate): Promise<number> {
  return onServer(book.url, async (client) => (await client.query(plainDay, [on.toString()])).rowCount ?? 0);
}
