import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ladderByClass, type Ladder, type LadderRules } from "#strategy/ladder";
import { addShippedLadders, ladderHeads, ladderTexts, type LadderHead } from "#strategy/ladder-versions/store";
import type { Queries } from "#platform/database";
import { projectFolder } from "#platform/project-folder";
import { readLadderText, type LadderTextReading } from "#happenings/ladders/read-ladder-text";

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

/** The newest version of each ladder. A text that this process has read before is not fetched again. */
export async function laddersInForce(tx: Queries): Promise<LaddersInForce> {
  return inForce(await ladderHeads(tx), tx);
}

/** What is in force of these versions, which come newest first. */
export async function inForce(heads: readonly LadderHead[], tx: Queries): Promise<LaddersInForce> {
  const readings = await readingsOf(tx, heads);
  const ruled = heads.map((head) => ({ ...head, rules: rulesOf(head, readings) }));
  return among([...Map.groupBy(ruled, ({ name }) => name).values()].map(ladderOf));
}

/** These ladders, found by name and by the class of an account. */
function among(all: readonly Ladder[]): LaddersInForce {
  const byName = new Map(all.map((ladder) => [ladder.name, ladder]));
  const named = (name: string) => {
    const ladder = byName.get(name);
    if (ladder === undefined) throw new Error(`A case is under the ladder "${name}", which does not exist.`);
    return ladder;
  };
  return { all, byClass: ladderByClass(all), named };
}

/** What would be in force if these rules were saved as the next version of their ladder. */
export function withNext({ all }: LaddersInForce, rules: LadderRules): LaddersInForce {
  const before = all.find(({ name }) => name === rules.name);
  const next = { ...rules, version: (before?.version ?? 0) + 1, former: before === undefined ? {} : formerOf(before) };
  return among([...all.filter(({ name }) => name !== rules.name), next].toSorted(inOrder));
}

const inOrder = (a: Ladder, b: Ladder) => (a.name < b.name ? -1 : Number(a.name > b.name));

function formerOf({ steps, former }: Ladder): Readonly<Record<string, number>> {
  return { ...former, ...Object.fromEntries(steps.map(({ id, from }) => [id, from])) };
}

function ladderOf(versions: readonly { readonly version: number; readonly rules: LadderRules }[]): Ladder {
  const [newest, ...earlier] = versions;
  if (newest === undefined) throw new Error("A ladder has at least one version.");
  const former: Record<string, number> = {};
  for (const { rules } of earlier) for (const { id, from } of rules.steps) former[id] ??= from;
  return { ...newest.rules, version: newest.version, former };
}

type Readings = ReadonlyMap<string, LadderTextReading>;

const known = new Map<string, LadderTextReading>();
const knownMax = 500;

/** What each version says. One text is fetched and read once in a process, for every decision asks for it. */
async function readingsOf(tx: Queries, heads: readonly LadderHead[]): Promise<Readings> {
  const digests = [...new Set(heads.map(({ digest }) => digest))];
  const fetched = await ladderTexts(
    tx,
    digests.filter((digest) => !known.has(digest)),
  );
  const readings = new Map(
    digests.map((digest) => [digest, known.get(digest) ?? readLadderText(fetched.get(digest) ?? "")]),
  );
  if (known.size >= knownMax) known.clear();
  for (const [digest, reading] of readings) known.set(digest, reading);
  return readings;
}

function rulesOf({ name, version, digest }: LadderHead, readings: Readings): LadderRules {
  const reading = readings.get(digest);
  if (reading?.ok !== true) throw new Error(`Version ${version} of the ladder "${name}" cannot be read.`);
  return reading.ladder;
}
