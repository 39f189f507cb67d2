import { sql } from "kysely";
import type pg from "pg";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import type { Desk } from "#happenings/desk/desk";
import { askPermit } from "#happenings/contact/ask-permit";
import { readDebtor } from "#happenings/debtor-screen/read-debtor";
import { collectorId, openBenchDesk } from "./bench-desk.ts";
import { onServer, type Copy } from "./databases.ts";
import { medianSeconds, timed, type Comparison } from "./measure.ts";
import { plainPermit, plainScreen } from "./plain-sql.ts";

const debtorsMax = 200;
const runs = 3;

type Sample = { readonly debtorId: Id<"debtor">; readonly accountId: string; readonly pointId: string };

/** What a person waits for at the desk, for one debtor after another: the screen, and a permit to call. */
export async function measureScreen(book: Copy): Promise<Comparison[]> {
  await using desk = await openBenchDesk(book.url);
  const sample = await sampleOf(desk);
  const [screen, permits] = [await screenSeconds(desk, sample), await permitSeconds(desk, sample)];
  return await onServer(book.url, async (client) => [
    {
      ...{ name: "a debtor's screen", seconds: screen / sample.length },
      yardstick: `${plainScreen.length} selects by index`,
      yardstickSeconds: (await medianSeconds(() => plainScreens(client, sample), runs)) / sample.length,
    },
    {
      ...{ name: "a permit to call, on record", seconds: permits / sample.length },
      yardstick: "a lock and one row, durable",
      yardstickSeconds: (await timed(() => plainPermits(client, sample))).seconds / sample.length,
    },
  ]);
}

/** Debtors from all over the book, in an order that is none of an index. */
async function sampleOf({ database }: Desk): Promise<Sample[]> {
  const { rows } = await sql<Sample>`
    select distinct on (d.debtor_id) d.debtor_id as "debtorId", account_id as "accountId", point_id as "pointId"
      from (select debtor_id from debtor order by md5(number)
             limit (select least(${debtorsMax}, count(*) / 10) from debtor)) as d
      join account using (debtor_id)
      join contact_point p on p.debtor_id = d.debtor_id and p.kind in ('mobile', 'landline', 'voip', 'work-phone')
     order by d.debtor_id`.execute(database.queries);
  assert(rows.length > 0, "the book has debtors with a telephone");
  return rows;
}

async function screenSeconds(desk: Desk, sample: readonly Sample[]): Promise<number> {
  const now = desk.clock.now();
  const who = { username: "bench", name: "The one who measures", role: "collector", teamId: null, creditorId: null };
  const caller = { ...who, loginId: collectorId as Id<"login">, role: "collector" } as const;
  return medianSeconds(async () => {
    for (const { debtorId } of sample) {
      const screen = await desk.database.reading((tx) => readDebtor(tx, { debtorId, caller, vault: desk.vault, now }));
      assert(screen.items.length > 0, "a debtor of the book owes something");
    }
  }, runs);
}

async function permitSeconds(desk: Desk, sample: readonly Sample[]): Promise<number> {
  const now = desk.clock.now();
  const { seconds } = await timed(async () => {
    for (const { debtorId, accountId, pointId } of sample) {
      const asked = { debtorId, pointId, accountIds: [accountId], act: "call", kind: "now" } as const;
      const answer = await desk.database.transaction((tx) =>
        askPermit(desk, tx, { ...asked, loginId: collectorId, now }),
      );
      assert(answer.ok || answer.asked !== undefined, "the law was asked");
    }
  });
  return seconds;
}

async function plainScreens(client: pg.Client, sample: readonly Sample[]): Promise<void> {
  for (const { debtorId } of sample) for (const text of plainScreen) await client.query(text, [debtorId]);
}

async function plainPermits(client: pg.Client, sample: readonly Sample[]): Promise<void> {
  for (const { debtorId } of sample) {
    await client.query("begin");
    for (const text of plainPermit) await client.query(text, [debtorId]);
    await client.query("commit");
  }
}
