import { isUsState, zonesByState } from "#calendar/state-zones";
import { stateOfZip } from "#calendar/zip-states";
import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/max";
import type { ReadPoint } from "./contact-point.ts";
import type { DebtorKind } from "./debtor.ts";

/** Whose point it is, and where they are at home: a number in no known place may be in any zone of their state. */
export type PointHolder = {
  readonly kind: DebtorKind;
  readonly country: string;
  readonly state: string | null;
  readonly zip: string | null;
};

/** A postal address as files give it. */
export type PostalAddress = {
  readonly lines: readonly string[];
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
};

/**
 * A telephone number in the form +12125550100, with its extension. Nothing where it cannot be a number. A number that
 * may be either is taken for a mobile with a person, for that is the stricter law, and for a landline with a firm.
 */
export function readPhone(text: string, holder: PointHolder): ReadPoint | undefined {
  const country = /^[A-Z]{2}$/.test(holder.country) ? (holder.country as CountryCode) : "US";
  const parsed = parsePhoneNumberFromString(text, country);
  if (parsed === undefined || !parsed.isPossible()) return undefined;
  const type = parsed.getType();
  const unsure = holder.kind === "person" ? "mobile" : "landline";
  const kinds = { MOBILE: "mobile", FIXED_LINE: "landline", VOIP: "voip" } as const;
  const value = parsed.ext === undefined ? parsed.number : `${parsed.number};ext=${parsed.ext}`;
  return {
    kind: type === "MOBILE" || type === "FIXED_LINE" || type === "VOIP" ? kinds[type] : unsure,
    value,
    normalised: value,
    ...placeOf(holder),
  };
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
  return { kind: "email", value, normalised: value.toLowerCase(), ...placeOf(holder), zones: [] };
}

/** A postal address: its lines for an envelope, and one line in which two ways of writing it are the same. */
export function readAddress(address: PostalAddress, kind: DebtorKind): ReadPoint | undefined {
  const lines = address.lines.map(tidy).filter((line) => line !== "");
  const [city, state, zip] = [tidy(address.city), tidy(address.state).toUpperCase(), tidy(address.zip)];
  if (lines.length === 0 || (city === "" && zip === "")) return undefined;
  const country = tidy(address.country);
  const isAbroad = country !== "" && !["us", "usa", "united states"].includes(country.toLowerCase());
  const place = [city, `${state} ${fullZip(zip, isAbroad)}`.trim()].filter((part) => part !== "").join(", ");
  return {
    kind: kind === "person" ? "home" : "work",
    value: [...lines, place, ...(isAbroad ? [country] : [])].join("\n"),
    normalised: comparable([...lines, city, state, fullZip(zip, isAbroad).slice(0, isAbroad ? 20 : 5)].join(" ")),
    ...placeOf({ kind, country: isAbroad ? country : "US", state, zip: fullZip(zip, isAbroad) }),
  };
}

function placeOf({ country, state, zip }: PointHolder): Pick<ReadPoint, "state" | "zip" | "zones"> {
  const isAbroad = !["", "US", "USA"].includes(country.toUpperCase());
  if (isAbroad) return { state: null, zip: zip === "" ? null : zip, zones: [] };
  const code = (state ?? "").toUpperCase();
  const home = isUsState(code) ? code : zip === null ? undefined : stateOfZip(zip);
  return { state: home ?? null, zip: zip === "" ? null : zip, zones: home === undefined ? [] : zonesByState[home] };
}

/** Spreadsheets keep 02134 as the number 2134: the noughts in front are given back. */
function fullZip(zip: string, isAbroad: boolean): string {
  if (isAbroad) return zip;
  return /^\d{3,4}$/.test(zip) ? zip.padStart(5, "0") : zip;
}

/** The suffixes of streets that people spell out as often as they shorten them. Source: USPS Publication 28, C1. */
const streetWords: Readonly<Record<string, string>> = {
  AVENUE: "AVE",
  BOULEVARD: "BLVD",
  CIRCLE: "CIR",
  COURT: "CT",
  DRIVE: "DR",
  HIGHWAY: "HWY",
  LANE: "LN",
  PARKWAY: "PKWY",
  PLACE: "PL",
  ROAD: "RD",
  SQUARE: "SQ",
  STREET: "ST",
  SUITE: "STE",
  APARTMENT: "APT",
  NORTH: "N",
  SOUTH: "S",
  EAST: "E",
  WEST: "W",
};

function comparable(text: string): string {
  const words = text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim()
    .split(" ");
  return words.map((word) => streetWords[word] ?? word).join(" ");
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
