import { isUnitedStates, lastLineOf } from "./last-line.ts";
import { wordsOf } from "./words.ts";

/**
 * The country of an address that is on record, in capitals, as its last line names it; empty in the United States. A line
 * that ends in no state and no ZIP code, and has no figure, names a country.
 *
 * ```ts
 * import { countryOf } from "#parties/address/country";
 * import { strict as assert } from "node:assert";
 *
 * assert.equal(countryOf("10 Downing Street\nLondon, SW1A 2AA\nUnited Kingdom"), "UNITED KINGDOM");
 * assert.equal(countryOf("1 Main St\nToronto, ON M5V 1E3\nCA"), "CA");
 * assert.equal(countryOf("1 Main St\nColumbus, OH 43215\nUSA"), "");
 * assert.equal(countryOf("1 Main St, Columbus, OH"), "");
 * ```
 */
export function countryOf(value: string): string {
  const lines = value.split("\n");
  const last = lines.at(-1) ?? "";
  if (lines.length < 2 || isUnitedStates(last) || /\d/.test(last)) return "";
  const place = lastLineOf(last);
  // "CA" alone is Canada: a state stands behind its city.
  return place === undefined || (place.city === "" && place.zip === "") ? wordsOf(last).join(" ") : "";
}
