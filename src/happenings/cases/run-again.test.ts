import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { databaseUrl } from "#platform/database-url";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { findDay, listDays } from "./read-days.ts";
import { redecide } from "./redecide.ts";
import { runDay } from "./run-day.ts";

const debtors = 400;
let book: SmallBook;

before(async () => {
  book = await openSmallBook();
  book.clock.set(Temporal.Instant.from("2026-03-02T12:00:00Z"));
  const ids: string[] = [];
  for (let place = 0; place < debtors; place += 1) {
    const account = await book.addAccount(`Firm ${place}`);
    await sql`insert into contact_point (debtor_id, point_id, kind, value, normalised, source, since_at)
      values (${account.debtorId}, ${book.id()}, 'work', 'work', ${`work ${place}`}, 'creditor', ${book.clock.now()})
    `.execute(book.database.queries);
    await book.issue({ number: `INV-${place}`, minor: 100_00n, dueOn: "2026-03-10" }, account);
    ids.push(account.debtorId);
  }
  const occasion = { now: book.clock.now(), because: "A file came." };
  await book.database.transaction((tx) => redecide(book.desk, tx, ids, occasion));
});
after(() => book.close());

/** A process of its own that runs the day a few debtors at a time, to be killed at it. */
const runner = `
  import { seededChance } from "#platform/chance";
  import { handClock } from "#platform/clock";
  import { openDatabase } from "#platform/database";
  import { newVaultKey, vaultOf } from "#platform/vault";
  import { deskWithoutBook } from "#happenings/desk/desk-without-book";
  import { runDay } from "#happenings/cases/run-day";
  const clock = handClock(Temporal.Instant.from("2026-03-13T12:00:00Z"));
  const database = openDatabase(process.argv.at(-1));
  const desk = { ...deskWithoutBook, database, clock, vault: vaultOf(newVaultKey()), chance: seededChance("killed") };
  await runDay(desk, { dryRun: false, loginId: null, debtorsAtOnceMax: 5 });
`;

async function counted(table: "letter" | "day_case"): Promise<number> {
  const { rows } = await sql<{ rows: bigint; debtors: bigint }>`
    select count(*) as rows, count(distinct debtor_id) as debtors from ${sql.table(table)}`.execute(
    book.database.queries,
  );
  assert.equal(rows[0]?.rows, rows[0]?.debtors, "nobody has two");
  return Number(rows[0]?.rows);
}

test("a run that is killed in the middle is finished by the next one, and nothing is done twice", async () => {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(book.database.queries);
  const url = databaseUrl(process.env["DUNLIN_TEST_DATABASE"] ?? "", rows[0]?.name ?? "");
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", runner, url], { stdio: "inherit" });
  const ended = once(child, "exit");
  while (child.exitCode === null && (await counted("letter")) === 0) await setTimeout(2);
  child.kill("SIGKILL");
  assert.equal((await ended)[1], "SIGKILL");
  // What it had begun when it was killed ends on the server.
  await setTimeout(300);
  const done = await counted("letter");
  assert.ok(done > 0 && done < debtors, `${done} of ${debtors} letters were written down`);
  assert.equal(await counted("day_case"), done, "what was done is on record, and nothing else");

  book.clock.set(Temporal.Instant.from("2026-03-13T13:00:00Z"));
  const rest = await runDay(book.desk, { dryRun: false, loginId: null });
  assert.equal(rest.due, debtors - done);
  assert.equal(await counted("letter"), debtors);
  assert.equal(await counted("day_case"), debtors);
  assert.equal((await runDay(book.desk, { dryRun: false, loginId: null })).due, 0);
  const runs = await sql<{ ended: boolean }>`
    select ended_at is not null as ended from day_run order by started_at, run_id`.execute(book.database.queries);
  assert.deepEqual(
    runs.rows.map(({ ended: isEnded }) => isEnded),
    [false, true, true],
  );
  // What was counted as each part ended is what was done, also of the run that was cut off.
  const counts = await sql<{ counted: number; cases: number }>`
    select (select sum(cases) from day_group g where g.run_id = r.run_id)::integer as counted,
           (select count(*) from day_case c where c.run_id = r.run_id)::integer as cases
      from day_run r order by started_at, cases desc`.execute(book.database.queries);
  assert.deepEqual(
    counts.rows.map(({ counted: of, cases }) => [of ?? 0, cases]),
    [done, debtors - done, 0].map((cases) => [cases, cases]),
  );
  const [cutOff] = (await listDays(book.database.queries, undefined)).runs.slice(-1);
  assert.deepEqual([cutOff?.state, cutOff?.figures.lookedAt, cutOff?.figures.letters], ["cut-off", done, done]);
  // To look at it reads nothing of its cases, however many there are.
  await sql`delete from day_case`.execute(book.database.queries);
  assert.deepEqual(await findDay(book.database.queries, cutOff?.runId ?? ""), cutOff);
});
