import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { brokenConstraint, copyRows, openDatabase, together, type Database, type Queries } from "./database.ts";
import { newId } from "./chance.ts";
import { cloneDatabase } from "./test-server.ts";

describe("the database", () => {
  let clone: Awaited<ReturnType<typeof cloneDatabase>>;
  let database: Database;
  before(async () => {
    clone = await cloneDatabase();
    database = openDatabase(clone.url);
  });
  after(async () => {
    await database.close();
    await clone.drop();
  });
  const teamId = () => newId(Temporal.Now.instant());
  const countTeams = async () => {
    const { rows } = await sql<{ count: bigint }>`select count(*) as count from team`.execute(database.queries);
    return rows[0]?.count;
  };

  test("gives whole numbers, days and instants as what they are", async () => {
    const { rows } = await sql<{ big: bigint; day: Temporal.PlainDate; instant: Temporal.Instant }>`
      select 9007199254740993::bigint as big, '2026-02-28'::date as day, '2026-02-28 10:00-05'::timestamptz as instant
    `.execute(database.queries);
    assert.equal(rows[0]?.big, 9_007_199_254_740_993n);
    assert.equal(rows[0]?.day.toString(), "2026-02-28");
    assert.equal(rows[0]?.instant.toString(), "2026-02-28T15:00:00Z");
  });

  test("takes days, instants and lists of them as parameters", async () => {
    const days = [Temporal.PlainDate.from("2026-01-31"), Temporal.PlainDate.from("2026-02-28")];
    const { rows } = await sql<{ latest: Temporal.PlainDate }>`
      select max(day) as latest from unnest(${days}::date[]) as day`.execute(database.queries);
    assert.equal(rows[0]?.latest.toString(), "2026-02-28");
  });

  test("copies rows in, with every awkward character", async () => {
    const awkward = 'tab\tnewline\nbackslash\\ "quote" \\N';
    const before = await countTeams();
    const copied = await database.transaction((tx) =>
      copyRows(tx, { table: "team", columns: ["team_id", "name"] }, [[teamId(), awkward]]),
    );
    assert.equal(copied, 1);
    assert.equal(await countTeams(), (before ?? 0n) + 1n);
    const { rows } = await sql<{ name: string }>`select name from team where name = ${awkward}`.execute(
      database.queries,
    );
    assert.equal(rows[0]?.name, awkward);
  });

  test("a transaction that throws leaves nothing, and its connection goes on", async () => {
    const before = await countTeams();
    const failing = database.transaction(async (tx) => {
      await sql`insert into team values (${teamId()}, 'never seen')`.execute(tx);
      throw new Error("stop here");
    });
    await assert.rejects(failing, /stop here/);
    assert.equal(await countTeams(), before);
  });

  test("work that loses a deadlock is done again, once the other is through", async () => {
    const [one, other] = [teamId(), teamId()];
    const lock = (tx: Database["queries"], id: string) => {
      return sql`update team set name = name where team_id = ${id}`.execute(tx);
    };
    await sql`insert into team (team_id, name) values (${one}, 'one'), (${other}, 'other')`.execute(database.queries);
    let begun = 0;
    const crossing = (first: string, second: string) =>
      database.transaction(async (tx) => {
        begun += 1;
        await lock(tx, first);
        await sql`select pg_sleep(0.2)`.execute(tx);
        await lock(tx, second);
      });
    await Promise.all([crossing(one, other), crossing(other, one)]);
    assert.equal(begun, 3);
    await sql`delete from team where team_id in (${one}, ${other})`.execute(database.queries);
  });

  test("a connection that is cut off in the midst fails its transaction, and nothing else", async () => {
    const before = await countTeams();
    const cut = database.transaction(async (tx) => {
      await sql`insert into team values (${teamId()}, 'cut off')`.execute(tx);
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.queries);
      await sql`select 1`.execute(tx);
    });
    await assert.rejects(cut);
    assert.equal(await countTeams(), before);
  });

  test("a reading sees one state of the book, whatever happens between its questions, and writes nothing", async () => {
    const before = await countTeams();
    const seen = await database.reading(async (tx) => {
      const count = async () => (await sql<{ count: bigint }>`select count(*) as count from team`.execute(tx)).rows;
      const first = await count();
      await sql`insert into team values (${teamId()}, 'meanwhile')`.execute(database.queries);
      return [first, await count()].map(([row]) => row?.count);
    });
    assert.deepEqual(seen, [before, before]);
    const writing = database.reading((tx) => sql`insert into team values (${teamId()}, 'read')`.execute(tx));
    await assert.rejects(writing, /read-only transaction/);
    assert.equal(await countTeams(), (before ?? 0n) + 1n);
  });

  test("questions that are asked together are answered in their order, in a reading as in a transaction", async () => {
    const asked = (tx: Queries) =>
      together(
        tx,
        [3, 1, 2].map((number) => async () => {
          const { rows } = await sql<{ number: number }>`select ${number}::integer as number`.execute(tx);
          return rows[0]?.number;
        }),
      );
    assert.deepEqual(await database.reading(asked), [3, 1, 2]);
    assert.deepEqual(await database.transaction(asked), [3, 1, 2]);
    const failing = database.reading((tx) =>
      together(tx, [() => sql`select 1`.execute(tx), () => sql`select 1 / 0`.execute(tx), () => asked(tx)]),
    );
    await assert.rejects(failing, /division by zero/);
    assert.deepEqual(await database.reading(asked), [3, 1, 2]);
  });

  test("a reading goes on after a table has got a column that a kept statement did not know", async () => {
    const one = openDatabase(clone.url, { connectionsMax: 1 });
    try {
      await sql`create table kept (a integer)`.execute(one.queries);
      const columns = () => one.reading(async (tx) => (await sql`select * from kept`.execute(tx)).rows.length);
      for (let turn = 0; turn < 7; turn += 1) assert.equal(await columns(), 0);
      await sql`alter table kept add column b integer`.execute(one.queries);
      await columns().catch(() => undefined);
      assert.equal(await columns(), 0);
    } finally {
      await one.close();
    }
  });

  test("a broken constraint is known by its name", async () => {
    await sql`insert into team values (${teamId()}, 'twice')`.execute(database.queries);
    const again = sql`insert into team values (${teamId()}, 'twice')`.execute(database.queries);
    const name = await again.then(
      () => undefined,
      (error: unknown) => brokenConstraint(error),
    );
    assert.equal(name, "team_name_is_taken");
  });
});
