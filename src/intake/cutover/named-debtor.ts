import type { Origin } from "#intake/source-record";
import type { Column } from "./file-kind.ts";
import type { RowFields } from "./row-fields.ts";

/** The columns by which every row says whose it is. */
export const namingColumns = {
  customer_number: {
    says: "the debtor's number, by which every other file names it",
    headings: ["customer_no", "customer_id", "custno", "cust_id", "client_number", "debtor_number", "debtor_no"],
  },
  account_number: {
    says: "the account's number with the creditor; left out: the only one, or of contacts and stops all of them",
    headings: ["account_no", "account_id", "account", "acctno", "acct"],
  },
  creditor: {
    says: "whose claim it is, where the import does not say; files may name several",
    headings: ["creditor_name", "client", "client_name"],
  },
} as const satisfies Record<string, Column>;

export type NamingColumn = keyof typeof namingColumns;

/** Whose a row is: a debtor known to the creditor by this number, and one of its accounts where it says which. */
export type NamedDebtor = {
  readonly origin: Origin;
  readonly number: string;
  readonly accountNumber: string | null;
  readonly creditor: string | null;
};

/** Reads whose a row is. */
export function readNamed(fields: RowFields<NamingColumn>): NamedDebtor | undefined {
  const number = fields.needed("customer_number");
  if (number === undefined) return undefined;
  const accountNumber = fields.text("account_number") || null;
  return { origin: fields.origin, number, accountNumber, creditor: fields.text("creditor") || null };
}
