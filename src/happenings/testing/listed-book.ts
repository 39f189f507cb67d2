import { strict as assert } from "node:assert";
import { sql } from "kysely";
import type { Id } from "#base/id";
import { money } from "#money/money";
import { mergeDebtors } from "#parties/store";
import { postPayment } from "#happenings/money/post-payment";
import { reverseEntry } from "#happenings/money/reverse-entry";
import { openSmallBook, type SmallBook } from "./small-book.ts";

/** The day on which the listed book is looked at. */
export const listedDay = Temporal.PlainDate.from("2026-06-30");

/** For tests: a small book in which every column of the list has something to tell. */
export async function openListedBook(): Promise<SmallBook> {
  const book = await openSmallBook();
  book.clock.set(Temporal.Instant.from("2026-06-30T12:00:00Z"));
  await fill(book);
  return book;
}

/** Six lines: one with everything, one debtor in two currencies, one without cents, one who owes nothing, one merged. */
async function fill(book: SmallBook): Promise<void> {
  const { queries } = book.database;
  const [acme, cobalt] = [await book.addAccount("Acme"), await book.addAccount("Cobalt")];
  const [delta, echo, inc] = [
    await book.addAccount("Delta"),
    await book.addAccount("Echo"),
    await book.addAccount("Echo Inc"),
  ];
  assert.ok(delta.debtorId !== echo.debtorId);
  await book.issue({ number: "A-1", minor: 160_000n, dueOn: "2026-05-01" }, acme);
  await book.issue({ number: "B-1", minor: 10_000n, dueOn: "2026-06-30" });
  await book.issue({ number: "B-2", minor: 5000n, dueOn: "2026-06-27", currency: "EUR" });
  await book.issue({ number: "C-1", minor: 5000n, dueOn: "2026-06-20", currency: "JPY" }, cobalt);
  await book.issue({ number: "E-1", minor: 20_000n, dueOn: "2026-06-10" }, echo);
  await book.issue({ number: "E-2", minor: 20_000n, dueOn: "2026-06-15" }, inc);
  const why = { because: "One firm.", fromAt: book.clock.now() };
  const merge = { samePersonId: book.id<"same-person">(), debtorId: inc.debtorId, survivorId: echo.debtorId, ...why };
  await book.database.transaction((tx) => mergeDebtors(tx, merge as Parameters<typeof mergeDebtors>[1]));
  await sql`update debtor set language = 'es' where debtor_id = ${cobalt.debtorId}`.execute(queries);
  await sql`update debtor set segment = 'Key accounts' where debtor_id = ${acme.debtorId}`.execute(queries);
  await pay(book, { ...acme, minor: 10_000n, on: "2026-06-10" });
  const entryId = await pay(book, { ...echo, minor: 5000n, on: "2026-06-12" });
  const back = { debtorId: echo.debtorId, entryId, because: "Bounced.", source: "desk", loginId: null } as const;
  const reversed = await book.database.transaction((tx) =>
    reverseEntry(book.desk, tx, { ...back, now: book.clock.now() }),
  );
  assert.ok(reversed.ok);
  await surround(book, acme);
}

type Paid = { debtorId: Id<"debtor">; accountId: Id<"account">; minor: bigint; on: string };

async function pay(book: SmallBook, { minor, on, ...account }: Paid): Promise<Id<"entry">> {
  const how = { amount: money("USD", minor), to: [], reference: "", source: "desk", loginId: null } as const;
  const payment = { ...account, ...how, receivedOn: Temporal.PlainDate.from(on), now: book.clock.now() };
  const posted = await book.database.transaction((tx) => postPayment(book.desk, tx, payment));
  assert.ok(posted.ok);
  return posted.value.entryId;
}

type Account = { readonly debtorId: Id<"debtor">; readonly accountId: Id<"account"> };

/** Everything that a column can tell of a debtor. */
async function surround(book: SmallBook, { debtorId, accountId }: Account): Promise<void> {
  const { queries } = book.database;
  const [now, id] = [book.clock.now(), book.id];
  const loginId = id<"login">();
  const { creditorId } = book;
  await sql`insert into login (login_id, username, name, role, password, created_at)
    values (${loginId}, 'jo', 'Jo Berg', 'collector', 'none', ${now})`.execute(queries);
  await sql`insert into assignment (debtor_id, assignment_id, account_id, login_id, from_on, because)
    values (${debtorId}, ${id()}, ${accountId}, ${loginId}, '2026-01-01', 'New.')`.execute(queries);
  await sql`insert into contact_point (debtor_id, point_id, kind, value, normalised, state, source, since_at)
    values (${debtorId}, ${id()}, 'mobile', '1', '1', null, 'creditor', ${now}),
           (${debtorId}, ${id()}, 'home', '1 Pier', '1 PIER', 'CA', 'creditor', ${now})`.execute(queries);
  await sql`insert into effort (debtor_id, effort_id, kind, from_whom, happened_at, attempts, recorded_at)
    values (${debtorId}, ${id()}, 'call', 'us', '2026-06-20T15:00:00Z', 1, ${now})`.execute(queries);
  await sql`insert into promise_to_pay (debtor_id, promise_id, account_id, currency, amount_minor, due_on, taken_on,
                                        taken_at, state)
    values (${debtorId}, ${id()}, ${accountId}, 'USD', 40000, '2026-07-03', '2026-06-20', ${now}, 'open')`.execute(
    queries,
  );
  await sql`insert into snooze (debtor_id, snooze_id, until_at, because, made_by, made_at)
    values (${debtorId}, ${id()}, '2026-07-02T12:00:00Z', 'On holiday.', ${loginId}, ${now})`.execute(queries);
  await sql`insert into dispute (debtor_id, dispute_id, account_id, item_id, currency, because, in_writing, raised_on, recorded_at)
    select debtor_id, ${id()}, account_id, item_id, 'USD', 'Short.', true, '2026-06-01', ${now} from item
     where debtor_id = ${debtorId}`.execute(queries);
  await sql`insert into credit_hold (debtor_id, hold_id, creditor_id, because, placed_at)
    values (${debtorId}, ${id()}, ${creditorId}, 'Late.', ${now})`.execute(queries);
  await sql`insert into credit_limit (debtor_id, limit_id, creditor_id, currency, amount_minor, since_on, because, set_at)
    values (${debtorId}, ${id()}, ${creditorId}, 'USD', 900000, '2026-01-01', 'Old.', ${now}),
           (${debtorId}, ${id()}, ${creditorId}, 'USD', 100000, '2026-06-01', 'Now.', ${now}),
           (${debtorId}, ${id()}, ${creditorId}, 'USD', 1, '2027-06-01', 'Then.', ${now})`.execute(queries);
  await sql`insert into person_stop (debtor_id, stop_id, kind, because, received_on, recorded_at)
    values (${debtorId}, ${id()}, 'cease', 'Letter.', '2026-06-01', ${now})`.execute(queries);
  await sql`update collection_case set next_action = 'call', next_on = '2026-07-01'
     where debtor_id = ${debtorId} and closed_at is null`.execute(queries);
  await sql`insert into collection_case (debtor_id, case_id, creditor_id, ladder, ladder_version, opened_at, next_step,
                next_action, next_on, next_owner, next_because, currency, decided_at, decided_because)
    select ${debtorId}, ${id()}, ${creditorId}, 'trade', 1, ${now}, 'first-call', 'call', '2026-07-01', 'collector',
           '{Due.}', 'USD', ${now}, 'Opened.'
     where not exists (select from collection_case where debtor_id = ${debtorId} and closed_at is null)`.execute(
    queries,
  );
}
