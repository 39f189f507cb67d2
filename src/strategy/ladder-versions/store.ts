import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";

/** A ladder as it was written, and in force from then on. */
export type LadderVersion = {
  readonly name: string;
  readonly version: number;
  /** YAML. */
  readonly words: string;
  readonly because: string;
  readonly savedAt: Temporal.Instant;
  /** Nobody: the program came with it. */
  readonly savedBy: Id<"login"> | null;
};

/** Every version of every ladder, by name, the newest first. */
export async function ladderVersions(tx: Queries): Promise<LadderVersion[]> {
  const { rows } = await sql<LadderVersion>`
    select name, version, words, because, saved_at as "savedAt", saved_by as "savedBy"
      from ladder_version order by name, version desc`.execute(tx);
  return rows;
}

/** Puts ladders in force that the office has not yet. */
export async function addShippedLadders(
  tx: Queries,
  shipped: readonly Pick<LadderVersion, "name" | "words">[],
  now: Temporal.Instant,
): Promise<void> {
  await sql`
    insert into ladder_version (name, version, words, because, saved_at)
    select name, 1, words, 'Dunlin came with it.', ${now}::timestamptz
      from unnest(${shipped.map(({ name }) => name)}::text[], ${shipped.map(({ words }) => words)}::text[])
        as shipped (name, words)
    on conflict do nothing`.execute(tx);
}

type Saving = Pick<LadderVersion, "name" | "version" | "words" | "because"> & {
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** Saves a version. False where another has its number: somebody else saved meanwhile. */
export async function addLadderVersion(tx: Queries, saving: Saving): Promise<boolean> {
  const { name, version, words, because, loginId, now } = saving;
  const { rows } = await sql`
    insert into ladder_version (name, version, words, because, saved_at, saved_by)
    values (${name}, ${version}, ${words}, ${because}, ${now}, ${loginId})
    on conflict do nothing returning version`.execute(tx);
  return rows.length > 0;
}
