import { readDecimal } from "#money/money";
import { currencyOf } from "./currency.ts";
import type { QboFields, QboValue } from "./read-qbo-json.ts";

/** What of a payment went to a document, or came from a credit memo. */
export type QboLink = { readonly kind: string; readonly id: string; readonly minor: bigint; readonly amount: string };

/** The documents to which a payment is linked, line by line. A line that links to several says no amount for each. */
export function linksOf(payment: QboFields): QboLink[] {
  return listOf(payment["Line"]).flatMap((line) => {
    const linked = listOf(line["LinkedTxn"]);
    const [only] = linked;
    const amount = line["Amount"];
    if (only === undefined || linked.length > 1 || typeof amount !== "string") return [];
    const [id, kind] = [only["TxnId"], only["TxnType"]];
    const minor = readDecimal(amount, currencyOf(payment))?.minor;
    if (typeof id !== "string" || typeof kind !== "string" || minor === undefined) return [];
    return [{ kind, id, minor, amount }];
  });
}

function listOf(value: QboValue | undefined): QboFields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: QboValue): value is QboFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
