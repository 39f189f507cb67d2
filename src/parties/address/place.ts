import { isUsState } from "#calendar/state-zones";
import { stateOfZip } from "#calendar/zip-states";
import type { AddressFinding } from "./findings.ts";
import type { Place } from "./standard-address.ts";
import { militaryStates, stateNamed } from "./state-names.ts";
import { wordsOf } from "./words.ts";

type Given = { readonly city: string; readonly state: string; readonly zip: string };
type Read = { readonly place: Place; readonly findings: readonly AddressFinding[] };

/** Reads city, state and ZIP code. A state that is not given is the ZIP code's: a code lies in one state. */
export function readPlace(given: Given): Read {
  const city = wordsOf(given.city).join(" ");
  const zip = zipOf(given.zip);
  const stateWords = wordsOf(given.state).join(" ");
  const named = stateNamed(stateWords);
  const liesIn = zip === undefined ? undefined : stateOf(zip.zip);
  const state = named ?? (stateWords === "" ? (liesIn ?? "") : stateWords);
  const place = { city, state, zip: zip?.zip ?? wordsOf(given.zip).join(" "), plus4: zip?.plus4 ?? null };
  return { place, findings: findingsOf(place, { liesIn, isZip: zip !== undefined, isState: named !== undefined }) };
}

/** "Springfield IL 62701" as it stands on an envelope. */
export function placeLine({ city, state, zip, plus4 }: Place): string {
  return [city, state, plus4 === null ? zip : `${zip}-${plus4}`].filter((part) => part !== "").join(" ");
}

/** A ZIP code, with the noughts in front that a spreadsheet takes away: 2134 is 02134. */
export function zipOf(text: string): { readonly zip: string; readonly plus4: string | null } | undefined {
  const digits = text.trim().replace(/\.0$/, "");
  const [, five = "", four = null] = /^(\d{3,5})(?:[- ]+(\d{4}))?$/.exec(digits) ?? [];
  if (five !== "") return { zip: five.padStart(5, "0"), plus4: four };
  if (!/^\d{7,9}$/.test(digits)) return undefined;
  const nine = digits.padStart(9, "0");
  return { zip: nine.slice(0, 5), plus4: nine.slice(5) };
}

/** The state of a ZIP code; of the armed forces' codes, what stands for one. */
function stateOf(zip: string): string | undefined {
  const prefix = Number(zip.slice(0, 3));
  if (prefix === 340) return "AA";
  if (prefix >= 90 && prefix <= 98) return "AE";
  if (prefix >= 962 && prefix <= 966) return "AP";
  return stateOfZip(zip);
}

type Known = { readonly liesIn: string | undefined; readonly isZip: boolean; readonly isState: boolean };

function findingsOf({ city, state, zip }: Place, { liesIn, isZip, isState }: Known): AddressFinding[] {
  const findings: AddressFinding[] = [];
  if (city === "") findings.push({ name: "city_missing" });
  if (state === "") findings.push({ name: "state_missing" });
  else if (!isState && !isUsState(state) && !militaryStates.some((code) => code === state)) {
    findings.push({ name: "state_unknown", given: state });
  }
  if (zip === "") findings.push({ name: "zip_missing" });
  else if (!isZip) findings.push({ name: "zip_unreadable", given: zip });
  else if (liesIn === undefined) findings.push({ name: "zip_unknown", given: zip });
  else if (isState && liesIn !== state) findings.push({ name: "zip_in_other_state", zip, liesIn, given: state });
  return findings;
}
