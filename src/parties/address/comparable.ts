import { deliveryLine, type ReadLines } from "./delivery-lines.ts";
import { comparableRoad } from "./highways.ts";
import type { Delivery, Place, Street } from "./standard-address.ts";
import { comparableUnit } from "./units.ts";
import { wordsOf } from "./words.ts";

/** Words of names that are written in two ways. */
// prettier-ignore
const written: Readonly<Record<string, string>> = {
  SAINT: "ST", SAINTE: "STE", MOUNT: "MT", FORT: "FT", AVENIDA: "AVE", DOCTOR: "DR", AND: "&",
  FIRST: "1ST", SECOND: "2ND", THIRD: "3RD", FOURTH: "4TH", FIFTH: "5TH", SIXTH: "6TH", SEVENTH: "7TH", EIGHTH: "8TH",
  NINTH: "9TH", TENTH: "10TH", ELEVENTH: "11TH", TWELFTH: "12TH",
};

/**
 * One text for all ways of writing an address: where the mail goes, and the ZIP code, or the city where there is none.
 * Who receives it there is no part of it, but in whose care it is.
 */
export function comparableOf({ delivery, beside, careOf, urbanization }: ReadLines, place: Place): string {
  const parts = [delivery === null ? "" : comparableDelivery(delivery), ...beside, urbanization ?? "", careOf ?? ""];
  return [...parts, comparablePlace(place)].filter((part) => part !== "").join(" ");
}

/** What cannot be read is compared word by word. */
export function comparableText(lines: readonly string[], place: Place): string {
  return [...lines.flatMap(wordsOf), comparablePlace(place)].filter((part) => part !== "").join(" ");
}

export function comparableDelivery(delivery: Delivery): string {
  return delivery.kind === "street" ? comparableStreet(delivery) : deliveryLine(delivery);
}

function comparableStreet({
  number,
  predirection,
  name,
  suffix,
  postdirection,
  units,
  privateMailbox,
}: Street): string {
  const words = comparableRoad(name).split(" ");
  const street = words.map((word) => written[word] ?? word).join(" ");
  const parts = units.map(comparableUnit).toSorted();
  const mailbox = privateMailbox === null ? [] : [`PMB ${privateMailbox}`];
  return [number, predirection, street, suffix, postdirection, ...parts, ...mailbox]
    .filter((part) => part !== null)
    .join(" ");
}

function comparablePlace({ city, state, zip }: Place): string {
  return /^\d{5}$/.test(zip) ? zip : [city, state, zip].filter((part) => part !== "").join(" ");
}
