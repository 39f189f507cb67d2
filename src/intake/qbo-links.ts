import { currencyOf } from "#formats/qbo-json/currency";
import { linksOf, type QboLink } from "#formats/qbo-json/links";
import type { QboEntity } from "#formats/qbo-json/read-qbo-json";
import { readDecimal } from "#money/money";
import { textIn } from "./qbo-fields.ts";

/** Which invoices the payments of a file explain, and what those payments paid. */
export type Explained = {
  readonly isExplained: (invoice: QboEntity) => boolean;
  /** Nothing for a payment that is taken by what is left of it. */
  readonly linksOf: (payment: QboEntity) => readonly QboLink[] | undefined;
};

type Payment = { readonly id: string; readonly links: readonly QboLink[]; isWhole: boolean };
type Invoice = { readonly paidMinor: bigint; linkedMinor: bigint; readonly payments: Payment[]; isExplained: boolean };

/**
 * An invoice is explained where what was paid of it is the sum of payments of the file, each of which pays explained
 * invoices only. What is not falls away, and with it all that leans on it, until nothing more does.
 */
export function explainedBy(entities: readonly QboEntity[]): Explained {
  const payments = entities.filter(({ kind }) => kind === "Payment").map(paymentOf);
  const invoices = new Map(
    entities.filter(({ kind }) => kind === "Invoice").map((entity) => [textIn(entity.fields, "Id"), invoiceOf(entity)]),
  );
  for (const payment of payments) {
    for (const { id, minor } of payment.links) link(payment, minor, invoices.get(id));
    payment.isWhole &&= payment.links.every(({ id, kind }) => kind === "Invoice" && invoices.has(id));
  }
  const falling = [...invoices.values()].filter(({ linkedMinor, paidMinor }) => linkedMinor !== paidMinor);
  const fallen = payments
    .filter(({ isWhole }) => !isWhole)
    .flatMap(({ links }) => links.flatMap(({ id }) => invoices.get(id) ?? []));
  dropAll([...falling, ...fallen], invoices);
  const whole = new Map(payments.filter(({ isWhole }) => isWhole).map(({ id, links }) => [id, links]));
  return {
    isExplained: ({ fields }) => {
      const invoice = invoices.get(textIn(fields, "Id"));
      return invoice?.isExplained === true && invoice.payments.length > 0;
    },
    linksOf: ({ fields }) => whole.get(textIn(fields, "Id")),
  };
}

function dropAll(first: readonly Invoice[], invoices: ReadonlyMap<string, Invoice>): void {
  const waiting = [...first];
  for (let invoice = waiting.pop(); invoice !== undefined; invoice = waiting.pop()) {
    if (!invoice.isExplained) continue;
    invoice.isExplained = false;
    for (const payment of invoice.payments.filter(({ isWhole }) => isWhole)) {
      payment.isWhole = false;
      for (const { id } of payment.links) waiting.push(...[invoices.get(id) ?? []].flat());
    }
  }
}

/** A payment is whole where its links and what is left of it are all of it, and no invoice is named twice. */
function paymentOf({ fields }: QboEntity): Payment {
  const links = linksOf(fields);
  const currency = currencyOf(fields);
  const [total, left] = ["TotalAmt", "UnappliedAmt"].map((name) => readDecimal(textIn(fields, name) || "0", currency));
  const linked = links.reduce((sum, { minor }) => sum + minor, 0n);
  const isWhole = total !== undefined && left !== undefined && total.minor > 0n && linked + left.minor === total.minor;
  const once = new Set(links.map(({ id }) => id)).size === links.length;
  return { id: textIn(fields, "Id"), links, isWhole: isWhole && once };
}

function invoiceOf({ fields }: QboEntity): Invoice {
  const currency = currencyOf(fields);
  const [total, balance] = ["TotalAmt", "Balance"].map((name) => readDecimal(textIn(fields, name), currency));
  const paidMinor = (total?.minor ?? 0n) - (balance?.minor ?? total?.minor ?? 0n);
  return { paidMinor, linkedMinor: 0n, payments: [], isExplained: true };
}

function link(payment: Payment, minor: bigint, invoice: Invoice | undefined): void {
  if (invoice === undefined) return;
  invoice.payments.push(payment);
  invoice.linkedMinor += minor;
}
