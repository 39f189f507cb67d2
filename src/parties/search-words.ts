import { comparableDelivery } from "./address/comparable.ts";
import { standardise } from "./address/standardise.ts";
import { foldText } from "#base/fold-text";
import { readEmail, readPhone } from "./point.ts";

/** What somebody looks for, as they typed it, in every way in which it may be meant. */
export type Search = {
  readonly text: string;
  /** Its words, folded: in any order, each may have typing errors. */
  readonly words: readonly string[];
  /** A number, e-mail or address as it is compared. */
  readonly points: readonly string[];
  /** How the comparable form of an address begins that was typed with its number; null where none was. */
  readonly address: string | null;
  /** An amount, with how many figures it may have behind the mark: 1,234.50 in a currency of cents is 123450. */
  readonly amounts: readonly { readonly minor: bigint; readonly exponent: number }[];
  /** Part of a number of an invoice, account or customer: three signs or more, a figure among them. */
  readonly partOfNumber: string | null;
};

const wordLengthMin = 2;
const numberLengthMin = 3;
const textLengthMax = 100;

/** Reads what somebody types into a search. */
export function readSearch(typed: string): Search {
  const text = typed.trim().slice(0, textLengthMax);
  const holder = { kind: "business", country: "US", state: null, zip: null } as const;
  const points = [readPhone(text, holder), readEmail(text, holder)].flatMap((point) => point?.normalised ?? []);
  const words = foldText(text)
    .split(/[^\p{L}\p{N}&']+/u)
    .filter((word) => word.length >= wordLengthMin);
  const isNumber = text.length >= numberLengthMin && /\d/.test(text) && !/\s/.test(text);
  const address = readStreetOf(text);
  return { text, words, points, address, amounts: readAmounts(text), partOfNumber: isNumber ? text : null };
}

/** A street or box that somebody types, with its place or without: "12 north main street" finds 12 N MAIN ST. */
function readStreetOf(text: string): string | null {
  const { delivery } = standardise({ lines: [text], city: "", state: "", zip: "", country: "" });
  const isStreet = delivery?.kind === "street";
  if (delivery === null || (isStreet && delivery.number === null)) return null;
  return delivery.kind === "GENERAL DELIVERY" ? null : comparableDelivery(delivery);
}

function readAmounts(text: string): Search["amounts"] {
  const [, whole = "", cents = ""] = /^[$€£]?\s*(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{2,3}))?$/.exec(text) ?? [];
  if (whole === "") return [];
  const units = BigInt(whole.replaceAll(",", ""));
  if (cents.length === 3) return [{ minor: units * 1000n + BigInt(cents), exponent: 3 }];
  const inCents = { minor: units * 100n + BigInt(cents === "" ? 0 : cents), exponent: 2 };
  return cents === "" ? [inCents, { minor: units, exponent: 0 }] : [inCents];
}
