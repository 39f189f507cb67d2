import { entityRefusals } from "#parties/entities/entity";
import { readLine, readLines, wholeOf, type Reading, type Said } from "#base/said-words";

export const books = ["mirror", "own"] as const;
export type Book = (typeof books)[number];

/** The system of a creditor whom somebody entered by hand, before any file of it came. */
export const handEntered = "desk";

/** What an administrator says of a creditor. Where to pay stands in letters as it is written. */
export type CreditorFacts = {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly payTo: string;
};

/** Why a creditor or its mandate is not changed so, in order of precedence. */
export const creditorRefusals = {
  creditor_is_unknown: { status: 404, says: "There is no such creditor." },
  mandate_is_unknown: { status: 404, says: "There is no such mandate of this creditor." },
  entity_is_unknown: entityRefusals.entity_is_unknown,
  creditor_was_changed: {
    status: 409,
    says: "Somebody else changed this creditor meanwhile. Look at what they changed: yours is not saved.",
  },
  creditor_is_unreadable: { status: 422, says: "Not all of it can be kept. Nothing was changed." },
  pay_to_is_changed_by_two: {
    status: 409,
    says: "Where to pay is changed by two: ask for it at the creditor, and somebody else approves it.",
  },
  pay_to_is_as_before: { status: 409, says: "Letters say this already." },
  creditor_name_is_taken: { status: 409, says: "Another creditor has this name." },
  mandate_ends_after_it_begins: { status: 422, says: "A mandate ends after the day on which it begins." },
  mandate_overlaps: {
    status: 409,
    says: "Another mandate of this creditor holds in these days. End that one first, or begin when it has ended.",
  },
  mandate_has_begun: {
    status: 409,
    says: "The mandate has begun: what was done under it stays. End it instead.",
  },
} as const;

export type CreditorRefusal = keyof typeof creditorRefusals;

const faults: Readonly<Record<keyof CreditorFacts, string>> = {
  name: "A creditor has a name of 1 to 200 characters on one line.",
  address: "An address has 6 lines and 500 characters at most.",
  phone: "A telephone number has 60 characters at most, on one line.",
  payTo: "Where to pay is said in 8 lines and 1000 characters at most.",
};

/** Reads what a creditor is to be: what is left out stays as it was. */
export function creditorSaid(said: Said<CreditorFacts>, before: CreditorFacts): Reading<CreditorFacts> {
  const read = {
    name: readLine(said.name ?? before.name, { min: 1, max: 200 }),
    address: readLines(said.address ?? before.address, { max: 500, linesMax: 6 }),
    phone: readLine(said.phone ?? before.phone, { max: 60 }),
    payTo: readLines(said.payTo ?? before.payTo, { max: 1000, linesMax: 8 }),
  };
  return wholeOf<CreditorFacts>(read, faults);
}

/** Of a creditor whom nobody has said anything of. */
export const nothingSaid: CreditorFacts = { name: "", address: "", phone: "", payTo: "" };
