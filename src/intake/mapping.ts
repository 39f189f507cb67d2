import { readCurrency, type Currency } from "#money/currency";
import { accepted, type Accepted } from "#base/outcome";
import type { AccountKind, AccountPurpose, DebtorKind } from "#parties/debtor";
import { accountKinds } from "#parties/debtor";
import { isGenericColumn, type NamedColumns } from "./columns.ts";
import type { DecimalMark } from "#money/read-amount";
import { orderOfPattern, type DayOrder } from "#calendar/read-day";

/** How a file of invoices is to be read. What is null, the file itself must show. */
export type Mapping = {
  /** An empty list says that the file has no such column, whatever its headings are called. */
  readonly columns: NamedColumns;
  readonly dates: DayOrder | null;
  readonly decimal: DecimalMark;
  readonly currency: Currency;
  /** A file of customers alone owes nothing: it fills in who they are. */
  readonly holds: "invoices" | "customers";
  /** The customer stands on a line of its own, above its invoices. */
  readonly groups: boolean;
  /** An invoice has several rows, one for each of its lines: their amounts are added. */
  readonly lines: boolean;
  /** An invoice has several rows, one for each of its instalments: each is due by itself. */
  readonly instalments: boolean;
  /** Customers are written "Customer:Job": the job is a reference, and the customer owes. */
  readonly jobs: boolean;
  /** Numbers of customers are written with noughts in front in one place and without in another. */
  readonly leadingZeros: "kept" | "dropped";
  /** The row of the headings, counted from one; null: the first in which the required columns are found. */
  readonly headerRow: number | null;
  /** Rows whose first words are like this are no invoices: `TOTAL*`. */
  readonly skip: readonly string[];
  /** The file holds every open item of the creditor: what is missing is closed. */
  readonly complete: boolean;
  /** Invoices of several customers may have one number: the same number of another customer is no mistake. */
  readonly numbersRepeat: boolean;
  /** Who owes, where the rows do not say; null: nobody has said. */
  readonly kind: DebtorKind | null;
  /** For what they owe; null: persons as consumers, firms for business. */
  readonly purpose: AccountPurpose | null;
  readonly debtKind: AccountKind;
};

export const plainMapping: Mapping = {
  columns: {},
  dates: null,
  decimal: null,
  currency: "USD",
  holds: "invoices",
  groups: false,
  lines: false,
  instalments: false,
  jobs: false,
  leadingZeros: "kept",
  headerRow: null,
  skip: ["TOTAL*", "GRAND TOTAL*", "SUBTOTAL*"],
  complete: false,
  numbersRepeat: false,
  kind: null,
  purpose: null,
  debtKind: "invoice",
};

/** Why a mapping is not usable, with the field that is wrong. */
export type UnusableMapping = { readonly ok: false; readonly because: string };

type Fields = Readonly<Record<string, unknown>>;

/** Reads a mapping as people write it in a file: each field that it leaves out stays as in the one that it stands on. */
export function readMapping(json: unknown, base: Mapping = plainMapping): Accepted<Mapping> | UnusableMapping {
  if (!isFields(json)) return unusable("A mapping is a JSON object.");
  const stranger = Object.keys(json).find((field) => !Object.hasOwn(plainMapping, field));
  if (stranger !== undefined) {
    return unusable(`A mapping has no field "${stranger}". It has: ${Object.keys(plainMapping).join(", ")}.`);
  }
  const wrong = Object.keys(json).find((field) => readers[field as keyof Mapping](json[field]) === undefined);
  if (wrong !== undefined) return unusable(`The mapping's "${wrong}" cannot be ${JSON.stringify(json[wrong])}.`);
  const read = Object.keys(json).map((field) => [field, readers[field as keyof Mapping](json[field])]);
  return accepted({ ...base, ...(Object.fromEntries(read) as Partial<Mapping>) });
}

/** Each field's reader: undefined where the value makes no sense. */
const readers: { readonly [Field in keyof Mapping]: (value: unknown) => Mapping[Field] | undefined } = {
  columns: (value) => (isFields(value) && Object.entries(value).every(isColumn) ? value : undefined),
  dates: (value) => (value === null ? null : typeof value === "string" ? orderOfPattern(value) : undefined),
  decimal: (value) => (value === "." || value === "," || value === null ? value : undefined),
  currency: (value) => (typeof value === "string" ? readCurrency(value) : undefined),
  holds: (value) => (value === "invoices" || value === "customers" ? value : undefined),
  groups: (value) => (typeof value === "boolean" ? value : undefined),
  lines: (value) => (typeof value === "boolean" ? value : undefined),
  instalments: (value) => (typeof value === "boolean" ? value : undefined),
  jobs: (value) => (typeof value === "boolean" ? value : undefined),
  leadingZeros: (value) => (value === "kept" || value === "dropped" ? value : undefined),
  headerRow: (value) =>
    value === null || (Number.isInteger(value) && Number(value) > 0) ? (value as number) : undefined,
  skip: (value) => (Array.isArray(value) && value.every((each) => typeof each === "string") ? value : undefined),
  complete: (value) => (typeof value === "boolean" ? value : undefined),
  numbersRepeat: (value) => (typeof value === "boolean" ? value : undefined),
  kind: (value) => (value === "person" || value === "business" || value === null ? value : undefined),
  purpose: (value) => (value === "consumer" || value === "business" || value === null ? value : undefined),
  debtKind: (value) => accountKinds.find((kind) => kind === value),
};

function isColumn([name, headings]: [string, unknown]): boolean {
  const all: unknown[] = [headings].flat();
  return isGenericColumn(name) && all.every((one) => typeof one === "string" && one.trim() !== "");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unusable(because: string): UnusableMapping {
  return { ok: false, because };
}
