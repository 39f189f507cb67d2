import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";

export type NewCallback = {
  readonly debtorId: Id<"debtor">;
  readonly callbackId: string;
  readonly loginId: string;
  readonly dueAt: Temporal.Instant;
  readonly zone: string;
  readonly because: string;
  readonly madeBy: string;
  readonly now: Temporal.Instant;
};

/** Agrees to call somebody back. */
export async function addCallback(tx: Queries, callback: NewCallback): Promise<void> {
  const { debtorId, callbackId, loginId, dueAt, zone, because, madeBy, now } = callback;
  await sql`
    insert into callback (debtor_id, callback_id, login_id, due_at, zone, because, made_by, made_at)
    values (${debtorId}, ${callbackId}, ${loginId}, ${dueAt}, ${zone}, ${because}, ${madeBy}, ${now})`.execute(tx);
}

/** Nobody is called back any more: says whether it was still open. */
export async function dropCallback(
  tx: Queries,
  dropped: { readonly debtorIds: readonly string[]; readonly callbackId: string; readonly now: Temporal.Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update callback set ended_at = ${dropped.now}, ended_how = 'dropped'
     where debtor_id = any(${dropped.debtorIds}::uuid[]) and callback_id = ${dropped.callbackId} and ended_at is null
    returning 1`.execute(tx);
  return rows.length > 0;
}

/** A call half an hour before the time that was agreed, or later, is the callback, whoever placed it. */
const earlyMinutes = 30;

/** Somebody was called: what had been agreed before and was to be called back by then is done. */
export async function callbacksCalled(
  tx: Queries,
  { debtorIds, at }: { readonly debtorIds: readonly string[]; readonly at: Temporal.Instant },
): Promise<void> {
  await sql`
    update callback set ended_at = ${at}, ended_how = 'called'
     where debtor_id = any(${debtorIds}::uuid[]) and ended_at is null and made_at <= ${at}
       and due_at <= ${at.add({ minutes: earlyMinutes })}`.execute(tx);
}

export type DueCallback = { readonly debtorId: string; readonly callbackId: string };

/** How many open callbacks somebody has. */
export async function countCallbacks(tx: Queries, loginId: string): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open from callback where login_id = ${loginId} and ended_at is null`.execute(tx);
  return rows[0]?.open ?? 0;
}

/** Somebody else calls back from now on, at the hours that were agreed: gives whom. */
export async function handOverCallbacks(
  tx: Queries,
  { loginId, toId }: { readonly loginId: string; readonly toId: string },
): Promise<{ readonly debtorId: Id<"debtor">; readonly callbackId: string }[]> {
  const { rows } = await sql<{ debtorId: Id<"debtor">; callbackId: string }>`
    update callback set login_id = ${toId}, taken_at = null where login_id = ${loginId} and ended_at is null
    returning debtor_id as "debtorId", callback_id as "callbackId"`.execute(tx);
  return rows;
}

/** "Next" has given a callback to its person. */
export async function callbackIsGiven(
  tx: Queries,
  { debtorId, callbackId, now }: DueCallback & { readonly now: Temporal.Instant },
): Promise<void> {
  await sql`
    update callback set taken_at = ${now} where debtor_id = ${debtorId} and callback_id = ${callbackId}`.execute(tx);
}
