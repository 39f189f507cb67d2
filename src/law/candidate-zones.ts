import { zonesByState, zonesOfCountry } from "#calendar/state-zones";
import { stateOfZip } from "#calendar/zip-states";
import type { Debtor } from "./debtor.ts";

type Place = Pick<Debtor, "zones" | "points" | "state" | "zip">;

/**
 * Every zone in which the debtor may be. What is known of the debtor and of each contact point all
 * counts; only where none of it says anything does the state decide, and last the whole country.
 */
export function candidateZones({ zones, points, state, zip }: Place): readonly string[] {
  const known = new Set([...zones, ...points.flatMap((point) => point.zone ?? [])]);
  if (known.size > 0) return [...known];
  const home = state ?? (zip === null ? undefined : stateOfZip(zip));
  return home === undefined ? zonesOfCountry : zonesByState[home];
}
