import { currencyOf } from "#formats/qbo-json/currency";
import type { QboLink } from "#formats/qbo-json/links";
import { readQboJson, type QboEntity } from "#formats/qbo-json/read-qbo-json";
import { money, readDecimal, type Money } from "#money/money";
import { collectRecords, numberOf, type FormatRecords } from "./format-records.ts";
import { explainedBy, type Explained } from "./qbo-links.ts";
import { qboCustomers, type QboCustomers } from "./qbo-customers.ts";
import { textIn } from "./qbo-fields.ts";
import { readDue } from "./read-due.ts";
import { termsReader, type SaidTerms, type TermsReader } from "./terms-reader.ts";
import type { SourceApplication, SourceItem, SourceRecord } from "./source-record.ts";

/**
 * The receivables of QuickBooks Online: customers, invoices, credit memos, payments and what they paid. Where payments
 * of the file explain an invoice's balance, they are applied to it on their days; otherwise the balance is taken as it
 * stands, and of the payments what is left of them.
 */
export function qboRecords(bytes: Uint8Array, file: string, named: readonly SaidTerms[]): FormatRecords {
  const { records: read, faults } = readQboJson(bytes);
  const found = collectRecords(file);
  for (const { line, at, because, severity } of faults) if (severity === "error") found.reject(line, at, because);
  const sound = read.entries.filter(({ isSound }) => isSound);
  const customers = qboCustomers(sound);
  const explained = explainedBy(sound);
  const reading = { file, customers, explained, reject: found.reject, terms: termsReader(named) };
  for (const entity of sound) found.records.push(...recordsOf(entity, reading));
  return found;
}

type Reading = {
  readonly file: string;
  readonly customers: QboCustomers;
  readonly explained: Explained;
  readonly reject: (row: number, field: string, because: string) => void;
  readonly terms: TermsReader;
};

function recordsOf(entity: QboEntity, reading: Reading): (SourceRecord | null)[] {
  const origin = { file: reading.file, row: entity.line };
  if (entity.kind === "Customer") return [{ kind: "party", origin, customer: reading.customers.described(entity) }];
  const amount = amountIn(entity, "TotalAmt");
  if (amount === undefined || amount.minor <= 0n) return [null];
  if (entity.kind === "Invoice") return itemOf(entity, amount, reading);
  if (entity.kind === "CreditMemo") return [creditOf(entity, { amount, open: memoLeft(entity) }, reading)];
  const applied = reading.explained.linksOf(entity);
  const open = applied === undefined ? (amountIn(entity, "UnappliedAmt") ?? amount) : null;
  return [
    creditOf(entity, { amount, open }, reading),
    ...(applied ?? []).map((link) => appliedOf(entity, link, reading)),
  ];
}

function amountIn(entity: QboEntity, name: string): Money | undefined {
  return readDecimal(textIn(entity.fields, name), currencyOf(entity.fields));
}

function memoLeft(entity: QboEntity): Money | null {
  return amountIn(entity, "RemainingCredit") ?? amountIn(entity, "Balance") ?? null;
}

function documentOf(entity: QboEntity, { file, customers }: Reading) {
  const on = Temporal.PlainDate.from(textIn(entity.fields, "TxnDate"));
  const customer = customers.of(entity);
  return {
    on,
    document: { origin: { file, row: entity.line }, customer, key: textIn(entity.fields, "Id").slice(0, 200) },
  };
}

function itemOf(entity: QboEntity, amount: Money, reading: Reading): SourceItem[] {
  const { on, document } = documentOf(entity, reading);
  const balance = amountIn(entity, "Balance") ?? amount;
  const [day, terms] = [textIn(entity.fields, "DueDate"), textIn(entity.fields, "SalesTermRef", "name").slice(0, 200)];
  const dueOn = day === "" ? undefined : Temporal.PlainDate.from(day);
  const due = readDue({ issuedOn: on, dueOn, terms, amount }, reading.terms);
  if (typeof due === "string") {
    reading.reject(entity.line, "SalesTermRef", due);
    return [];
  }
  const item = {
    ...{
      ...document,
      kind: "item" as const,
      number: textIn(entity.fields, "DocNumber").slice(0, 100) || document.key,
      amount,
    },
    ...{ open: reading.explained.isExplained(entity) ? null : balance, listed: balance, paid: [], isDisputed: false },
    ...{ issuedOn: on, ...due, reference: reading.customers.jobOf(entity).slice(0, 200), terms },
  };
  return [item];
}

type Sides = { readonly amount: Money; readonly open: Money | null };

function creditOf(entity: QboEntity, { amount, open }: Sides, reading: Reading): SourceRecord {
  const { on, document } = documentOf(entity, reading);
  const isMemo = entity.kind === "CreditMemo";
  const given = isMemo ? textIn(entity.fields, "DocNumber") : textIn(entity.fields, "PaymentRefNum");
  const number = numberOf(given, isMemo ? "Credit memo" : "Payment", { on, amount });
  const listed = open ?? money(amount.currency, 0n);
  const creditKind = isMemo ? "memo" : "payment";
  return { ...document, kind: "credit", creditKind, number, amount, open, listed, receivedOn: on };
}

function appliedOf(payment: QboEntity, link: QboLink, { file }: Reading): SourceApplication {
  const id = textIn(payment.fields, "Id");
  return {
    ...{ kind: "application", origin: { file, row: payment.line }, key: `${id}:${link.id}`.slice(0, 200) },
    ...{ itemKey: link.id, creditKey: id, amount: link.amount, on: null },
  };
}
