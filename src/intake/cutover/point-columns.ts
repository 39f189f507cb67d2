import type { ReadPoint } from "#parties/contact-point";
import type { DebtorKind } from "#parties/debtor";
import { readAddress, readEmail, readPhone, type PointHolder } from "#parties/point";
import type { Column } from "./file-kind.ts";
import type { RowFields } from "./row-fields.ts";

/** The columns by which a row says how somebody is reached. */
export const pointColumns = {
  phone: { says: "a telephone number", headings: ["telephone", "tel", "phone number", "mobile", "cell", "phone1"] },
  email: { says: "an e-mail address", headings: ["e-mail", "mail", "email address"] },
  address1: { says: "the first line of the address", headings: ["address", "street", "address line 1"] },
  address2: { says: "the second line of the address", headings: ["street2", "address line 2"] },
  city: { says: "the city of the address", headings: ["town"] },
  state: { says: "the state of the address, two letters", headings: ["province", "region"] },
  zip: { says: "the ZIP code of the address", headings: ["zip code", "postal code", "postcode"] },
  country: { says: "the country of the address; empty: the United States", headings: ["country code"] },
} as const satisfies Record<string, Column>;

export type PointColumn = keyof typeof pointColumns;

/** The numbers and addresses of a row. One that cannot be read is a fault: on the first day somebody would use it. */
export function readPoints(fields: RowFields<PointColumn>, kind: DebtorKind): ReadPoint[] {
  const holder = holderOf(fields, kind);
  const points: (ReadPoint | undefined)[] = [];
  if (fields.text("phone") !== "") points.push(readNumber(fields, holder));
  if (fields.text("email") !== "") points.push(readMail(fields, holder));
  if (fields.text("address1") !== "" || fields.text("address2") !== "") points.push(readPlace(fields, kind));
  return points.filter((point) => point !== undefined);
}

/** A number or e-mail address in one cell, whichever it is. Nothing where it is neither. */
export function readNumberOrMail(text: string, holder: PointHolder): ReadPoint | undefined {
  return text.includes("@") ? readEmail(text, holder) : readPhone(text, holder);
}

export function holderOf(fields: RowFields<PointColumn>, kind: DebtorKind): PointHolder {
  const country = /^[a-z]{2}$/i.test(fields.text("country")) ? fields.text("country").toUpperCase() : "US";
  return { kind, country, state: fields.text("state") || null, zip: fields.text("zip") || null };
}

function readNumber(fields: RowFields<PointColumn>, holder: PointHolder): ReadPoint | undefined {
  const point = readPhone(fields.text("phone"), holder);
  if (point === undefined) fields.fault("phone", `"${fields.text("phone")}" is no telephone number.`);
  return point;
}

function readMail(fields: RowFields<PointColumn>, holder: PointHolder): ReadPoint | undefined {
  const point = readEmail(fields.text("email"), holder);
  if (point === undefined) fields.fault("email", `"${fields.text("email")}" is no e-mail address.`);
  return point;
}

function readPlace(fields: RowFields<PointColumn>, kind: DebtorKind): ReadPoint | undefined {
  const { text } = fields;
  const lines = [text("address1"), text("address2")];
  const place = { city: text("city"), state: text("state"), zip: text("zip"), country: text("country") };
  const point = readAddress({ lines, ...place }, kind);
  if (point === undefined) fields.fault("address1", "The address has neither a city nor a ZIP code.");
  return point;
}
