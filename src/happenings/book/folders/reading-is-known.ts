import { findMapping } from "#intake/mappings/store";
import { isPreset } from "#intake/presets";
import type { Queries } from "#platform/database";

/** Whether files can be read by that name: it is a preset's, or that of a mapping that is saved. */
export async function readingIsKnown(tx: Queries, name: string): Promise<boolean> {
  return isPreset(name) || (await findMapping(tx, name)) !== undefined;
}
