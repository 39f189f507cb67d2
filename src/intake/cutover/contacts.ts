import { compareDays } from "#calendar/days";
import type { PointKind, PointSource, ReadPoint } from "#parties/contact-point";
import type { RelationRole } from "#parties/debtor";
import type { Secret } from "#parties/secret";
import { fileKind } from "./file-kind.ts";
import { namingColumns, readNamed, type NamedDebtor, type NamingColumn } from "./named-debtor.ts";
import { pointColumns, readPoints, type PointColumn } from "./point-columns.ts";
import type { Choices, RowFields } from "./row-fields.ts";
import { readSecrets, secretColumns, type SecretColumn } from "./secret-columns.ts";

/** How a debtor, or somebody around it, is reached, and what was consented to there. */
export type SourceContact = NamedDebtor & {
  readonly person: { readonly role: RelationRole; readonly name: string } | null;
  readonly points: readonly ReadPoint[];
  readonly secrets: readonly Secret[];
  /** Whether the row says of which kind its point is. */
  readonly isKindStated: boolean;
  readonly source: PointSource;
  readonly sinceOn: Temporal.PlainDate | null;
  readonly untilOn: Temporal.PlainDate | null;
  readonly consent: SourceConsent | null;
};

/** What the debtor agreed to at the points of the row. */
export type SourceConsent = {
  readonly to: "call" | "text" | "email" | "autodial";
  readonly givenTo: "us" | "creditor" | "prior-collector";
  readonly givenOn: Temporal.PlainDate;
  readonly withdrawnOn: Temporal.PlainDate | null;
};

const roles = {
  "accounts-payable": ["ap", "accounts payable", "payables"],
  owner: ["principal", "proprietor"],
  contact: ["contact person"],
  spouse: ["husband", "wife"],
  parent: ["mother", "father"],
  guardian: [],
  executor: ["administrator of the estate", "personal representative"],
  attorney: ["lawyer", "counsel"],
  employer: ["work"],
} as const satisfies Choices<RelationRole>;

const pointKinds = {
  mobile: ["cell", "cellular"],
  landline: ["home phone", "land line"],
  voip: [],
  "work-phone": ["work phone", "business phone", "office phone"],
  email: ["e-mail"],
  "work-email": ["work e-mail", "business email"],
  home: ["residence"],
  work: ["business", "office"],
  social: [],
} as const satisfies Choices<PointKind>;

const sources = {
  consumer: ["debtor", "customer"],
  creditor: ["client"],
  "prior-collector": ["prior collector", "previous agency", "agency"],
  bureau: ["credit bureau", "skip trace"],
  other: [],
} as const satisfies Choices<PointSource>;

const consentKinds = {
  call: ["calls", "phone"],
  text: ["sms", "texts"],
  email: ["e-mail"],
  autodial: ["atds", "autodialer", "robocall"],
} as const satisfies Choices<SourceConsent["to"]>;

const givenTo = {
  us: ["office", "collector"],
  creditor: ["client"],
  "prior-collector": ["prior collector", "previous agency"],
} as const satisfies Choices<SourceConsent["givenTo"]>;

const own = {
  role: {
    says: `${Object.keys(roles).join(", ")}; empty: the debtor's own`,
    headings: ["relation", "relationship", "contact role"],
  },
  name: { says: "the name of that person", headings: ["contact", "contact name", "person"] },
  point_kind: {
    says: `${Object.keys(pointKinds).join(", ")}; empty: as the number shows`,
    headings: ["kind", "phone type", "type"],
  },
  source: { says: `${Object.keys(sources).join(", ")}; empty: creditor`, headings: ["obtained from"] },
  since: { says: "since when it is known", is: "day", headings: ["from", "since on", "added on", "valid from"] },
  until: { says: "the day on which it ceased to be used", is: "day", headings: ["to", "ended on", "valid until"] },
  consent_to: { says: "call, text, email or autodial", headings: ["consent"] },
  consent_on: { says: "the day on which that was given", is: "day", headings: ["consent date", "consented on"] },
  consent_given_to: { says: "us, creditor or prior-collector; empty: us", headings: ["consent given to"] },
  consent_withdrawn_on: {
    says: "the day on which it was withdrawn",
    is: "day",
    headings: ["consent withdrawn", "revoked on"],
  },
} as const;

type ContactColumn = NamingColumn | PointColumn | SecretColumn | keyof typeof own;

/** Numbers, e-mails and addresses, the people around a debtor, and consents. */
export const contacts = fileKind<ContactColumn, SourceContact>({
  says: "Numbers and addresses with their source, people around a debtor by role, and consents: one row for each.",
  columns: { ...namingColumns, ...own, ...secretColumns, ...pointColumns },
  needs: [["customer_number"], ["phone", "email", "address1", "name", "tax_id", "born_on"]],
  read: readContact,
});

function readContact(fields: RowFields<ContactColumn>): SourceContact | undefined {
  const named = readNamed(fields);
  const role = fields.choice("role", roles);
  const name = fields.text("name", 300);
  if (role !== undefined && name === "") fields.fault("name", `The row says nothing of who the ${role} is.`);
  const kind = fields.choice("point_kind", pointKinds);
  const points = readPoints(fields, isAtWork(role) || kind === "work" ? "business" : "person");
  const secrets = readSecrets(fields, null);
  if (role !== undefined && secrets.length > 0) {
    fields.fault("tax_id", "Tax identifiers and birth dates are kept of debtors alone, not of people around them.");
  }
  if (points.length === 0 && role === undefined && secrets.length === 0 && fields.faults.length === 0) {
    fields.fault("phone", "The row has neither a number, nor an address, nor a person.");
  }
  const source = fields.choice("source", sources) ?? "creditor";
  const [sinceOn, untilOn] = [fields.past("since") ?? null, fields.day("until") ?? null];
  const consent = readConsent(fields, points);
  if (named === undefined) return undefined;
  if (sinceOn !== null && untilOn !== null && compareDays(untilOn, sinceOn) < 0) {
    fields.fault("until", "It ends before it begins.");
  }
  return {
    ...{ ...named, source, sinceOn, untilOn, consent, secrets },
    ...{ person: role === undefined ? null : { role, name }, isKindStated: kind !== undefined },
    points: points.map((point) => (kind === undefined || points.length > 1 ? point : { ...point, kind })),
  };
}

/** Whether such a person is reached at their work. */
function isAtWork(role: RelationRole | undefined): boolean {
  return role === "attorney" || role === "employer" || role === "accounts-payable";
}

function readConsent(fields: RowFields<ContactColumn>, points: readonly ReadPoint[]): SourceConsent | null {
  const to = fields.choice("consent_to", consentKinds);
  if (to === undefined) return null;
  const givenOn = fields.neededPast("consent_on");
  const withdrawnOn = fields.past("consent_withdrawn_on") ?? null;
  const who = fields.choice("consent_given_to", givenTo) ?? "us";
  if (points.length === 0) fields.fault("consent_to", "A consent is for a number or an address, and the row has none.");
  if (givenOn === undefined) return null;
  if (withdrawnOn !== null && compareDays(withdrawnOn, givenOn) < 0) {
    fields.fault("consent_withdrawn_on", "It was withdrawn before it was given.");
  }
  return { to, givenTo: who, givenOn, withdrawnOn };
}
