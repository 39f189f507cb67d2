import { readAging } from "#happenings/money/read-aging";
import { bookDay, openBenchDesk } from "./bench-desk.ts";
import { onServer, settle, type Copy } from "./databases.ts";
import { medianSeconds, type Comparison } from "./measure.ts";
import { plainAging, plainCreditorAging, plainNamedAging, plainPastAging } from "./plain-sql.ts";

/** The aging of the whole book by creditor and by debtor, as it is and as it was, against statements that do nothing else. */
export async function measureAging(book: Copy): Promise<Comparison[]> {
  await settle(book.url);
  await using desk = await openBenchDesk(book.url);
  const ours = (on: Temporal.PlainDate, by: "debtor" | "creditor" = "debtor") =>
    medianSeconds(() => readAging(desk.database.queries, { on, knownAt: null, by, creditorIds: null }));
  const plain = (text: string, on: Temporal.PlainDate) =>
    onServer(book.url, (client) =>
      medianSeconds(() => client.query({ text, values: [on.toString()], rowMode: "array" })),
    );
  const before = bookDay.subtract({ days: 30 });
  const [today, past] = [await ours(bookDay), await ours(before)];
  return [
    {
      ...{ name: "aging by creditor, today", seconds: await ours(bookDay, "creditor") },
      ...{ yardstick: "one pass by creditor", yardstickSeconds: await plain(plainCreditorAging, bookDay) },
    },
    {
      ...{ name: "aging by creditor, 30 days ago", seconds: await ours(before, "creditor") },
      ...{ yardstick: "one pass by creditor", yardstickSeconds: await plain(plainCreditorAging, before) },
    },
    {
      ...{ name: "aging by debtor, today", seconds: today },
      ...{ yardstick: "one pass over open items", yardstickSeconds: await plain(plainAging, bookDay) },
    },
    {
      ...{ name: "aging by debtor, today", seconds: today },
      ...{ yardstick: "the same by name", yardstickSeconds: await plain(plainNamedAging, bookDay) },
    },
    {
      ...{ name: "aging by debtor, 30 days ago", seconds: past },
      ...{ yardstick: "one pass over open items", yardstickSeconds: await plain(plainAging, before) },
    },
    {
      ...{ name: "aging by debtor, 30 days ago", seconds: past },
      ...{ yardstick: "the same by name", yardstickSeconds: await plain(plainNamedAging, before) },
    },
    {
      ...{ name: "aging by debtor, 30 days ago", seconds: past },
      ...{ yardstick: "postings until then", yardstickSeconds: await plain(plainPastAging, before) },
    },
  ];
}
