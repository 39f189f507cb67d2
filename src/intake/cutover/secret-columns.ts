import type { DebtorKind } from "#parties/debtor";
import { isBirth, readTaxId, type Secret } from "#parties/secret";
import type { Column } from "./file-kind.ts";
import type { RowFields } from "./row-fields.ts";

/** The columns of what is kept under seal. No fault, sample or summary repeats what stands in one. */
export const secretColumns = {
  tax_id: {
    says: "a tax identifier: a social security number, an ITIN, an employer identification number; kept sealed",
    isSecret: true,
    headings: ["ssn", "social security number", "tin", "itin", "ein", "fein", "tax identifier", "tax number"],
  },
  born_on: {
    says: "a person's birth date; kept sealed",
    is: "day",
    isSecret: true,
    headings: ["date of birth", "dob", "birth date", "birthday"],
  },
} as const satisfies Record<string, Column>;

export type SecretColumn = keyof typeof secretColumns;

/** The tax identifier and the birth date of a row; null: the row does not say whether it is of a person or a business. */
export function readSecrets(fields: RowFields<SecretColumn>, kind: DebtorKind | null): Secret[] {
  const [taxId, bornOn] = [readIdentifier(fields, kind), readBirth(fields, kind)];
  return [
    ...(taxId === undefined ? [] : [{ kind: "tax-id", value: taxId } as const]),
    ...(bornOn === undefined ? [] : [{ kind: "born-on", value: bornOn.toString() } as const]),
  ];
}

function readIdentifier(fields: RowFields<SecretColumn>, kind: DebtorKind | null): string | undefined {
  const said = fields.text("tax_id");
  if (said === "") return undefined;
  // A business may have its owner's: whatever a person has, a business may have too.
  const read = readTaxId(said, kind ?? "business");
  const whose = kind === null ? "" : ` of a ${kind}`;
  if (read === undefined) fields.fault("tax_id", `What stands here is no tax identifier${whose}.`);
  return read;
}

export const noBirthOfBusiness = "A business has no birth date.";

function readBirth(fields: RowFields<SecretColumn>, kind: DebtorKind | null): Temporal.PlainDate | undefined {
  if (fields.text("born_on") === "") return undefined;
  if (kind === "business") {
    fields.fault("born_on", noBirthOfBusiness);
    return undefined;
  }
  const bornOn = fields.unquotedDay("born_on");
  if (bornOn !== undefined && isBirth(bornOn, fields.today)) return bornOn;
  fields.fault("born_on", "What stands here is no day on which somebody was born, or may be two.");
  return undefined;
}
