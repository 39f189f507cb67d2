import type { Accepted } from "#base/outcome";
import { readMapping, type Mapping, type UnusableMapping } from "./mapping.ts";
import { isPreset, presets, type Preset } from "./presets.ts";

/**
 * Reads a mapping that may begin from a preset's: `{"preset": "xero", "dates": "dd/mm/yyyy"}` is Xero's, whose days have
 * the day first. What it does not say is the preset's, or else as in the plain mapping.
 */
export function readMappingOnPreset(json: unknown): Accepted<Mapping> | UnusableMapping {
  if (typeof json !== "object" || json === null || Array.isArray(json) || !("preset" in json)) return readMapping(json);
  const { preset: name, ...rest } = json;
  const preset: Preset | undefined = typeof name === "string" && isPreset(name) ? presets[name] : undefined;
  if (preset?.reads !== "invoices") {
    return { ok: false, because: `There is no preset ${JSON.stringify(name)} on which a mapping could stand.` };
  }
  return readMapping(rest, preset.mapping);
}
