import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { textOf } from "#formats/text";
import { checkEntity } from "./check-entity.ts";
import { isNumber, isObject, readLocatedJson, type Json, type JsonObject } from "./located-json.ts";

/** A value by QuickBooks Online's own names; numbers are decimal strings. */
export type QboValue = string | boolean | null | readonly QboValue[] | QboFields;
export type QboFields = { readonly [name: string]: QboValue };

/** An entity, of one of the kinds that receivables are made of. It is sound where nothing of it is an error. */
export type QboEntity = {
  readonly kind: QboKind;
  readonly line: number;
  readonly fields: QboFields;
  readonly isSound: boolean;
};

type ReadEntity = Omit<QboEntity, "isSound">;

export const qboKinds = ["Customer", "Invoice", "CreditMemo", "Payment"] as const;
export type QboKind = (typeof qboKinds)[number];

/**
 * Reads entities of QuickBooks Online: one alone, a list, the answer to a query, or several documents one after another,
 * as programs save what its API says.
 */
export function readQboJson(bytes: Uint8Array): ReadFormat<{ readonly entries: readonly QboEntity[] }> {
  const faults = collectFaults();
  const values = readLocatedJson(textOf(bytes), faults);
  const entries = values
    .flatMap((value) => entitiesIn(value, faults))
    .map((entity) => ({ ...entity, isSound: checkEntity(entity, faults) }));
  if (entries.length === 0 && faults.all().length === 0) {
    faults.error(1, "", "There is no customer, invoice, credit memo or payment in the file.");
  }
  return { format: "qbo-json", records: { entries }, faults: faults.all() };
}

function entitiesIn(value: Json, faults: Faults): ReadEntity[] {
  if (Array.isArray(value)) return value.flatMap((each: Json) => entitiesIn(each, faults));
  if (!isObject(value)) {
    faults.error(1, String(isNumber(value) ? value.figures : value), "This is no entity.");
    return [];
  }
  const kind = kindOf(value);
  if (kind !== undefined) return [{ kind, line: value.line, fields: fieldsOf(value) }];
  const response = value.fields["QueryResponse"];
  const holder = isObject(response) ? response : value;
  const named = qboKinds.flatMap((name) => [holder.fields[name] ?? []].flat().map((each: Json) => ({ name, each })));
  if (named.length === 0 && holder === value) faults.warning(value.line, "", "This is no entity of receivables.");
  return named.flatMap(({ name, each }) => {
    if (isObject(each)) return [{ kind: name, line: each.line, fields: fieldsOf(each) }];
    faults.error(holder.line, name, `What is called ${name} is no object.`);
    return [];
  });
}

/** An entity does not say what it is: its fields show it. */
function kindOf({ fields }: JsonObject): QboKind | undefined {
  if (fields["DisplayName"] !== undefined && fields["Id"] !== undefined) return "Customer";
  if (fields["CustomerRef"] === undefined || fields["TotalAmt"] === undefined) return undefined;
  if (fields["DueDate"] !== undefined) return "Invoice";
  if (fields["UnappliedAmt"] !== undefined || fields["DepositToAccountRef"] !== undefined) return "Payment";
  if (fields["RemainingCredit"] !== undefined) return "CreditMemo";
  return fields["Balance"] === undefined ? "Payment" : "Invoice";
}

function fieldsOf({ fields }: JsonObject): QboFields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)]));
}

function plain(value: Json): QboValue {
  if (Array.isArray(value)) return value.map(plain);
  if (isNumber(value)) return decimalText(value.figures);
  return isObject(value) ? fieldsOf(value) : (value as string | boolean | null);
}

/** 1.5e3 is 1500: programs write large and small numbers so. One that is out of all reason stays as it is. */
function decimalText(figures: string): string {
  const [, sign = "", whole = "", fraction = "", power = ""] =
    /^(-?)(\d+)(?:\.(\d+))?[eE]([-+]?\d{1,2})$/.exec(figures) ?? [];
  if (power === "") return figures;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const before = padded.slice(0, Math.max(point, 1));
  const after = padded.slice(Math.max(point, 1));
  return `${sign}${before}${after === "" ? "" : `.${after}`}`;
}
