import type { Faults } from "#formats/fault";
import { decimal, money, readDecimal } from "#money/money";
import { currencyOf } from "./currency.ts";
import { linksOf } from "./links.ts";
import type { QboEntity, QboFields, QboValue } from "./read-qbo-json.ts";

const needed = {
  Customer: ["Id", "DisplayName"],
  Invoice: ["Id", "CustomerRef", "TotalAmt", "TxnDate"],
  CreditMemo: ["Id", "CustomerRef", "TotalAmt", "TxnDate"],
  Payment: ["Id", "CustomerRef", "TotalAmt", "TxnDate"],
} as const;

const amounts = ["TotalAmt", "Balance", "UnappliedAmt", "RemainingCredit"];
const days = ["TxnDate", "DueDate"];

/** Names what an entity lacks, and what of it is no amount or no day. Says whether it can be used. */
export function checkEntity({ kind, line, fields }: Omit<QboEntity, "isSound">, faults: Faults): boolean {
  const text = (name: string) => textIn(fields, name);
  const currency = currencyOf(fields);
  const isAmount = (name: string) => readDecimal(text(name) ?? "0", currency) !== undefined;
  const wrong = [
    ...needed[kind].filter((name) => isMissing(fields[name])).map((name) => [name, `The ${kind} has no ${name}.`]),
    ...amounts.filter((name) => !isAmount(name)).map((name) => [name, `"${text(name)}" is no amount.`]),
    ...days.filter((name) => !isDay(text(name) ?? "1970-01-01")).map((name) => [name, `"${text(name)}" is no day.`]),
  ];
  for (const [at = "", because = ""] of wrong) faults.error(line, at, because);
  if (kind === "Payment") checkPayment({ line, fields }, faults);
  return wrong.length === 0;
}

/** Whether a value says nothing; one that refers to another entity says its id. */
function isMissing(value: QboValue | undefined): boolean {
  if (typeof value === "object" && value !== null) return isMissing((value as QboFields)["value"]);
  return value === undefined || value === null || value === "";
}

/** What a payment paid and what is left of it are the payment. */
function checkPayment({ line, fields }: Pick<QboEntity, "line" | "fields">, faults: Faults): void {
  const currency = currencyOf(fields);
  const [total, unapplied] = ["TotalAmt", "UnappliedAmt"].map((name) =>
    readDecimal(textIn(fields, name) ?? "", currency),
  );
  if (total === undefined || unapplied === undefined) return;
  const linked = linksOf(fields).reduce((sum, { kind, minor }) => sum + (kind === "Invoice" ? minor : -minor), 0n);
  const differs = total.minor - unapplied.minor - linked;
  if (differs === 0n) return;
  const because = `What the payment paid and what is left of it differ from it by ${decimal(money(currency, differs))}.`;
  faults.warning(line, "TotalAmt", because);
}

function textIn(fields: QboFields, name: string): string | undefined {
  const value: QboValue | undefined = fields[name];
  return value === undefined || value === null ? undefined : typeof value === "string" ? value : typeof value;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
