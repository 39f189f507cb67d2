import { readAddress, readEmail, readPhone } from "#parties/point";
import type { ReadPoint } from "#parties/contact-point";
import { customerOf } from "./format-records.ts";
import type { SourceCustomer } from "./source-record.ts";
import type { SourceTable, TableRow } from "./source-table.ts";

/**
 * The tables of GoldMine that say who somebody is: CONTACT1, and CONTSUPP with e-mails and further contacts, joined by
 * ACCOUNTNO. Source: trusoft.co.uk, "GoldMine Table Structures".
 */
export const goldmineTables: readonly SourceTable[] = [
  {
    name: "CONTACT1",
    marks: ["ACCOUNTNO", "COMPANY", "CONTACT", "PHONE1"],
    stage: "parties",
    read: (row) => ({ kind: "party", origin: row.origin, customer: contactOf(row) }),
  },
  {
    name: "CONTSUPP",
    marks: ["ACCOUNTNO", "RECTYPE", "CONTSUPREF"],
    stage: "parties",
    read: (row) => {
      const customer = supplementOf(row);
      return customer === null ? null : { kind: "party", origin: row.origin, customer };
    },
  },
];

/** A contact without a company is a person. */
function contactOf(row: TableRow): SourceCustomer {
  const [company, contact] = [row.text("COMPANY"), row.text("CONTACT")];
  const name = company || row.needed("CONTACT");
  const own = customerOf(row.needed("ACCOUNTNO"), name);
  const kind = company === "" ? "person" : "business";
  const [state, zip, country] = [row.text("STATE"), row.text("ZIP"), row.text("COUNTRY")];
  const holder = { kind, country: "US", state: state || null, zip: zip || null } as const;
  const lines = ["ADDRESS1", "ADDRESS2", "ADDRESS3"].map(row.text);
  const points = [
    ...["PHONE1", "PHONE2", "PHONE3"].map((phone) => phoneIn(row.text(phone), holder)),
    readAddress({ lines, city: row.text("CITY"), state, zip, country }, kind),
  ];
  const known = points.filter((point) => point !== undefined);
  return { ...own, kind, points: known, contact: company === "" || contact === "" ? null : contact };
}

/** Of a contact's supplements those that say how to reach it: its e-mails, and whom else to ask for. */
function supplementOf(row: TableRow): SourceCustomer | null {
  const [kind, what] = [row.text("RECTYPE").toUpperCase(), row.text("CONTACT")];
  const holder = { kind: "business", country: "US", state: null, zip: null } as const;
  if (kind === "P" && /^e-?mail address$/i.test(what)) {
    // An address that is too long for its field goes on in another.
    const reference = row.needed("CONTSUPREF");
    const email = readEmail(`${reference}${row.text("ADDRESS1")}`, holder);
    if (email !== undefined) return { ...customerOf(row.needed("ACCOUNTNO"), null), points: [email] };
    if (reference !== "") row.fault("CONTSUPREF", `"${reference}" is no e-mail address.`);
    return null;
  }
  if (kind !== "C" || what === "") return null;
  const points = [phoneIn(row.text("PHONE"), holder)].filter((point) => point !== undefined);
  return { ...customerOf(row.needed("ACCOUNTNO"), null), points, contact: what };
}

function phoneIn(text: string, holder: Parameters<typeof readPhone>[1]): ReadPoint | undefined {
  return text === "" ? undefined : readPhone(text, holder);
}
