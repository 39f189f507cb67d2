import { readAddress, readEmail, readPhone } from "#parties/point";
import { accountKinds } from "#parties/debtor";
import type { ReadPoint } from "#parties/contact-point";
import type { GenericColumn } from "./columns.ts";
import type { Mapping } from "./mapping.ts";
import type { SourceCustomer } from "./source-record.ts";

/** What a row holds in a column; empty where the file has no such column. */
export type Cell = (column: GenericColumn) => string;

/** The customer of a row. Nothing where it has neither number nor name. Numbers and e-mails that cannot be read are left out. */
export function readCustomer(cell: Cell, mapping: Mapping): SourceCustomer | undefined {
  const number = cell("customer_number") || cell("external_id") || cell("customer_name");
  if (number === "") return undefined;
  const kind = ["person", "consumer", "individual"].includes(cell("kind").toLowerCase()) ? "person" : mapping.kind;
  const consumers = kind === "person" && mapping.kind === "business" ? "consumer" : mapping.purpose;
  return {
    key: (cell("external_id") || number).slice(0, 200),
    number: number.slice(0, 200),
    name: cell("customer_name").slice(0, 300) || null,
    kind,
    purpose:
      cell("purpose").toLowerCase() === "consumer" ? "consumer" : cell("purpose") === "" ? consumers : "business",
    debtKind: accountKinds.find((each) => each === cell("debt_kind").toLowerCase()) ?? mapping.debtKind,
    points: readPoints(cell, kind),
    contact: cell("contact").slice(0, 300) || null,
  };
}

function readPoints(cell: Cell, kind: SourceCustomer["kind"]): ReadPoint[] {
  const country = /^[a-z]{2}$/i.test(cell("country")) ? cell("country").toUpperCase() : "US";
  const holder = { kind, country, state: cell("state") || null, zip: cell("zip") || null };
  const address = {
    lines: [cell("address1"), cell("address2")],
    city: cell("city"),
    state: cell("state"),
    zip: cell("zip"),
    country: cell("country"),
  };
  const points = [
    cell("phone") === "" ? undefined : readPhone(cell("phone"), holder),
    cell("email") === "" ? undefined : readEmail(cell("email"), holder),
    readAddress(address, kind),
  ];
  return points.filter((point) => point !== undefined);
}
