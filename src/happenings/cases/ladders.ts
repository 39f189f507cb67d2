import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Ladder } from "#strategy/ladder";
import { readLadder } from "#strategy/read-ladder";
import { projectFolder } from "#platform/project-folder";
import { readYaml } from "#platform/yaml";

const folder = join(projectFolder, "src/strategy/ladders");

/** The ladders that the program comes with, read once. A ladder with a fault stops the program and names it. */
export const ladders: readonly Ladder[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .toSorted()
  .map((name) => {
    const reading = readLadder(readYaml(join(folder, name)));
    if (!reading.ok) throw new Error(`The ladder ${name} cannot be read: ${reading.faults.join(" ")}`);
    return reading.ladder;
  });

/** The ladder of this name, which a stored case is under. */
export function ladderNamed(name: string): Ladder {
  const ladder = ladders.find((one) => one.name === name);
  if (ladder === undefined) throw new Error(`A case is under the ladder "${name}", which does not exist.`);
  return ladder;
}
