import { compareDays } from "#calendar/days";
import { kindWords } from "#intake/kind-words";
import { readPoints, type PointColumn, pointColumns } from "./point-columns.ts";
import type { ReadPoint } from "#parties/contact-point";
import { accountKinds, purposeOfKind, type AccountKind, type AccountPurpose, type DebtorKind } from "#parties/debtor";
import { readLanguage } from "#parties/language";
import { readSegment, segmentLengthMax } from "#parties/segment";
import type { Secret } from "#parties/secret";
import { fileKind } from "./file-kind.ts";
import { namingColumns, readNamed, type NamedDebtor, type NamingColumn } from "./named-debtor.ts";
import type { Choices, RowFields } from "./row-fields.ts";
import { readSecrets, secretColumns, type SecretColumn } from "./secret-columns.ts";

/** A debtor with one of its accounts, or one who is bound by another's account. */
export type SourceAccount = NamedDebtor & {
  readonly accountNumber: string;
  readonly externalId: string | null;
  readonly name: string | null;
  readonly kind: DebtorKind;
  readonly language: string;
  readonly segment: string | null;
  readonly debtKind: AccountKind;
  readonly purpose: AccountPurpose;
  readonly role: ObligorRole;
  readonly capacity: Capacity | null;
  readonly collector: string | null;
  readonly openedOn: Temporal.PlainDate | null;
  /** The firm to which this one belongs, by its number, and whether it pays for this one. */
  readonly parent: { readonly number: string; readonly pays: boolean } | null;
  readonly points: readonly ReadPoint[];
  readonly secrets: readonly Secret[];
  readonly validation: SourceValidation | null;
};

/** The validation notice that was sent of an account before. */
export type SourceValidation = {
  readonly sentOn: Temporal.PlainDate;
  readonly by: ValidationMedium;
  readonly undeliverableOn: Temporal.PlainDate | null;
};

const roles = {
  primary: ["primary obligor", "main"],
  joint: ["co-debtor", "joint debtor", "co-signer", "cosigner", "joint obligor"],
  guarantor: ["guaranty"],
  patient: [],
  subscriber: ["insured"],
} as const satisfies Choices<string>;

export type ObligorRole = keyof typeof roles;

const capacities = {
  own_name: ["own", "first party", "creditor"],
  for_another: ["agency", "third party", "collector"],
  bought: ["debt buyer", "owner", "purchased"],
} as const satisfies Choices<string>;

export type Capacity = keyof typeof capacities;

const media = {
  mail: ["letter", "post"],
  email: ["e-mail"],
  "in-initial-communication": ["initial communication", "first letter"],
} as const satisfies Choices<string>;

export type ValidationMedium = keyof typeof media;

const debtKinds = Object.fromEntries(accountKinds.map((kind) => [kind, []])) as unknown as Choices<AccountKind>;

const yesOrNo = { yes: ["y", "true", "1"], no: ["n", "false", "0"] } as const satisfies Choices<string>;

const purposes = {
  consumer: ["personal"],
  business: ["commercial", "trade"],
} as const satisfies Choices<AccountPurpose>;

type AccountColumn = NamingColumn | PointColumn | SecretColumn | keyof typeof own;

const own = {
  external_id: { says: "another key by which the creditor's system knows the debtor", headings: ["erp key"] },
  customer_name: {
    says: "the debtor's name",
    headings: ["name", "debtor", "debtor name", "company", "full name"],
  },
  kind: { says: "person or business; empty: business", headings: ["debtor kind", "customer kind", "customer type"] },
  language: {
    says: "a code of two letters, alone or with a country, or its name; empty, or none that is known: en",
    headings: ["lang", "preferred language"],
  },
  segment: {
    says: "the class of customers that the office counts the debtor among; empty: none",
    headings: ["customer segment", "customer class", "customer group", "customer category"],
  },
  debt_kind: {
    says: `${accountKinds.join(", ")}; empty: invoice`,
    headings: ["debt type", "account kind", "account type"],
  },
  purpose: { says: "consumer or business; empty: consumer for a person", headings: ["debt purpose"] },
  role: {
    says: "primary (empty), or joint, guarantor, patient, subscriber: bound by another's account, which it names",
    headings: ["obligor role", "liability"],
  },
  capacity: {
    says: "in which right the office collects: own_name, for_another or bought; the first row says it for the creditor",
    headings: ["our capacity", "right"],
  },
  collector: { says: "the username to whom the account is assigned", headings: ["assigned to", "assignee"] },
  parent_number: {
    says: "the number of the firm to which the debtor belongs",
    headings: ["parent", "parent customer", "parent account", "bill to"],
  },
  parent_pays: { says: "yes where that firm pays for this one; empty: no", headings: ["bill with parent"] },
  opened_on: { says: "when the account was opened", is: "day", headings: ["opened", "open date", "placed on"] },
  validation_sent_on: {
    says: "when the validation notice was sent (12 CFR 1006.34)",
    is: "day",
    headings: ["validation date", "notice sent", "g notice date"],
  },
  validation_by: { says: "mail, email or in-initial-communication; empty: mail", headings: ["validation method"] },
  validation_undeliverable_on: {
    says: "when the notice came back",
    is: "day",
    headings: ["validation returned", "notice returned"],
  },
} as const;

/** Debtors and their accounts: the file that comes first, for every other file names them. */
export const accounts = fileKind<AccountColumn, SourceAccount>({
  says: "Debtors with their accounts, how they are reached, who is bound besides, and the validation notice sent.",
  columns: { ...namingColumns, ...own, ...secretColumns, ...pointColumns },
  needs: [["customer_number"], ["customer_name"]],
  read: readAccount,
});

function readAccount(fields: RowFields<AccountColumn>): SourceAccount | undefined {
  const named = readNamed(fields);
  const kind = fields.choice("kind", kindWords) ?? "business";
  const role = fields.choice("role", roles) ?? "primary";
  const purpose = fields.choice("purpose", purposes) ?? purposeOfKind(kind);
  const read = {
    ...{ kind, role, purpose, debtKind: fields.choice("debt_kind", debtKinds) ?? "invoice" },
    ...{
      language: readLanguage(fields.text("language")) ?? "en",
      segment: readSegment(fields.text("segment", segmentLengthMax)),
      capacity: fields.choice("capacity", capacities) ?? null,
    },
    ...{ externalId: fields.text("external_id") || null, name: fields.text("customer_name", 300) || null },
    ...{ collector: fields.text("collector") || null, openedOn: fields.past("opened_on") ?? null },
    ...{
      parent: readParent(fields),
      points: readPoints(fields, kind),
      secrets: readSecrets(fields, kind),
      validation: readValidation(fields),
    },
  };
  if (named === undefined) return undefined;
  if (role !== "primary" && named.accountNumber === null) {
    fields.fault("account_number", `Whoever is bound as ${role} names the account by its number.`);
  }
  return { ...named, accountNumber: named.accountNumber ?? named.number, ...read };
}

function readParent(fields: RowFields<AccountColumn>): SourceAccount["parent"] {
  const number = fields.text("parent_number", 200);
  const pays = fields.choice("parent_pays", yesOrNo);
  if (number !== "") return { number, pays: pays === "yes" };
  if (pays === "yes") fields.fault("parent_pays", "The row does not say which firm pays.");
  return null;
}

function readValidation(fields: RowFields<AccountColumn>): SourceValidation | null {
  const sentOn = fields.past("validation_sent_on");
  const by = fields.choice("validation_by", media) ?? "mail";
  const undeliverableOn = fields.past("validation_undeliverable_on") ?? null;
  if (sentOn === undefined) {
    if (undeliverableOn !== null) fields.fault("validation_sent_on", "A notice that came back was sent on some day.");
    return null;
  }
  if (undeliverableOn !== null && compareDays(undeliverableOn, sentOn) < 0) {
    fields.fault("validation_undeliverable_on", "The notice came back before it was sent.");
  }
  return { sentOn, by, undeliverableOn };
}
