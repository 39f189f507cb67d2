import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";

export type NewSnooze = { readonly debtorId: Id<"debtor">; readonly snoozeId: string };

type Why = {
  readonly until: Temporal.Instant;
  readonly because: string;
  readonly loginId: string;
  readonly now: Temporal.Instant;
};

/** Puts debtors off until an instant, beside what puts them off already. */
export async function addSnoozes(
  tx: Queries,
  snoozes: readonly NewSnooze[],
  { until, because, loginId, now }: Why,
): Promise<void> {
  await sql`
    insert into snooze (debtor_id, snooze_id, until_at, because, made_by, made_at)
    select debtor_id, snooze_id, ${until}, ${because}, ${loginId}, ${now}
      from unnest(${snoozes.map(({ debtorId }) => debtorId)}::uuid[],
                  ${snoozes.map(({ snoozeId }) => snoozeId)}::uuid[]) as s (debtor_id, snooze_id)`.execute(tx);
}

/** Ends what puts these debtors off; says of how many there was any. */
export async function endSnoozes(
  tx: Queries,
  { debtorIds, now }: { readonly debtorIds: readonly string[]; readonly now: Temporal.Instant },
): Promise<number> {
  const { rows } = await sql`
    update snooze set ended_at = ${now}
     where debtor_id = any(${debtorIds}::uuid[]) and ended_at is null and until_at > ${now} returning 1`.execute(tx);
  return rows.length;
}
