import { sql } from "kysely";
import type { Id } from "#base/id";
import { copyRows, type Queries } from "#platform/database";
import type { Pause } from "#strategy/pause";

type Recording = { readonly at: Temporal.Instant; readonly loginId: Id<"login"> | null };

/** Begins pauses, any number. */
export async function addPauses(tx: Queries, pauses: readonly Pause[], { at, loginId }: Recording): Promise<void> {
  const columns = ["debtor_id", "pause_id", "kind", "creditor_id", "account_id", "item_id"];
  await copyRows(
    tx,
    { table: "pause", columns: [...columns, "because", "since_on", "until_on", "recorded_at", "recorded_by"] },
    pauses.map(({ debtorId, pauseId, kind, creditorId, accountId, itemId, because, sinceOn, untilOn }) => {
      const what = [debtorId, pauseId, kind, creditorId, accountId, itemId];
      return [...what, because, sinceOn, untilOn, at, loginId];
    }),
  );
}

/** What rests of these debtors on a day, what ends first at the top. */
export async function pausesOf(
  tx: Queries,
  debtorIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<KnownPause[]> {
  const { rows } = await sql<KnownPause>`
    select debtor_id as "debtorId", pause_id as "pauseId", kind, creditor_id as "creditorId", account_id as "accountId",
           item_id as "itemId", because, since_on as "sinceOn", until_on as "untilOn", recorded_by as "recordedBy"
      from pause
     where debtor_id = any(${debtorIds}::uuid[]) and ended_at is null and until_on >= ${today}
     order by until_on, pause_id`.execute(tx);
  return rows;
}

export type KnownPause = Pause & { readonly recordedBy: Id<"login"> | null };

/** Ends a pause before its day. */
export async function endPause(
  tx: Queries,
  { debtorId, pauseId, because }: Pick<Pause, "debtorId" | "pauseId" | "because">,
  { at, loginId }: Recording,
): Promise<void> {
  await sql`
    update pause set ended_at = ${at}, ended_by = ${loginId}, ended_because = ${because}
     where debtor_id = ${debtorId} and pause_id = ${pauseId} and ended_at is null`.execute(tx);
}
