import { sql } from "kysely";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import type { AnyOperation } from "#platform/operation";
import type { Queries } from "#platform/database";
import { namesOfLogins } from "#access/store";
import type { LadderRules } from "#strategy/ladder";
import { ladderRoutes } from "#strategy/ladder-versions/routes";
import { ladderHeads, versionsOf, type LadderVersion } from "#strategy/ladder-versions/store";
import { inForce } from "#happenings/cases/ladders";
import { previewLadder } from "./preview-ladder.ts";
import { readLadderText } from "./read-ladder-text.ts";
import { checkLadder, saveLadder } from "./save-ladder.ts";

/** The operations of ladders, wired to what happens. */
export function ladderOperations(): AnyOperation<Caller>[] {
  return ladderRoutes({
    listLadders,
    readLadder,
    checkLadder: async (tx, words) => {
      const { faults, ladder, version } = await checkLadder(tx, words);
      return { faults: [...faults], name: ladder?.name ?? null, version };
    },
    previewLadder: ({ tx, ...asked }) => previewLadder(tx, asked),
    saveLadder: ({ tx, caller, ...saving }) => saveLadder(tx, { ...saving, loginId: caller.loginId }),
  });
}

/** The ladders in force, with how many open cases are under each. */
export async function listLadders(tx: Queries) {
  const heads = await ladderHeads(tx);
  const { rows } = await sql<{ ladder: string; cases: bigint }>`
    select ladder, count(*) as cases from collection_case where closed_at is null group by ladder`.execute(tx);
  const cases = new Map(rows.map((row) => [row.ladder, Number(row.cases)]));
  const newest = heads.filter(({ name }, place) => heads[place - 1]?.name !== name);
  const { named } = await inForce(heads, tx);
  return (await told(tx, newest)).map(({ name, digest: _digest, ...saved }) => {
    const { former: _former, ...rules } = named(name);
    return { ...saved, ...rules, openCases: cases.get(name) ?? 0 };
  });
}

async function readLadder(tx: Queries, name: string) {
  const versions = await told(tx, await versionsOf(tx, name));
  if (versions.length === 0) return refused("ladder_is_unknown");
  return accepted({ name, versions: versions.map((version) => ({ ...version, rules: rulesIn(version.words) })) });
}

function rulesIn(words: string): LadderRules {
  const reading = readLadderText(words);
  if (!reading.ok) throw new Error("A ladder that was saved cannot be read.");
  return reading.ladder;
}

/** Versions as people read them: when, and by whom. */
async function told<Saved extends Pick<LadderVersion, "savedAt" | "savedBy">>(tx: Queries, saved: readonly Saved[]) {
  const names = await namesOfLogins(
    tx,
    saved.map(({ savedBy }) => savedBy),
  );
  return saved.map(({ savedAt, savedBy, ...one }) => ({
    ...one,
    savedAt: savedAt.toString(),
    savedBy: names.get(savedBy) ?? null,
  }));
}
