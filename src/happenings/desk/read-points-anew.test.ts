import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { readPointsAnew } from "./read-points-anew.ts";

let book: SmallBook;
before(async () => {
  book = await openSmallBook();
  const { debtorId, database, clock } = book;
  // As an earlier program wrote them: the number in its holder's zone alone, one address in two forms.
  // prettier-ignore
  const points = [
    ["mobile", "+12125550100",                                "+12125550100",                          "{America/Los_Angeles}", "2026-01-01T00:00:00Z"],
    ["work",   "12 North Main Street, Suite 4\nColumbus, OH 43215", "12 N MAIN ST STE 4 COLUMBUS OH 43215", "{America/New_York}",    "2026-01-02T00:00:00Z"],
    ["work",   "12 N Main St\n#4\nColumbus, Ohio 43215",       "12 N MAIN ST # 4 COLUMBUS OHIO 43215",  "{}",                    "2026-01-03T00:00:00Z"],
    ["work",   "10 Downing Street\nLondon, SW1A 2AA\nGB",      "10 DOWNING ST LONDON SW1A 2AA",         "{}",                    "2026-01-04T00:00:00Z"],
  ] as const;
  for (const [kind, value, normalised, zones, since] of points) {
    await sql`
      insert into contact_point (debtor_id, point_id, kind, value, normalised, zones, source, since_at, is_read_anew)
      values (${debtorId}, ${book.id<"point">()}, ${kind}, ${value}, ${normalised}, ${zones}::text[], 'creditor', ${since}, false)
    `.execute(database.queries);
  }
  await sql`
    insert into address_stop (address_stop_id, normalised, kind, because, since_at)
    values (${book.id<"stop">()}, '12 N MAIN ST STE 4 COLUMBUS OH 43215', 'returned-mail', 'It came back.', ${clock.now()})
  `.execute(database.queries);
});
after(() => book.close());

test("points that an earlier program read are read anew, once", async () => {
  const { database, clock } = book;
  assert.equal(await readPointsAnew(database, clock.now()), 4);
  const { rows } = await sql<{ normalised: string; zones: string[]; ended: boolean }>`
    select normalised, zones, until_at is not null as ended from contact_point order by since_at`.execute(
    database.queries,
  );
  assert.deepEqual(rows, [
    { normalised: "+12125550100", zones: ["America/New_York"], ended: false },
    { normalised: "12 N MAIN ST # 4 43215", zones: ["America/New_York"], ended: false },
    { normalised: "12 N MAIN ST # 4 43215", zones: ["America/New_York"], ended: true },
    { normalised: "10 DOWNING STREET LONDON SW1A 2AA GB", zones: [], ended: false },
  ]);
  assert.equal(await readPointsAnew(database, clock.now()), 0);
});

test("what was compared alike is read at once, and a stop holds for each of what it turns out to be", async () => {
  const { database, clock } = book;
  const add = async (value: string) => {
    const { debtorId } = await book.addAccount(value);
    await sql`
      insert into contact_point (debtor_id, point_id, kind, value, normalised, zones, source, since_at, is_read_anew)
      values (${debtorId}, ${book.id<"point">()}, 'work', ${value}, '1 ELM', '{}', 'creditor', ${clock.now()}, false)
    `.execute(database.queries);
  };
  await add("1 Elm Street\nColumbus, OH 43215");
  await add("1 Elm Street\nDayton, OH 45402");
  await sql`
    insert into address_stop (address_stop_id, normalised, kind, because, since_at)
    values (${book.id<"stop">()}, '1 ELM', 'returned-mail', 'It came back.', ${clock.now()})`.execute(database.queries);
  assert.equal(await readPointsAnew(database, clock.now(), 1), 2);
  const { rows } = await sql<{ normalised: string; stopped: boolean }>`
    select normalised, exists (select from address_stop s where s.normalised = p.normalised) as stopped
      from contact_point p where value like '1 Elm%' order by 1`.execute(database.queries);
  assert.deepEqual(rows, [
    { normalised: "1 ELM ST 43215", stopped: true },
    { normalised: "1 ELM ST 45402", stopped: true },
  ]);
  const { rows: left } = await sql`select from address_stop where normalised = '1 ELM'`.execute(database.queries);
  assert.equal(left.length, 0);
  await sql`delete from address_stop where normalised like '1 ELM%'`.execute(database.queries);
});

test("a stop follows the address that it stops", async () => {
  const { rows } = await sql<{ normalised: string }>`select normalised from address_stop`.execute(
    book.database.queries,
  );
  assert.deepEqual(rows, [{ normalised: "12 N MAIN ST # 4 43215" }]);
});
