import { clockText } from "./clock-text.ts";
import { locale } from "./locale.ts";

const zones = /\b(?:America|Pacific)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/g;

/**
 * A sentence that says a place's time by the code of its zone, with its clock as people say it: "it is 02:02 in
 * America/Detroit" is 2:02 AM in Eastern time. One that names no zone stands as it is.
 */
export function placeClockText(sentence: string): string {
  const named = sentence.replace(zones, zoneName);
  return named === sentence ? sentence : named.replace(/\b(?:[01]\d|2[0-3]):[0-5]\d\b/g, clockText);
}

/** What people call the clock of a zone: "Eastern time", "hora oriental". */
function zoneName(zone: string): string {
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "longGeneric" }).formatToParts();
    const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
    return name.replace(/ Standard Time$| Time$/, (words) => words.toLowerCase());
  } catch {
    return zone; // The browser does not know it.
  }
}
