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
  /** When the cases under it had all been decided by it; null while they wait for that. */
  readonly decidedAt: Temporal.Instant | null;
};

/** A version without its text: the digest tells one text from another. */
export type LadderHead = Omit<LadderVersion, "words"> & { readonly digest: string };

/** Every version of every ladder, without its text, by name, the newest first. */
export async function ladderHeads(tx: Queries): Promise<LadderHead[]> {
  const { rows } = await sql<LadderHead>`
    select name, version, digest, because, saved_at as "savedAt", saved_by as "savedBy", decided_at as "decidedAt"
      from ladder_version order by name, version desc`.execute(tx);
  return rows;
}

/** The texts that have these digests, each once. */
export async function ladderTexts(tx: Queries, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (digests.length === 0) return new Map();
  const { rows } = await sql<{ digest: string; words: string }>`
    select distinct digest, words from ladder_version where digest = any(${digests}::text[])`.execute(tx);
  return new Map(rows.map(({ digest, words }) => [digest, words]));
}

/** The versions of one ladder, the newest first; none where there is none of that name. */
export async function versionsOf(tx: Queries, name: string): Promise<LadderVersion[]> {
  const { rows } = await sql<LadderVersion>`
    select name, version, words, because, saved_at as "savedAt", saved_by as "savedBy", decided_at as "decidedAt"
      from ladder_version where name = ${name} order by version desc`.execute(tx);
  return rows;
}

/** Puts ladders in force that the office has not yet. */
export async function addShippedLadders(
  tx: Queries,
  shipped: readonly Pick<LadderVersion, "name" | "words">[],
  now: Temporal.Instant,
): Promise<void> {
  await sql`
    insert into ladder_version (name, version, words, because, saved_at, decided_at)
    select name, 1, words, 'Dunlin came with it.', ${now}::timestamptz, ${now}::timestamptz
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

/** The newest version of each ladder whose cases wait to be decided by it, the one saved first first. */
export async function waitingLadders(tx: Queries): Promise<Pick<LadderVersion, "name" | "version" | "savedBy">[]> {
  const { rows } = await sql<Pick<LadderVersion, "name" | "version" | "savedBy">>`
    select name, version, saved_by as "savedBy"
      from ladder_version v
     where decided_at is null and version = (select max(version) from ladder_version n where n.name = v.name)
     order by saved_at, name`.execute(tx);
  return rows;
}

/** Writes down that all cases under a ladder were decided by this version of it: earlier ones wait no more either. */
export async function ladderWasDecided(
  tx: Queries,
  { name, version, at }: Pick<LadderVersion, "name" | "version"> & { readonly at: Temporal.Instant },
): Promise<void> {
  await sql`
    update ladder_version set decided_at = ${at}
     where name = ${name} and version <= ${version} and decided_at is null`.execute(tx);
}
