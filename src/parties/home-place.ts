import { isUsState, zonesByState, type UsState } from "#calendar/state-zones";
import { stateOfZip } from "#calendar/zip-states";
import { zonesOfZip } from "#calendar/zip-zones";
import { isUnitedStates } from "./address/last-line.ts";
import { zipOf } from "./address/place.ts";
import { stateNamed } from "./address/state-names.ts";
import { wordsOf } from "./address/words.ts";
import type { ReadPoint } from "./contact-point.ts";
import type { DebtorKind } from "./debtor.ts";

/** Whose point it is, and where they are at home: a number in no known place may be in any zone of their state. */
export type PointHolder = {
  readonly kind: DebtorKind;
  readonly country: string;
  readonly state: string | null;
  readonly zip: string | null;
};

/** State and ZIP code of a home, and every zone in which it may lie. */
export function placeOf({
  country,
  state,
  zip,
}: Omit<PointHolder, "kind">): Pick<ReadPoint, "state" | "zip" | "zones"> {
  const kept = zip === null || zip === "" ? null : zip;
  if (isAbroad(country)) return { state: null, zip: kept, zones: [] };
  const code = stateNamed(wordsOf(state ?? "").join(" ")) ?? "";
  const named = isUsState(code) ? code : undefined;
  const five = kept === null ? undefined : zipOf(kept)?.zip;
  const liesIn = five === undefined ? undefined : stateOfZip(five);
  return { state: named ?? liesIn ?? null, zip: five ?? kept, zones: zonesOfHome(named, liesIn && five) };
}

/** A ZIP code narrows its own state; where another state is named, both count. */
function zonesOfHome(state: UsState | undefined, zip: string | undefined): readonly string[] {
  const byZip = zip === undefined ? [] : zonesOfZip(zip);
  const isSaid = state === undefined || (zip !== undefined && stateOfZip(zip) === state);
  return [...new Set([...byZip, ...(isSaid ? [] : zonesByState[state])])];
}

/** Whether a country is named that is not the United States. */
export function isAbroad(country: string): boolean {
  return country.trim() !== "" && !isUnitedStates(country);
}
