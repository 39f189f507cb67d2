import type { PointKind, PointSource, ReadPoint } from "./contact-point.ts";
import type { RelationRole } from "./debtor.ts";
import { readAddress, readEmail, readPhone, type PointHolder } from "./point.ts";

export const relationRoles = [
  "accounts-payable",
  "owner",
  "contact",
  "spouse",
  "parent",
  "guardian",
  "executor",
  "attorney",
  "employer",
] as const satisfies readonly RelationRole[];

export const pointSources = [
  "consumer",
  "creditor",
  "prior-collector",
  "bureau",
  "other",
] as const satisfies readonly PointSource[];

/** A number, e-mail or address as a person types it; an address has its lines first and its place last. */
export type TypedPoint = {
  readonly kind: PointKind;
  readonly text: string;
};

const phones: readonly PointKind[] = ["mobile", "landline", "voip", "work-phone"];
const emails: readonly PointKind[] = ["email", "work-email"];
const addresses: readonly PointKind[] = ["home", "work"];

/**
 * Reads what a person typed. What they say of its kind stands: who is on the telephone knows better than the numbering
 * plan whether it is a mobile. An address ends in its place. Nothing where it cannot be what it is said to be.
 */
export function readTypedPoint({ kind, text }: TypedPoint, holder: PointHolder): ReadPoint | undefined {
  const read = phones.includes(kind)
    ? readPhone(text, holder)
    : emails.includes(kind)
      ? readEmail(text, holder)
      : addresses.includes(kind)
        ? readTypedAddress(text, holder)
        : undefined;
  return read && { ...read, kind };
}

/** An address as it is typed: line by line or in one, the last with its place. */
function readTypedAddress(text: string, { kind }: PointHolder): ReadPoint | undefined {
  const lines = text.split(/[\n;]/);
  return readAddress({ lines, city: "", state: "", zip: "", country: "US" }, kind);
}

/** Why something about the people around a debtor is not recorded, in order of precedence. */
export const peopleRefusals = {
  point_is_unreadable:
    "That is no number, e-mail or address of this kind. An address has a street or box, and ends in City, ST 12345.",
  point_is_held: "This debtor has it already.",
  point_is_unknown: "This debtor has no such number or address.",
  relation_is_unknown: "There is no such person around this debtor.",
  alert_is_unknown: "There is no such alert.",
} as const;

export type PeopleRefusal = keyof typeof peopleRefusals;

/** Why nobody is opted out of messages at a number or address, in order of precedence. */
export const optOutRefusals = {
  point_is_unknown: peopleRefusals.point_is_unknown,
  point_gets_no_messages: "Opting out is of e-mail and texts: nothing of the kind goes there.",
  opted_out_already: "They opted out there already.",
} as const;

export type OptOutRefusal = keyof typeof optOutRefusals;

/** Why nobody who opted out is opted in again, in order of precedence. */
export const optInRefusals = {
  point_is_unknown: peopleRefusals.point_is_unknown,
  not_opted_out: "They did not opt out there.",
  not_their_own_word: "Only who is reached there can want messages again: nobody else's word is enough.",
  address_is_shared:
    "Somebody else is or was reached there too, and may be who opted out: their word would be needed as well.",
  said_in_the_future: "What is said later was not said yet.",
  said_before_opting_out:
    "What they said before they opted out does not count. On the same day it has to be known at which hour they said it.",
} as const;

export type OptInRefusal = keyof typeof optInRefusals;

/** Why two debtors are not recorded as one, or one as two again, in order of precedence. */
export const mergeRefusals = {
  debtor_is_unknown: "There is no such debtor.",
  same_person_already: "They are one person already.",
  group_would_be_a_circle:
    "Another firm stands between them in a group: as one, they would stand above themselves. End that first.",
  not_merged: "This debtor was merged into nobody.",
} as const;

export type MergeRefusal = keyof typeof mergeRefusals;
