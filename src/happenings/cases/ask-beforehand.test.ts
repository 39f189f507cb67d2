import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import { addOfficeEntity } from "#parties/entities/store";
import { addMandate } from "#parties/mandates/store";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { readDayCases } from "./read-day-cases.ts";
import { redecide } from "./redecide.ts";
import { runDay } from "./run-day.ts";

let book: SmallBook;
let runs: string[];

beforeEach(async () => {
  book = await openSmallBook();
  runs = [];
});
afterEach(() => book.close());

/** The office acts for the creditor: in its name, or as a third party. */
async function mandate(capacity: "own_name" | "for_another"): Promise<void> {
  const { queries } = book.database;
  const entityId = book.id<"entity">();
  await addOfficeEntity(queries, { entityId, legalName: "Office", address: "1 Way", phone: "" });
  const fromOn = Temporal.PlainDate.from("2026-01-01");
  await addMandate(queries, { mandateId: book.id(), creditorId: book.creditorId, entityId, capacity, fromOn });
}

/** A debtor in Ohio with an address, a number, and an invoice that was due on the tenth of March. */
async function debtor(name: string, { kind = "business", states = ["OH", "OH"] } = {}): Promise<string> {
  const account = await book.addAccount(name);
  const { debtorId } = account;
  const purpose = kind === "business" ? "business" : "consumer";
  await sql`update debtor set kind = ${kind} where debtor_id = ${debtorId}`.execute(book.database.queries);
  await sql`update account set purpose = ${purpose} where debtor_id = ${debtorId}`.execute(book.database.queries);
  for (const [place, pointKind] of ["work", "work-phone"].entries()) {
    const state = states[place] ?? null;
    await sql`
      insert into contact_point (debtor_id, point_id, kind, value, normalised, source, since_at, state, zones)
      values (${debtorId}, ${book.id()}, ${pointKind}, ${pointKind}, ${`${pointKind} ${name}`}, 'creditor',
              ${book.clock.now()}, ${state}, '{America/New_York}')`.execute(book.database.queries);
  }
  await book.issue({ number: `INV-${name}`, minor: 1_000_00n, dueOn: "2026-03-10" }, account);
  const occasion = { now: book.clock.now(), because: "An invoice came." };
  await book.database.transaction((tx) => redecide(book.desk, tx, [debtorId], occasion));
  return debtorId;
}

/** A consumer in Texas, where the office holds no licence to collect for another, or in Ohio, which asks for none. */
const unlicensed = (name: string) => debtor(name, { kind: "person", states: ["TX", "TX"] });
const licensed = (name: string) => debtor(name, { kind: "person" });

async function stop(debtorId: string, kind: string, facts: object): Promise<void> {
  await sql`
    insert into person_stop (debtor_id, stop_id, kind, facts, because, received_on, recorded_at)
    values (${debtorId}, ${book.id()}, ${kind}, ${JSON.stringify(facts)}, 'They said so.', '2026-03-01',
            ${book.clock.now()})`.execute(book.database.queries);
}

async function refusedOn(day: string, { at = "14:00", dryRun = false } = {}) {
  book.clock.set(Temporal.Instant.from(`${day}T${at}:00Z`));
  const began = (runId: string) => void runs.push(runId);
  const { refused } = await runDay(book.desk, { dryRun, loginId: null, began });
  const { queries } = book.database;
  const { cases } = await readDayCases(queries, { runId: runs.at(-1) ?? "" }, { after: null, max: 10 });
  const said = cases.flatMap(({ debtor: name, refused: rule, lawfulAt }) =>
    rule === null ? [] : [`${name}: ${rule.rule}, ${lawfulAt ?? "at no time"}`],
  );
  return { counted: refused, said };
}

test("what may be done at some hour of the day is not refused, also where the run is early", async () => {
  await mandate("own_name");
  await debtor("Ada");
  assert.deepEqual(await refusedOn("2026-03-13"), { counted: {}, said: [] });
  // Three in the morning in Ohio: nobody is called before eight.
  assert.deepEqual(await refusedOn("2026-03-25", { at: "07:00" }), { counted: {}, said: [] });
});

test("a letter that is written down is refused beforehand where its person may not be written to", async () => {
  await mandate("for_another");
  await unlicensed("Ada");
  await licensed("Bob");
  const refused = {
    counted: { "us.states.collector-licence": 1 },
    said: ["Ada: us.states.collector-licence, at no time"],
  };
  assert.deepEqual(await refusedOn("2026-03-18", { dryRun: true }), refused);
  assert.deepEqual(await refusedOn("2026-03-18"), refused);
});

/** A validation notice was sent of all that is owed, long enough ago that nothing waits for it. */
async function giveNotice(debtorId: string): Promise<void> {
  await sql`
    insert into validation_notice (debtor_id, account_id, sent_on, sent_by, recorded_at)
    select debtor_id, account_id, '2026-03-01', 'mail', ${book.clock.now()} from account where debtor_id = ${debtorId}`.execute(
    book.database.queries,
  );
}

test("a call is refused until the time is over that its person called inconvenient, and the record says when", async () => {
  await mandate("for_another");
  const adaId = await debtor("Ada", { kind: "person" });
  await giveNotice(adaId);
  await stop(adaId, "inconvenient-time", { until: "2026-04-20" });
  assert.deepEqual(await refusedOn("2026-04-14"), {
    counted: { "us.regf.hours": 1 },
    said: ["Ada: us.regf.hours, 2026-04-21T12:01:00Z"],
  });
});

test("before a run the whole book says which rule is against what, and each rule's cases are found by it", async () => {
  await mandate("for_another");
  await unlicensed("Ada");
  await licensed("Bob");
  await refusedOn("2026-03-18", { dryRun: true });
  const by = async (refused: string) => {
    const asked = { runId: runs.at(-1) ?? "", refused };
    const { cases } = await readDayCases(book.database.queries, asked, { after: null, max: 10 });
    return cases.map(({ debtor: name, refused: rule }) => `${name}: ${rule?.cite}`);
  };
  assert.deepEqual(await by("us.states.collector-licence"), [
    "Ada: Collection agency and debt collector licensing acts of the states",
  ]);
  assert.deepEqual(await by("us.regf.hours"), []);
});

test("who lives where the office has no licence to collect is refused beforehand, each day", async () => {
  await mandate("for_another");
  await unlicensed("Ada");
  assert.deepEqual((await refusedOn("2026-03-18")).counted, { "us.states.collector-licence": 1 });
});

test("what is known of one debtor is not counted against another of the same run", async () => {
  await mandate("for_another");
  await licensed("Ada");
  await unlicensed("Bob");
  await licensed("Cid");
  assert.deepEqual((await refusedOn("2026-03-18")).said, ["Bob: us.states.collector-licence, at no time"]);
});
