import { zonesByState, zonesOfCountry, type UsState } from "#calendar/state-zones";
import { stateOfZip } from "#calendar/zip-states";
import type { Debtor, Home } from "./debtor.ts";

type Places = Pick<Debtor, "zones" | "points" | "state" | "zip" | "otherHomes" | "mayBeAnywhere">;

/**
 * Every zone in which the debtor may be. What is known of the debtor and of each contact point all
 * counts; only where none of it says anything do the homes decide, by state and by ZIP code, and last the whole country.
 */
export function candidateZones({ zones, points, otherHomes, mayBeAnywhere, ...home }: Places): readonly string[] {
  const known = new Set([...zones, ...points.flatMap((point) => point.zone ?? [])]);
  if (known.size > 0) return [...known];
  const states = new Set([home, ...otherHomes].flatMap(statesOf));
  if (states.size === 0 || mayBeAnywhere) return zonesOfCountry;
  return [...new Set([...states].flatMap((state) => zonesByState[state]))];
}

/** The states in which a home may lie: two, where its ZIP code says another than its state. */
export function statesOf({ state, zip }: Home): UsState[] {
  const ofZip = zip === null ? undefined : stateOfZip(zip);
  return [state, ofZip].flatMap((each) => each ?? []);
}
