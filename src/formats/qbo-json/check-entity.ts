import type { Faults } from "#formats/fault";
import { decimal, money, readDecimal } from "#money/money";
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

/** Names what an entity lacks, and what of it is no amount or no day. */
export function checkEntity({ kind, line, fields }: QboEntity, faults: Faults): void {
  for (const name of needed[kind]) {
    if (fields[name] === undefined || fields[name] === null || fields[name] === "") {
      faults.error(line, kind, `The ${kind} has no ${name}.`);
    }
  }
  for (const name of amounts) {
    const text = textIn(fields, name);
    if (text !== undefined && readDecimal(text, "USD") === undefined) {
      faults.error(line, text, `${name} is no amount.`);
    }
  }
  for (const name of days) {
    const text = textIn(fields, name);
    if (text !== undefined && !isDay(text)) faults.error(line, text, `${name} is no day.`);
  }
  if (kind === "Payment") checkPayment({ line, fields }, faults);
}

/** What a payment paid and what is left of it are the payment. */
function checkPayment({ line, fields }: Pick<QboEntity, "line" | "fields">, faults: Faults): void {
  const [total, unapplied] = ["TotalAmt", "UnappliedAmt"].map((name) => readDecimal(textIn(fields, name) ?? "", "USD"));
  if (total === undefined || unapplied === undefined) return;
  const linked = linksOf(fields).reduce((sum, { kind, minor }) => sum + (kind === "Invoice" ? minor : -minor), 0n);
  const differs = total.minor - unapplied.minor - linked;
  if (differs === 0n) return;
  const because = `What the payment paid and what is left of it differ from it by ${decimal(money("USD", differs))}.`;
  faults.warning(line, decimal(total), because);
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
