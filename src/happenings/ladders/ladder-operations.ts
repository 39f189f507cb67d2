import { sql } from "kysely";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import type { AnyOperation } from "#platform/operation";
import type { Queries } from "#platform/database";
import { namesOfLogins } from "#access/store";
import { ladderRoutes } from "#strategy/ladder-versions/routes";
import { ladderVersions } from "#strategy/ladder-versions/store";
import { inForce } from "#happenings/cases/ladders";
import { previewLadder } from "./preview-ladder.ts";
import { checkLadder, saveLadder } from "./save-ladder.ts";

/** The operations of ladders, wired to what happens. */
export function ladderOperations(): AnyOperation<Caller>[] {
  return ladderRoutes({
    listLadders,
    readLadder: async (tx, name) => {
      const versions = (await ladderVersions(tx)).filter((each) => each.name === name);
      const names = await namesOfLogins(
        tx,
        versions.map(({ savedBy }) => savedBy),
      );
      if (versions.length === 0) return refused("ladder_is_unknown");
      return accepted({
        name,
        versions: versions.map(({ savedAt, version, words, because, savedBy }) => ({
          ...{ version, words, because, savedBy: names.get(savedBy) ?? null, savedAt: savedAt.toString() },
        })),
      });
    },
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
  const versions = await ladderVersions(tx);
  const { rows } = await sql<{ ladder: string; cases: bigint }>`
    select ladder, count(*) as cases from collection_case where closed_at is null group by ladder`.execute(tx);
  const names = await namesOfLogins(
    tx,
    versions.map(({ savedBy }) => savedBy),
  );
  const cases = new Map(rows.map((row) => [row.ladder, Number(row.cases)]));
  return inForce(versions).all.map(({ name, version, applies, capacity, kinds, steps }) => {
    const saved = versions.find((each) => each.name === name && each.version === version);
    return {
      ...{ name, version, applies, openCases: cases.get(name) ?? 0 },
      ...(capacity === undefined ? {} : { capacity }),
      ...(kinds === undefined ? {} : { kinds: [...kinds] }),
      ...{ savedAt: saved?.savedAt.toString() ?? "", savedBy: names.get(saved?.savedBy ?? null) ?? null },
      steps: steps.map(({ when: _when, ...step }) => step),
    };
  });
}
