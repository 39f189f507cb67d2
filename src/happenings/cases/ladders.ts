import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ladderByClass, type Ladder } from "#strategy/ladder";
import { addShippedLadders, ladderVersions, type LadderVersion } from "#strategy/ladder-versions/store";
import type { Queries } from "#platform/database";
import { projectFolder } from "#platform/project-folder";
import { readLadderText } from "#happenings/ladders/read-ladder-text";

const folder = join(projectFolder, "src/strategy/ladders");

/** Puts the ladders that the program comes with into a database that lacks them. What the office saved stays. */
export async function openLadders(tx: Queries, now: Temporal.Instant): Promise<void> {
  const shipped = readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({ name: file.slice(0, -".yaml".length), words: readFileSync(join(folder, file), "utf8") }));
  await addShippedLadders(tx, shipped, now);
}

/** The ladders by which cases are decided now. */
export type LaddersInForce = {
  readonly all: readonly Ladder[];
  readonly byClass: ReadonlyMap<string, Ladder>;
  readonly named: (name: string) => Ladder;
};

/** The newest version of each ladder, by one statement. */
export async function laddersInForce(tx: Queries): Promise<LaddersInForce> {
  return inForce(await ladderVersions(tx));
}

/** What is in force of these versions, which come newest first. */
export function inForce(versions: readonly LadderVersion[]): LaddersInForce {
  const all = [...Map.groupBy(versions, ({ name }) => name).values()].map(ladderOf);
  const byName = new Map(all.map((ladder) => [ladder.name, ladder]));
  const named = (name: string) => {
    const ladder = byName.get(name);
    if (ladder === undefined) throw new Error(`A case is under the ladder "${name}", which does not exist.`);
    return ladder;
  };
  return { all, byClass: ladderByClass(all), named };
}

function ladderOf(versions: readonly LadderVersion[]): Ladder {
  const [newest, ...earlier] = versions.map((version) => ({ ...version, rules: rulesOf(version) }));
  if (newest === undefined) throw new Error("A ladder has at least one version.");
  const former: Record<string, number> = {};
  for (const { rules } of earlier) for (const { id, from } of rules.steps) former[id] ??= from;
  return { ...newest.rules, version: newest.version, former };
}

const readings = new Map<string, ReturnType<typeof readLadderText>>();
const readingsMax = 500;

/** What was saved was read before; one text is read once in a process, for every decision asks for it. */
function rulesOf({ name, version, words }: LadderVersion) {
  const reading = readings.get(words) ?? readLadderText(words);
  if (readings.size >= readingsMax) readings.clear();
  readings.set(words, reading);
  if (!reading.ok) throw new Error(`Version ${version} of the ladder "${name}" cannot be read.`);
  return reading.ladder;
}
