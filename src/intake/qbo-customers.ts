import type { QboEntity, QboFields } from "#formats/qbo-json/read-qbo-json";
import { readAddress, readEmail, readPhone } from "#parties/point";
import { customerOf } from "./format-records.ts";
import { textIn } from "./qbo-fields.ts";
import type { SourceCustomer } from "./source-record.ts";

/** The customers of a file. A job is a customer of its own there, and here its parent owes. */
export type QboCustomers = {
  readonly described: (customer: QboEntity) => SourceCustomer;
  readonly of: (document: QboEntity) => SourceCustomer;
  readonly jobOf: (document: QboEntity) => string;
};

const depthMax = 5;

export function qboCustomers(entities: readonly QboEntity[]): QboCustomers {
  const all = entities.filter(({ kind }) => kind === "Customer");
  const parents = new Map(
    all.filter(isJob).map(({ fields }) => [textIn(fields, "Id"), textIn(fields, "ParentRef", "value")]),
  );
  const names = new Map(all.map(({ fields }) => [textIn(fields, "Id"), textIn(fields, "DisplayName")]));
  const owner = (id: string) => {
    let found = id;
    for (let depth = 0; depth < depthMax; depth += 1) found = parents.get(found) ?? found;
    return found;
  };
  const idOf = (document: QboEntity) => textIn(document.fields, "CustomerRef", "value");
  return {
    described: (entity) => {
      const id = textIn(entity.fields, "Id");
      const own = owner(id);
      return own === id ? described(entity.fields) : customerOf(own, names.get(own) ?? null);
    },
    of: (document) => {
      const own = owner(idOf(document));
      const said = own === idOf(document) ? textIn(document.fields, "CustomerRef", "name") : "";
      return customerOf(own, names.get(own) ?? (said || null));
    },
    jobOf: (document) => (owner(idOf(document)) === idOf(document) ? "" : (names.get(idOf(document)) ?? "")),
  };
}

function isJob({ fields }: QboEntity): boolean {
  return fields["Job"] === true && textIn(fields, "ParentRef", "value") !== "";
}

function described(fields: QboFields): SourceCustomer {
  const bill = (name: string) => textIn(fields, "BillAddr", name);
  const name = textIn(fields, "DisplayName");
  const [state, zip, country] = [bill("CountrySubDivisionCode"), bill("PostalCode"), bill("Country")];
  const holder = { kind: "business", country: "US", state: state || null, zip: zip || null } as const;
  const lines = ["Line1", "Line2", "Line3"].map(bill).filter((line) => line.toLowerCase() !== name.toLowerCase());
  const phone = textIn(fields, "PrimaryPhone", "FreeFormNumber");
  const points = [
    phone === "" ? undefined : readPhone(phone, holder),
    readEmail(textIn(fields, "PrimaryEmailAddr", "Address"), holder),
    readAddress({ lines, city: bill("City"), state, zip, country }, "business"),
  ];
  const contact = `${textIn(fields, "GivenName")} ${textIn(fields, "FamilyName")}`.trim();
  const known = points.filter((point) => point !== undefined);
  return {
    ...customerOf(textIn(fields, "Id"), name),
    points: known,
    contact: contact === name ? null : contact || null,
  };
}
