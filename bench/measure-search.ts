import { sql } from "kysely";
import { assert } from "#base/assert";
import { searchBook } from "#happenings/book/search-book";
import { openBenchDesk } from "./bench-desk.ts";
import { firmName } from "./book-file.ts";
import { onServer, settle, type Copy } from "./databases.ts";
import { percentile, timed, type Comparison } from "./measure.ts";
import { plainLikeness, plainNameSearch } from "./plain-sql.ts";

const searchesMax = 300;

/** What a person waits for who types a name with a mistake in it: nineteen of twenty wait less. */
export async function measureSearch(book: Copy, debtors: number): Promise<Comparison[]> {
  await settle(book.url);
  await using desk = await openBenchDesk(book.url);
  const texts = misspelt(debtors);
  const ours: number[] = [];
  let found = 0;
  for (const text of texts) {
    const asked = { text, within: sql<boolean>`true`, max: 20 };
    const ran = await timed(() => desk.database.transaction((tx) => searchBook(tx, { ...asked, vault: desk.vault })));
    ours.push(ran.seconds);
    found += ran.value.length > 0 ? 1 : 0;
  }
  assert(found > texts.length / 2, "a name with a mistake in it is found");
  const plain = await onServer(book.url, async (client) => {
    await client.query(plainLikeness);
    const seconds: number[] = [];
    for (const text of texts) {
      const word = text.split(" ")[0]?.toLowerCase();
      seconds.push((await timed(() => client.query(plainNameSearch, [word]))).seconds);
    }
    return seconds;
  });
  const [seconds, yardstickSeconds] = [percentile(ours, 95), percentile(plain, 95)];
  return [{ name: "a misspelt name, p95", seconds, yardstick: "one trigram lookup, p95", yardstickSeconds }];
}

/** Names of the book, each with two letters of its first word changed about. */
function misspelt(debtors: number): string[] {
  const count = Math.min(searchesMax, debtors);
  return Array.from({ length: count }, (_, turn) => {
    const name = firmName(Math.floor((turn * debtors) / count));
    return `${name.slice(0, 4)}${name.charAt(5)}${name.charAt(4)}${name.slice(6)}`.replace(" Ltd", "");
  });
}
