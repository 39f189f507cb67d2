import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A YAML file as plain data. What it means is for the reader to find out; two equal keys are refused. */
export function readYaml(path: string): unknown {
  return parse(readFileSync(path, "utf8"), { uniqueKeys: true, maxAliasCount: 0 });
}
