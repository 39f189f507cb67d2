import { readAddress, readEmail, readPhone } from "#parties/point";
import { accountKinds, type AccountPurpose, type DebtorKind } from "#parties/debtor";
import { readLanguage } from "#parties/language";
import { readSegment } from "#parties/segment";
import type { ReadPoint } from "#parties/contact-point";
import type { GenericColumn } from "./columns.ts";
import { kindWords } from "./kind-words.ts";
import type { Mapping } from "./mapping.ts";
import type { SourceCustomer } from "./source-record.ts";

/** What a row holds in a column; empty where the file has no such column. */
export type Cell = (column: GenericColumn) => string;

// prettier-ignore
const customerColumns = [
  "customer_number", "external_id", "customer_name", "kind", "purpose", "debt_kind", "contact",
  "phone", "email", "address1", "address2", "city", "state", "zip", "country", "language",
  "segment",
] as const satisfies readonly GenericColumn[];

type CustomerCell = (column: (typeof customerColumns)[number]) => string;

const rememberedMax = 5_000;

/** Reads the customers of a file's rows. A customer has many rows that say the same of them: it is read once. */
export function customerReader(mapping: Mapping): (cell: Cell) => SourceCustomer | undefined {
  const remembered = new Map<string, SourceCustomer | undefined>();
  return (cell) => {
    const said = customerColumns.map(cell).join("\u0000");
    if (remembered.has(said)) return remembered.get(said);
    if (remembered.size >= rememberedMax) remembered.clear();
    const customer = readCustomer(cell, mapping);
    remembered.set(said, customer);
    return customer;
  };
}

/** The customer of a row. Nothing where it has neither number nor name. Numbers and e-mails that cannot be read are left out. */
function readCustomer(cell: CustomerCell, mapping: Mapping): SourceCustomer | undefined {
  const written = cell("customer_number") || cell("external_id") || cell("customer_name");
  const number = withoutZeros(customerPart(written, mapping), mapping);
  if (number === "") return undefined;
  const said = kindsByWord.get(cell("kind").toLowerCase()) ?? mapping.kind;
  return {
    key: (withoutZeros(cell("external_id"), mapping) || number).slice(0, 200),
    number: number.slice(0, 200),
    name: customerPart(cell("customer_name"), mapping).slice(0, 300) || null,
    kind: said,
    language: readLanguage(cell("language")) ?? null,
    segment: readSegment(cell("segment")),
    purpose: readPurpose(cell("purpose"), said, mapping),
    debtKind: accountKinds.find((each) => each === cell("debt_kind").toLowerCase()) ?? mapping.debtKind,
    points: readPoints(cell, said ?? "business"),
    contact: cell("contact").slice(0, 300) || null,
  };
}

const kindsByWord: ReadonlyMap<string, DebtorKind> = new Map(
  (["person", "business"] as const).flatMap((kind) => [kind, ...kindWords[kind]].map((word) => [word, kind])),
);

/** What a debt was for, as its row says; else as the mapping says of all, which makes no debt of a business of a person's. */
function readPurpose(cell: string, said: DebtorKind | null, { kind, purpose }: Mapping): AccountPurpose | null {
  if (cell !== "") return cell.toLowerCase() === "consumer" ? "consumer" : "business";
  const isOfThese = said !== null && said === kind;
  return purpose === "consumer" || isOfThese ? purpose : null;
}

/** Of "Customer:Job" the customer: it owes, whatever the job. */
function customerPart(text: string, { jobs }: Mapping): string {
  return jobs ? (text.split(":")[0]?.trim() ?? "") : text;
}

/** Of "Customer:Job" the job. */
export function jobPart(text: string, { jobs }: Mapping): string {
  return jobs ? text.split(":").slice(1).join(":").trim() : "";
}

function withoutZeros(number: string, { leadingZeros }: Mapping): string {
  return leadingZeros === "dropped" ? number.replace(/^0+(?=\d+$)/, "") : number;
}

function readPoints(cell: CustomerCell, kind: DebtorKind): ReadPoint[] {
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
