import { sql } from "kysely";
import { newId, type Chance } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { SettingChange } from "./setting.ts";

type Changing = {
  readonly version: number;
  readonly by: string | null;
  readonly at: Temporal.Instant;
  readonly chance: Chance;
};

/** Keeps which settings became others with a version. */
export async function addChanges(
  tx: Queries,
  changes: readonly SettingChange[],
  { version, by, at, chance }: Changing,
): Promise<void> {
  await sql`
    insert into setting_change (change_id, version, setting, currency, before, after, changed_by, changed_at)
    select c.change_id, ${version}::integer, c.setting, c.currency, c.before, c.after, ${by}::uuid, ${at}::timestamptz
      from unnest(${changes.map(() => newId(at, chance))}::uuid[], ${changes.map(({ setting }) => setting)}::text[],
                  ${changes.map(({ currency }) => currency)}::text[], ${changes.map(({ before }) => before)}::text[],
                  ${changes.map(({ after }) => after)}::text[])
        as c (change_id, setting, currency, before, after)`.execute(tx);
}

export type KeptChange = SettingChange & {
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Temporal.Instant;
};

/** The newest changes first, so many at most. */
export async function newestChanges(tx: Queries, max: number): Promise<KeptChange[]> {
  const { rows } = await sql<KeptChange>`
    select version, setting, currency, before, after, changed_by as "changedBy", changed_at as "changedAt"
      from setting_change order by version desc, setting, currency limit ${max}`.execute(tx);
  return rows;
}
