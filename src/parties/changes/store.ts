import { sql } from "kysely";
import { newId, type Chance } from "#platform/chance";
import type { Queries } from "#platform/database";
import { changedFields, type PartyChange } from "./party-change.ts";

/** Whose change it is: a creditor's or a legal entity's. */
export type Of = { readonly creditorId: string } | { readonly entityId: string };

type Changing = {
  readonly of: Of;
  readonly version: number;
  readonly by: string | null;
  readonly at: Temporal.Instant;
  /** Who approved what is changed by two. */
  readonly approvedBy?: string;
  readonly chance: Chance;
};

/** Keeps which facts became others with a version. */
export async function keepPartyChanges(
  tx: Queries,
  changes: readonly PartyChange[],
  { of, version, by, at, approvedBy, chance }: Changing,
): Promise<void> {
  const [creditorId, entityId] = "creditorId" in of ? [of.creditorId, null] : [null, of.entityId];
  await sql`
    insert into party_change (change_id, creditor_id, entity_id, version, field, part, before, after, changed_by, changed_at,
                              approved_by)
    select c.change_id, ${creditorId}::uuid, ${entityId}::uuid, ${version}::integer, c.field, c.part, c.before, c.after,
           ${by}::uuid, ${at}::timestamptz, ${approvedBy ?? null}::uuid
      from unnest(${changes.map(() => newId(at, chance))}::uuid[], ${changes.map(({ field }) => field)}::text[],
                  ${changes.map(({ part }) => part)}::text[], ${changes.map(({ before }) => before)}::text[],
                  ${changes.map(({ after }) => after)}::text[])
        as c (change_id, field, part, before, after)`.execute(tx);
}

export type KeptPartyChange = PartyChange & {
  readonly version: number;
  readonly changedBy: string | null;
  /** Who approved it; null of what one changes alone. */
  readonly approvedBy: string | null;
  readonly changedAt: Temporal.Instant;
};

/** What a creditor became, the newest first, so many at most. */
export async function changesOfCreditor(tx: Queries, creditorId: string, max: number): Promise<KeptPartyChange[]> {
  const { rows } = await sql<KeptPartyChange>`
    select ${columns} from party_change where creditor_id = ${creditorId}
     order by version desc, part, ${inOrder} limit ${max}`.execute(tx);
  return rows;
}

type KeptEntityChange = KeptPartyChange & { readonly entityId: string };

/** What the office's legal entities became, the newest first, so many at most. */
export async function changesOfEntities(tx: Queries, max: number): Promise<KeptEntityChange[]> {
  const { rows } = await sql<KeptEntityChange>`
    select entity_id as "entityId", ${columns} from party_change where entity_id is not null
     order by changed_at desc, version desc, part, ${inOrder} limit ${max}`.execute(tx);
  return rows;
}

const columns = sql`version, field, part, before, after, changed_by as "changedBy",
  approved_by as "approvedBy", changed_at as "changedAt"`;

/** What was changed at once stands in the order in which the desk shows the fields. */
const inOrder = sql`array_position(${changedFields}::text[], field)`;
