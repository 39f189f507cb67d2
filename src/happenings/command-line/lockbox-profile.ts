import { existsSync, readFileSync, statSync } from "node:fs";
import { readProfile, type LockboxProfile } from "#formats/lockbox/profile";
import { usual } from "#formats/lockbox/usual";
import { WrongUse } from "#platform/command";
import { readYamlText, type YamlReading } from "#platform/yaml";

const bytesMax = 100_000;

/**
 * The profile of a lockbox in a file of YAML, of which JSON is a part. Wrong use, with every fault and its line, where the
 * file holds none.
 */
export function lockboxProfileIn(path: string): LockboxProfile {
  if (!existsSync(path) || !statSync(path).isFile()) throw new WrongUse(`There is no file ${path}.`);
  if (statSync(path).size > bytesMax) throw new WrongUse(`${path} has more than ${bytesMax} bytes: it is no profile.`);
  const yaml = readYamlText(readFileSync(path, "utf8"));
  if (yaml.faults.length > 0) throw noProfile(path, yaml.faults);
  const read = readProfile(yaml.value, usual.records);
  if (read.ok) return read.profile;
  const faults = read.faults.map(({ path: way, because }) => {
    return { line: lineAt(yaml, way), says: way.length === 0 ? because : `${way.join(".")}: ${because}` };
  });
  throw noProfile(path, faults);
}

/** The number of a record is a number in YAML and a text in JSON: the line of the way that leads further. */
function lineAt({ lineOf }: YamlReading, way: readonly (string | number)[]): number {
  const byNumbers = way.map((part) => (/^\d+$/.test(String(part)) ? Number(part) : part));
  return Math.max(lineOf(way), lineOf(byNumbers));
}

function noProfile(path: string, faults: YamlReading["faults"]): WrongUse {
  const lines = faults.map(({ line, says }) => `Line ${line}: ${says}`);
  return new WrongUse([`${path} is no profile of a lockbox.`, ...lines].join("\n"));
}
