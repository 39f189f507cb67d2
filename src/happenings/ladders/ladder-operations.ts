import { sql } from "kysely";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import type { AnyOperation } from "#platform/operation";
import type { Queries } from "#platform/database";
import { namesOfLogins } from "#access/store";
import { activeTemplates } from "#letters/templates/store";
import { segmentsInUse } from "#parties/facts/store";
import { noSegment } from "#parties/segment";
import type { LadderRules } from "#strategy/ladder";
import { ladderFields, type LadderField } from "#strategy/read-ladder";
import { ladderRoutes } from "#strategy/ladder-versions/routes";
import { ladderHeads, versionsOf, type LadderVersion } from "#strategy/ladder-versions/store";
import type { Desk } from "#happenings/desk/desk";
import { inForce } from "#happenings/cases/ladders";
import { startUnderChangedBehind } from "./decide-changed-ladders.ts";
import { previewLadder } from "./preview-ladder.ts";
import { readLadderText } from "./read-ladder-text.ts";
import { checkLadder, saveLadder } from "./save-ladder.ts";

/** The operations of ladders, wired to what happens. */
export function ladderOperations(desk: Desk): AnyOperation<Caller>[] {
  return ladderRoutes({
    listLadders,
    listLadderFields,
    readLadder,
    checkLadder: async (tx, words) => {
      const { faults, ladder, version } = await checkLadder(tx, words);
      return { faults: [...faults], name: ladder?.name ?? null, version };
    },
    previewLadder: ({ tx, ...asked }) => previewLadder(tx, asked),
    saveLadder: async ({ tx: _tx, caller: { loginId }, ...saving }) => {
      const saved = await desk.database.transaction((tx) => saveLadder(tx, { ...saving, loginId }));
      if (!saved.ok) return saved;
      return accepted({ ...saved.value, runId: await startUnderChangedBehind(desk, saved.value.name) });
    },
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
  return (await told(tx, newest)).map(({ name, digest: _digest, decidedAt: _decidedAt, ...saved }) => {
    const { former: _former, ...rules } = named(name);
    return { ...saved, ...rules, openCases: cases.get(name) ?? 0 };
  });
}

/** What may stand in a ladder's text, with the office's own templates and segments. */
async function listLadderFields(tx: Queries): Promise<LadderField[]> {
  const templates = [...new Set((await activeTemplates(tx, null)).map(({ name }) => name))].toSorted();
  const segments = [...(await segmentsInUse(tx)).map(({ segment }) => segment), noSegment];
  const own: Readonly<Record<string, readonly string[]>> = { template: templates, lastTemplate: templates, segments };
  return ladderFields.map((field) => ({ ...field, values: own[field.name] ?? field.values }));
}

async function readLadder(tx: Queries, name: string) {
  const versions = await told(tx, await versionsOf(tx, name));
  if (versions.length === 0) return refused("ladder_is_unknown");
  const runs = await runsOf(tx, name);
  return accepted({
    name,
    versions: versions.map(({ decidedAt, ...saved }) => ({
      ...{ ...saved, rules: rulesIn(saved.words) },
      ...{ decidedAt: decidedAt?.toString() ?? null, runId: runs.get(saved.version) ?? null },
    })),
  });
}

/** By which run the cases under each version of a ladder were decided when it was saved, the newest where one was cut off. */
async function runsOf(tx: Queries, name: string): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ version: number; runId: string }>`
    select distinct on (ladder_version) ladder_version as version, run_id as "runId" from day_run
     where ladder = ${name} order by ladder_version, started_at desc`.execute(tx);
  return new Map(rows.map(({ version, runId }) => [version, runId]));
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
