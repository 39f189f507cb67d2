import { sql } from "kysely";
import type { Id } from "#base/id";
import { readMappingOnPreset } from "#intake/preset-mapping";
import type { SavedMapping } from "#intake/saved-mapping";
import type { Queries } from "#platform/database";

type NewMapping = Pick<SavedMapping, "name" | "headings"> & {
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly savedBy: Id<"login"> | null;
  readonly at: Temporal.Instant;
};

/** Saves a mapping under its name: a new one, or the next version of the one that has it. Gives the version. */
export async function saveMapping(tx: Queries, { name, mapping, headings, savedBy, at }: NewMapping): Promise<number> {
  // Two who save under one name at once follow each other. The number is this program's own, chosen once.
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 4400012))`.execute(tx);
  await endMapping(tx, { name, at });
  const { rows } = await sql<{ version: number }>`
    insert into saved_mapping (name, version, mapping, headings, saved_at, saved_by)
    select ${name}, coalesce(max(version), 0) + 1, ${JSON.stringify(mapping)}::jsonb, ${headings}::text[], ${at}, ${savedBy}
      from saved_mapping where name = ${name}
    returning version`.execute(tx);
  return rows[0]?.version ?? 1;
}

/** Ends the mapping of a name: its versions stay on record. True where there was one. */
export async function endMapping(
  tx: Queries,
  { name, at }: { readonly name: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update saved_mapping set ended_at = greatest(${at}::timestamptz, saved_at)
     where name = ${name} and ended_at is null`.execute(tx);
  return numAffectedRows > 0n;
}

/** The mappings that are in use, by name. One that a later program can no longer read is left out. */
export async function listMappings(tx: Queries): Promise<SavedMapping[]> {
  const { rows } = await sql<Omit<SavedMapping, "mapping"> & { mapping: unknown }>`
    select name, version, mapping, headings, saved_at as "savedAt" from saved_mapping where ended_at is null
     order by lower(name), name`.execute(tx);
  return rows.flatMap((row) => {
    const read = readMappingOnPreset(row.mapping);
    return read.ok ? [{ ...row, mapping: read.value }] : [];
  });
}

/** The mapping of a name that is in use. */
export async function findMapping(tx: Queries, name: string): Promise<SavedMapping | undefined> {
  return (await listMappings(tx)).find((saved) => saved.name === name);
}
