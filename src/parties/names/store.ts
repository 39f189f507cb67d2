import { sql } from "kysely";
import type { Id } from "#base/id";
import type { KnownAs } from "#parties/debtor";
import type { Queries } from "#platform/database";

/** Names by which a creditor's system knows things, any number. A name that is taken stays with whom it names. */
export async function learnNames(tx: Queries, names: readonly KnownAs[]): Promise<void> {
  if (names.length === 0) return;
  await sql`
    insert into known_as (creditor_id, system, kind, key, debtor_id, target_id, since_at)
    select "creditorId", system, kind, key, "debtorId", "targetId", "sinceAt"
      from json_to_recordset(${JSON.stringify(names)}::json)
        as new ("creditorId" uuid, system text, kind text, key text, "debtorId" uuid, "targetId" uuid,
                "sinceAt" timestamptz)
    on conflict (creditor_id, system, kind, key) do nothing`.execute(tx);
}

/** Forgets names by which a creditor's system knew things that are gone. */
export async function forgetNames(
  tx: Queries,
  { creditorId, system, kind, keys }: Pick<KnownAs, "creditorId" | "system" | "kind"> & { keys: readonly string[] },
): Promise<void> {
  if (keys.length === 0) return;
  await sql`
    delete from known_as
     where creditor_id = ${creditorId} and system = ${system} and kind = ${kind} and key = any(${keys}::text[])
  `.execute(tx);
}

/** Forgets the names of entries that were taken back, so that the same ones can come again. */
export async function forgetEntryNames(
  tx: Queries,
  entryIds: readonly Id<"entry">[],
  debtorIds: readonly Id<"debtor">[],
): Promise<void> {
  await sql`
    delete from known_as
     where kind = 'entry' and debtor_id = any(${debtorIds}::uuid[]) and target_id = any(${entryIds}::uuid[])
  `.execute(tx);
}
