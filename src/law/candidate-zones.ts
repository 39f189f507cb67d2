import { zonesByState, zonesOfCountry, type UsState } from "#calendar/state-zones";
import { stateOfZip } from "#calendar/zip-states";
import { zonesOfZip } from "#calendar/zip-zones";
import type { Debtor, Home } from "./debtor.ts";

/** All that says where a debtor may be. */
export type Places = Pick<Debtor, "zones" | "points" | "state" | "zip" | "otherHomes" | "mayBeAnywhere">;

/**
 * Every zone in which the debtor may be. What is known of the debtor and of each contact point all
 * counts; only where none of it says anything do the homes decide, by state and by ZIP code, and last the whole country. A
 * ZIP code that surely lies in one zone of its state says so; one that lies in another state brings in both.
 */
export function candidateZones({ zones, points, otherHomes, mayBeAnywhere, ...home }: Places): readonly string[] {
  const known = new Set([...zones, ...points.flatMap((point) => point.zone ?? [])]);
  if (known.size > 0) return [...known];
  const homes = mayBeAnywhere ? [] : [home, ...otherHomes].flatMap(zonesOfHome);
  return homes.length === 0 ? zonesOfCountry : [...new Set(homes)];
}

function zonesOfHome({ state, zip }: Home): readonly string[] {
  const ofZip = zip === null ? [] : zonesOfZip(zip);
  const isOfState = zip !== null && ofZip.length > 0 && (state === null || stateOfZip(zip) === state);
  return isOfState ? ofZip : [...ofZip, ...(state === null ? [] : zonesByState[state])];
}

/** The states in which a home may lie: two, where its ZIP code says another than its state. */
export function statesOf({ state, zip }: Home): UsState[] {
  const ofZip = zip === null ? undefined : stateOfZip(zip);
  return [state, ofZip].flatMap((each) => each ?? []);
}
