import { readYamlText } from "#platform/yaml";
import type { LadderRules } from "#strategy/ladder";
import { readLadder } from "#strategy/read-ladder";

/** What is wrong with a ladder's text: the line, the field, and why. */
export type TextFault = { readonly line: number; readonly field: string; readonly says: string };

export type LadderTextReading =
  { readonly ok: true; readonly ladder: LadderRules } | { readonly ok: false; readonly faults: readonly TextFault[] };

/** Reads a ladder that is written in YAML; every fault with its line and field. */
export function readLadderText(text: string): LadderTextReading {
  const yaml = readYamlText(text);
  if (yaml.faults.length > 0) return { ok: false, faults: yaml.faults.map((fault) => ({ ...fault, field: "" })) };
  const reading = readLadder(yaml.value);
  if (reading.ok) return reading;
  const faults = reading.faults.map(({ path, says }) => ({
    line: yaml.lineOf(path),
    field: String(path.at(-1) ?? ""),
    says,
  }));
  return { ok: false, faults: faults.toSorted((a, b) => a.line - b.line) };
}
