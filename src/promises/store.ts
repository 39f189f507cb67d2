import { sql } from "kysely";
import { uuids } from "#platform/binary-lists";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import { money, type Currency } from "#money/money";
import { copyRows, type Queries } from "#platform/database";
import type { PromiseToPay } from "./promise-to-pay.ts";

/** A promise with whose it is. */
export type KeptPromise = {
  readonly debtorId: Id<"debtor">;
  readonly promiseId: Id<"promise">;
  readonly accountId: Id<"account">;
  readonly takenOn: Temporal.PlainDate;
  readonly takenAt: Temporal.Instant;
  readonly promise: PromiseToPay;
};

type Row = {
  debtor_id: Id<"debtor">;
  promise_id: Id<"promise">;
  account_id: Id<"account">;
  currency: Currency;
  amount_minor: bigint;
  due_on: Temporal.PlainDate;
  taken_on: Temporal.PlainDate;
  taken_at: Temporal.Instant;
  state: PromiseToPay["state"];
  kept_on: Temporal.PlainDate | null;
  broken_on: Temporal.PlainDate | null;
  withdrawn_because: string | null;
};

/** Records a new, open promise. Loses the race for an account's one open promise as `promise_is_already_open`. */
export async function addPromise(tx: Queries, kept: KeptPromise, loginId: string | null): Promise<void> {
  await addPromises(tx, [kept], loginId);
}

/** Records new, open promises, any number of them. */
export async function addPromises(tx: Queries, promises: readonly KeptPromise[], loginId: string | null) {
  assert(
    promises.every(({ promise }) => promise.state === "open"),
    "a promise begins open",
  );
  const columns = "debtor_id promise_id account_id currency amount_minor due_on taken_on taken_at login_id state";
  await copyRows(
    tx,
    { table: "promise_to_pay", columns: columns.split(" ") },
    promises.map(({ debtorId, promiseId, accountId, takenOn, takenAt, promise: { terms, state } }) => [
      ...[debtorId, promiseId, accountId, terms.amount.currency, terms.amount.minor, terms.dueOn],
      ...[takenOn, takenAt, loginId, state],
    ]),
  );
}

/** Whether an account has an open promise. */
export async function hasOpenPromise(
  tx: Queries,
  { debtorId, accountId }: { debtorId: string; accountId: string },
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from promise_to_pay
     where debtor_id = ${debtorId} and account_id = ${accountId} and state = 'open'`.execute(tx);
  return rows.length > 0;
}

/** One promise of a person, who may be several debtors merged. */
export async function findPromise(
  tx: Queries,
  { personIds, promiseId }: { personIds: readonly string[]; promiseId: string },
): Promise<KeptPromise | undefined> {
  const { rows } = await sql<Row>`
    select * from promise_to_pay
     where debtor_id = any(${personIds}::uuid[]) and promise_id = ${promiseId}`.execute(tx);
  return rows.map(keptPromise)[0];
}

/** The promises of these debtors that money or time can still move. */
export async function unsettledPromises(tx: Queries, debtorIds: readonly string[]): Promise<KeptPromise[]> {
  const { rows } = await sql<Row>`
    select * from promise_to_pay
     where debtor_id = any(${uuids(debtorIds)}) and state in ('open', 'broken')
     order by debtor_id, promise_id`.execute(tx);
  return rows.map(keptPromise);
}

/** The debtors with an open promise whose day is past, in the order of their ids. */
export async function debtorsWithPromiseDue(tx: Queries, today: Temporal.PlainDate): Promise<Id<"debtor">[]> {
  const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
    select distinct debtor_id from promise_to_pay
     where state = 'open' and due_on < ${today}
     order by debtor_id`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

/** The newest promises of these debtors, whatever became of them. */
export async function recentPromises(tx: Queries, debtorIds: readonly string[], max: number): Promise<KeptPromise[]> {
  const { rows } = await sql<Row>`
    select * from promise_to_pay
     where debtor_id = any(${debtorIds}::uuid[])
     order by taken_at desc, promise_id desc limit ${max}`.execute(tx);
  return rows.map(keptPromise);
}

/** Records what promises have become. Any number of debtors. */
export async function recordPromises(tx: Queries, moved: readonly KeptPromise[]): Promise<void> {
  if (moved.length === 0) return;
  const states = moved.map(({ promise }) => ({
    keptOn: "keptOn" in promise ? promise.keptOn : null,
    brokenOn: "brokenOn" in promise ? promise.brokenOn : null,
    because: "because" in promise ? promise.because : null,
  }));
  await sql`
    update promise_to_pay p
       set state = m.state, kept_on = m.kept_on, broken_on = m.broken_on, withdrawn_because = m.because
      from unnest(${moved.map(({ debtorId }) => debtorId)}::uuid[],
                  ${moved.map(({ promiseId }) => promiseId)}::uuid[],
                  ${moved.map(({ promise }) => promise.state)}::text[],
                  ${states.map(({ keptOn }) => keptOn)}::date[],
                  ${states.map(({ brokenOn }) => brokenOn)}::date[],
                  ${states.map(({ because }) => because)}::text[])
           as m (debtor_id, promise_id, state, kept_on, broken_on, because)
     where p.debtor_id = m.debtor_id and p.promise_id = m.promise_id
  `.execute(tx);
}

function keptPromise(row: Row): KeptPromise {
  return {
    debtorId: row.debtor_id,
    promiseId: row.promise_id,
    accountId: row.account_id,
    takenOn: row.taken_on,
    takenAt: row.taken_at,
    promise: promiseOf(row),
  };
}

/** The constraints of the table hold that each state has its evidence. */
function promiseOf(row: Row): PromiseToPay {
  const { state, kept_on: keptOn, broken_on: brokenOn, withdrawn_because: because } = row;
  const terms = { amount: money(row.currency, row.amount_minor), dueOn: row.due_on };
  if (state === "kept" && keptOn !== null) return { state, terms, keptOn };
  if (state === "broken" && brokenOn !== null) return { state, terms, brokenOn };
  if (state === "keptLate" && keptOn !== null && brokenOn !== null) return { state, terms, keptOn, brokenOn };
  if (state === "withdrawn" && because !== null) return { state, terms, because };
  assert(state === "open", "a stored promise has the evidence of its state");
  return { state, terms };
}
