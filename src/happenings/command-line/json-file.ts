import { readFileSync } from "node:fs";
import { WrongUse } from "#platform/command";

/** What stands in a file of JSON; wrong use where it cannot be read. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new WrongUse(`${file} is not a JSON file that can be read: ${String(error)}`);
  }
}
