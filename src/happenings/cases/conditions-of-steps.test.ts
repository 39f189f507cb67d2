import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import { sql, type RawBuilder } from "kysely";
import { mergeDebtors } from "#parties/store";
import { factsAsked } from "#strategy/facts-asked";
import { versionsOf } from "#strategy/ladder-versions/store";
import { saveLadder } from "#happenings/ladders/save-ladder";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { readDebtors } from "./case-facts.ts";
import { redecide } from "./redecide.ts";

let book: SmallBook;
let [large, small] = ["", ""];
const point = "00000000-0000-4000-8000-000000000001";

/** On Wednesday 11 March 2026 a firm owes 700 and 300, ten days late; of the smaller invoice 200 are contested. */
beforeEach(async () => {
  book = await openSmallBook();
  book.clock.set(Temporal.Instant.from("2026-03-11T12:00:00Z"));
  large = await book.issue({ number: "INV-1", minor: 700_00n, dueOn: "2026-03-01" });
  small = await book.issue({ number: "INV-2", minor: 300_00n, dueOn: "2026-03-01" });
  await run(sql`
    insert into dispute (debtor_id, dispute_id, account_id, item_id, currency, amount_minor, because, in_writing, raised_on, recorded_at)
    values (${book.debtorId}, ${book.id()}, ${book.accountId}, ${small}, 'USD', 20000, 'A part is missing.', true, '2026-03-05', ${now()})`);
  await run(sql`
    insert into contact_point (debtor_id, point_id, kind, value, normalised, source, since_at)
    values (${book.debtorId}, ${point}, 'mobile', '+16145550101', '+16145550101', 'creditor', ${now()})`);
});
afterEach(() => book.close());

const now = () => book.clock.now();
const run = (statement: RawBuilder<unknown>) => statement.execute(book.database.queries);

/** The step that is next under a ladder with one step for whom a condition holds, and one for everybody. */
async function nextWhere(condition: string): Promise<string> {
  const words = `
name: trade
applies: business
unansweredCallsMax: 3
quietDaysAfterContact: 5
disputeReviewDays: 5
stopReviewDays: 30
steps:
  - { id: others, from: 1, action: call, owner: collector, wait: 7, because: It is late. }
  - { id: asked, from: 2, action: call, owner: collector, wait: 7, because: It is late., when: { ${condition} } }
`;
  const [newest] = await versionsOf(book.database.queries, "trade");
  const saving = { words, because: "We try it.", over: newest?.version ?? 0, loginId: null, now: now() };
  const saved = await book.database.transaction((tx) => saveLadder(tx, saving));
  assert.ok(saved.ok, JSON.stringify(saved));
  await book.database.transaction((tx) =>
    redecide(book.desk, tx, [book.debtorId], { now: now(), because: "It is looked at." }),
  );
  const { rows } = await sql<{ next_step: string }>`
    select next_step from collection_case where debtor_id = ${book.debtorId}`.execute(book.database.queries);
  return rows.map((row) => row.next_step).join(", ");
}

test("a step for a segment is taken with debtors of it; who was merged is of the segment of who survives", async () => {
  assert.equal(await nextWhere("segments: [none]"), "asked");
  await run(sql`update debtor set segment = 'Key' where debtor_id = ${book.debtorId}`);
  assert.equal(await nextWhere("segments: [key, farms]"), "asked");
  assert.equal(await nextWhere("segments: [farms]"), "others");
  const { debtorId: survivorId } = await book.addAccount("Blue Door Inc");
  await run(sql`update debtor set segment = 'Farms' where debtor_id = ${survivorId}`);
  const merge = { samePersonId: book.id(), debtorId: book.debtorId, survivorId, because: "One firm.", fromAt: now() };
  await book.database.transaction((tx) => mergeDebtors(tx, merge as Parameters<typeof mergeDebtors>[1]));
  assert.equal(await nextWhere("segments: [Farms ]"), "asked");
});

test("of a thousand that are overdue two hundred are contested: a fifth, whatever rests", async () => {
  assert.equal(await nextWhere("disputedShare: { atLeast: 20 }"), "asked");
  assert.equal(await nextWhere("disputedShare: { atLeast: 21 }"), "others");
  await run(sql`
    insert into pause (debtor_id, pause_id, item_id, kind, because, since_on, until_on, recorded_at)
    values (${book.debtorId}, ${book.id()}, ${large}, 'ours', 'They asked.', '2026-03-10', '2026-03-20', ${now()})`);
  assert.equal(await nextWhere("disputedShare: { atLeast: 20, below: 21 }"), "asked");
});

async function letter(template: string, at: string, state = "planned"): Promise<void> {
  const ended = state === "planned" ? null : at;
  await run(sql`
    insert into letter (debtor_id, letter_id, creditor_id, template, point_id, state, because, planned_at, sent_by, try_at,
                        tries, with_copies, decided_at, trouble)
    values (${book.debtorId}, ${book.id()}, ${book.creditorId}, ${template}, ${point}, ${state}, 'It is late.', ${at},
            'post', ${ended === null ? at : null}, 0, false, ${ended}, ${ended === null ? null : "It was not to leave."})`);
}

test("the last letter is the newest that was written and not stopped, here or elsewhere, and no statement", async () => {
  assert.equal(await nextWhere("notWrittenWithin: 60"), "asked");
  await letter("reminder", "2026-01-05T12:00:00Z");
  assert.equal(await nextWhere("lastTemplate: [reminder]"), "asked", "however long ago");
  await letter("final-demand", "2026-03-06T12:00:00Z");
  await letter("notice", "2026-03-09T12:00:00Z", "withdrawn");
  await letter("statement", "2026-03-10T12:00:00Z");
  assert.equal(await nextWhere("lastTemplate: [final-demand], writtenWithin: 3"), "asked");
  assert.equal(await nextWhere("writtenWithin: 2"), "others");
  const effortId = book.id();
  await run(sql`
    insert into effort (debtor_id, effort_id, kind, from_whom, happened_at, attempts, recorded_at)
    values (${book.debtorId}, ${effortId}, 'email', 'us', '2026-03-10T09:00:00Z', 1, ${now()})`);
  await run(sql`
    insert into effort_account (debtor_id, effort_id, account_debtor_id, account_id)
    values (${book.debtorId}, ${effortId}, ${book.debtorId}, ${book.accountId})`);
  assert.equal(await nextWhere("writtenWithin: 1"), "asked");
  assert.equal(await nextWhere("lastTemplate: [final-demand]"), "others", "what was written elsewhere has no template");
});

test("the score of a step is the chance by which the work is ranked", async () => {
  assert.equal(await nextWhere("score: { atLeast: 38, below: 39 }"), "asked", "nothing was seen: the prior of a call");
  await run(sql`
    insert into step_chance (ladder, bucket, band, action, tried, paid) values ('trade', 1, 1, 'call', 80, 80)`);
  assert.equal(await nextWhere("score: { atLeast: 87, below: 88 }"), "asked", "(80 + 20 x 38 %) of 100");
  assert.equal(await nextWhere("score: { below: 87 }"), "others");
});

test("what no ladder goes by is not read", async () => {
  await run(sql`update debtor set segment = 'Key'`);
  await letter("reminder", "2026-03-06T12:00:00Z");
  const moment = { now: now(), today: Temporal.PlainDate.from("2026-03-11"), zone: "UTC" };
  const reading = { asks: factsAsked([]) };
  const { owed, known } = await readDebtors(book.database.queries, [book.debtorId], { moment, reading });
  const { segment, written } = known.of(
    { debtorId: book.debtorId, creditorId: book.creditorId, ladder: "trade" },
    owed,
  );
  assert.deepEqual([segment, written, owed.map(({ contested }) => contested)], [null, null, [0n]]);
});
