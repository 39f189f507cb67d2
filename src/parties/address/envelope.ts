import type { AddressFinding } from "./findings.ts";
import { standardise } from "./standardise.ts";

/** Findings with which the mail still goes where it should: everything else is printed as it was given. */
const harmless: readonly AddressFinding["name"][] = ["number_missing", "unit_without_number", "box_missing"];

/**
 * The lines of an envelope for an address that is on record: as the Postal Service wants them, or as they were given where
 * anything is in doubt, and for another country, whose last line is its name.
 */
export function envelopeOf(value: string): string {
  const { lines, findings } = standardise({ lines: value.split("\n"), city: "", state: "", zip: "", country: "" });
  return findings.every(({ name }) => harmless.includes(name)) ? lines.join("\n") : value;
}
