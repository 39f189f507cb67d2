import { accepted, refused, type Outcome } from "#base/outcome";
import type { DayOrder } from "#calendar/read-day";
import { plainKindMapping, readKindMapping } from "#intake/cutover/kind-mapping";
import { cutOverKinds, isCutOverKind } from "#intake/cutover/kinds";
import { mappingOf } from "#intake/mappings/routes";
import { findMapping } from "#intake/mappings/store";
import type { Queries } from "#platform/database";
import type { HowToRead } from "./take-in-files.ts";

/** What a form says of how its files are to be read; a mapping is JSON. */
export type AskedReading = {
  readonly preset: string;
  readonly mapping?: string | undefined;
  readonly kind?: string | undefined;
  /** In which order days are written, over what the preset or mapping says. */
  readonly dates?: DayOrder | undefined;
};

type Answer = Outcome<HowToRead, "kind_is_unknown" | "mapping_is_unusable">;

/** How files are to be read: as a kind from an earlier system, by a mapping given or saved, or by a preset. */
export async function howAsked(tx: Queries, { dates, ...asked }: AskedReading): Promise<Answer> {
  const how = await howNamed(tx, asked);
  return how.ok && dates !== undefined ? accepted(inOrder(how.value, dates)) : how;
}

/** Files read as they are, but for the order in which their days are written. */
export function inOrder(how: HowToRead, dates: DayOrder): HowToRead {
  if ("preset" in how) return { ...how, dates };
  return "kind" in how
    ? { ...how, mapping: { ...how.mapping, dates } }
    : { ...how, mapping: { ...how.mapping, dates } };
}

async function howNamed(tx: Queries, { preset, mapping, kind }: Omit<AskedReading, "dates">): Promise<Answer> {
  if (kind !== undefined) return kindAsked(kind, mapping);
  const own = mapping === undefined ? (await findMapping(tx, preset))?.mapping : mappingOf(mapping);
  if (mapping !== undefined && own === undefined) return refused("mapping_is_unusable");
  return accepted(own === undefined ? { preset } : { mapping: own });
}

function kindAsked(kind: string, json: string | undefined): Answer {
  if (!isCutOverKind(kind)) return refused("kind_is_unknown");
  if (json === undefined) return accepted({ kind, mapping: plainKindMapping });
  const mapping = readKindMapping(parsed(json), cutOverKinds[kind]);
  return mapping.ok ? accepted({ kind, mapping: mapping.value }) : refused("mapping_is_unusable");
}

/** Text that is no JSON is no mapping either. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
