import { comparableDelivery, comparableOf, comparableText } from "./comparable.ts";
import { deliveryLine, readLines, type ReadLines } from "./delivery-lines.ts";
import type { AddressFinding } from "./findings.ts";
import { isUnitedStates, lastLineOf } from "./last-line.ts";
import { placeLine, readPlace } from "./place.ts";
import type { Place, PostalAddress, StandardAddress } from "./standard-address.ts";
import { stateNamed } from "./state-names.ts";
import { needsId } from "./units.ts";
import { wordsOf } from "./words.ts";

/**
 * An address of the United States by USPS Publication 28: its parts, the lines of an envelope, a form in which two ways of
 * writing it are the same, and what is missing or doubtful. What cannot be read stays as it was given.
 */
export function standardise(address: PostalAddress): StandardAddress {
  const given = tidy(address.lines);
  const { lines, isPlacedInLines, ...place } = withPlace(given, address);
  const read = readPlace(place);
  const parts = readSteadily(lines, read.place);
  const findings = [...findingsOf(parts), ...read.findings];
  const { above, urbanization, delivery } = parts;
  const common = { urbanization, delivery, place: read.place, given, isPlacedInLines, findings };
  if (delivery === null) {
    return { ...common, above: [], lines: asGiven(lines, read.place), comparable: comparableText(lines, read.place) };
  }
  return {
    ...common,
    above,
    lines: [...writtenLines(parts), placeLine(read.place)].filter((line) => line !== ""),
    comparable: comparableOf(parts, read.place),
  };
}

/** Lines that would be read otherwise when they are read again are not understood. */
function readSteadily(lines: readonly string[], { city, zip }: Place): ReadLines {
  const read = readLines(lines);
  const written = writtenLines(read);
  // Without a place of its own the last line would be taken for one.
  if (city === "" && zip === "" && lastLineOf(written.at(-1) ?? "") !== undefined) return { ...read, delivery: null };
  if (read.delivery === null || (lines.length === 1 && written.length === 1)) return read;
  const again = readLines(written);
  const isSteady =
    again.delivery !== null &&
    comparableDelivery(again.delivery) === comparableDelivery(read.delivery) &&
    writtenLines(again).join("\n") === written.join("\n");
  return isSteady ? read : { ...read, delivery: null };
}

function writtenLines({ above, urbanization, delivery }: ReadLines): string[] {
  return [...above, urbanization, delivery && deliveryLine(delivery)].filter((line) => line !== null);
}

/** The lines, and the place: where it is in no field of its own, it ends the lines. */
function withPlace(own: readonly string[], { city, state, zip }: PostalAddress): Placed {
  const unchanged = { lines: own, city, state, zip, isPlacedInLines: false };
  if (zip.trim() !== "" || (city.trim() !== "" && state.trim() !== "")) return unchanged;
  // Such a cell holds the whole last line: "Springfield IL 62701".
  const inCity = state.trim() === "" ? lastLineOf(city) : undefined;
  if (inCity !== undefined && inCity.before === "" && inCity.city !== "") return { ...unchanged, ...inCity };
  if (city.trim() !== "") return unchanged;
  const rest = own.length > 1 && isUnitedStates(own.at(-1) ?? "") ? own.slice(0, -1) : own;
  const found = lastLineOf(rest.at(-1) ?? "");
  const named = stateNamed(wordsOf(state).join(" "));
  const isOther = named !== undefined && found?.state !== "" && found?.state !== named;
  if (found === undefined || isOther || (found.city === "" && found.zip === "")) return unchanged;
  const before = [...rest.slice(0, -1), found.before].filter((line) => line !== "");
  const stateHere = found.state === "" ? state : found.state;
  return { lines: before, city: found.city, state: stateHere, zip: found.zip, isPlacedInLines: true };
}

type Placed = Omit<PostalAddress, "country"> & { readonly isPlacedInLines: boolean };

/** The lines that say something: one of mere dashes is none. */
function tidy(lines: readonly string[]): string[] {
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line)).map((line) => line.trim().replace(/\s+/g, " "));
}

function asGiven(lines: readonly string[], place: Place): string[] {
  return [...lines, placeLine(place)].filter((line) => line !== "");
}

function findingsOf({ delivery, other }: ReadLines): AddressFinding[] {
  if (delivery === null) return [{ name: "delivery_unread" }];
  const findings: AddressFinding[] = [];
  if (other !== null) findings.push({ name: "two_deliveries", used: deliveryLine(delivery), other });
  if (delivery.kind === "GENERAL DELIVERY") return findings;
  if (delivery.kind !== "street") {
    const isWhole = delivery.kind === "PO BOX" || delivery.kind === "CMR" || delivery.box !== null;
    return isWhole ? findings : [...findings, { name: "box_missing", of: `${delivery.kind} ${delivery.number}` }];
  }
  if (delivery.number === null) findings.push({ name: "number_missing" });
  for (const unit of delivery.units) {
    if (unit.id === null && needsId(unit)) findings.push({ name: "unit_without_number", of: unit.designator });
  }
  return findings;
}
