import { zonesOfAreaCode } from "#calendar/area-codes";
import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from "libphonenumber-js/max";
import type { PostalAddress } from "./address/standard-address.ts";
import { addressAbroad, addressAtHome } from "./address-value.ts";
import type { ReadPoint } from "./contact-point.ts";
import type { DebtorKind } from "./debtor.ts";
import { isAbroad, placeOf, type PointHolder } from "./home-place.ts";

export type { PointHolder } from "./home-place.ts";

/**
 * A telephone number in the form +12125550100, with its extension. Nothing where it cannot be a number. A number that
 * may be either is taken for a mobile with a person, for that is the stricter law, and for a landline with a firm.
 */
export function readPhone(text: string, holder: PointHolder): ReadPoint | undefined {
  const country = /^[A-Z]{2}$/.test(holder.country) ? (holder.country as CountryCode) : "US";
  const parsed = parsePhoneNumberFromString(text, country);
  if (parsed === undefined || !parsed.isPossible()) return undefined;
  const value = parsed.ext === undefined ? parsed.number : `${parsed.number};ext=${parsed.ext}`;
  return {
    kind: kindOfNumber(parsed, holder.kind),
    value,
    normalised: value,
    ...numbersPlace(parsed.countryCallingCode === "1" ? parsed.nationalNumber.slice(0, 3) : "", holder),
    findings: [],
  };
}

function kindOfNumber(parsed: PhoneNumber, holder: DebtorKind): "mobile" | "landline" | "voip" {
  const type = parsed.getType();
  const kinds = { MOBILE: "mobile", FIXED_LINE: "landline", VOIP: "voip" } as const;
  if (type === "MOBILE" || type === "FIXED_LINE" || type === "VOIP") return kinds[type];
  return holder === "person" ? "mobile" : "landline";
}

/** A number or address that was read as a firm's, as it is where a person turns out to have it. */
export function asPersons(point: ReadPoint): ReadPoint {
  if (point.kind === "work") return { ...point, kind: "home" };
  const parsed = point.kind === "landline" ? parsePhoneNumberFromString(point.value) : undefined;
  return parsed === undefined ? point : { ...point, kind: kindOfNumber(parsed, "person") };
}

/**
 * Where a number may be: where its area code lies, and where its holder is at home. People keep their numbers when they
 * move, so neither outdoes the other.
 */
function numbersPlace(areaCode: string, holder: PointHolder): Pick<ReadPoint, "state" | "zip" | "zones"> {
  const home = placeOf(holder);
  return { ...home, zones: [...new Set([...zonesOfAreaCode(areaCode), ...home.zones])] };
}

/**
 * An e-mail address, comparable in lower case. Nothing where it cannot be one.
 *
 * ```ts
 * import { readEmail } from "#parties/point";
 * import { strict as assert } from "node:assert";
 *
 * const holder = { kind: "business", country: "US", state: null, zip: null } as const;
 * assert.equal(readEmail(" AP@Example.com ", holder)?.normalised, "ap@example.com");
 * assert.equal(readEmail("ap@.com", holder), undefined);
 * ```
 */
export function readEmail(text: string, holder: PointHolder): ReadPoint | undefined {
  const value = text.trim().replace(/^mailto:/i, "");
  const isAddress = /^[^\s@<>(),;:"[\]]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(value);
  if (!isAddress || value.length > 254) return undefined;
  return { kind: "email", value, normalised: value.toLowerCase(), ...placeOf(holder), zones: [], findings: [] };
}

/** What a column of the database holds of one. */
const valueLengthMax = 500;

/**
 * A postal address: its lines as they were given, and one line in which two ways of writing it are the same. Nothing where
 * it has no line for a street or box, or no place.
 */
export function readAddress(address: PostalAddress, kind: DebtorKind): ReadPoint | undefined {
  const read = isAbroad(address.country) ? addressAbroad(address) : addressAtHome(address);
  if (read === undefined || read.value.length > valueLengthMax) return undefined;
  return { kind: kind === "person" ? "home" : "work", ...read };
}
