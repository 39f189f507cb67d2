/** What stands behind a label of a line that is no table's. */
export type Label = keyof typeof phrases;

/**
 * The words before a value, by what the value is. In capitals or not, with or without a colon; behind those of `numbered`
 * may stand "no", "number", "#" and the like.
 */
// prettier-ignore
const phrases = {
  reference:  ["invoice", "invoices", "inv", "invs", "bill", "bills", "document", "doc", "credit memo", "credit note",
               "cm", "debit memo", "debit note", "dm", "credit", "your invoice", "our invoice", "your reference",
               "your ref", "rechnung", "rechnungsnummer", "rechnungsnr", "belegnr", "gutschrift", "factura",
               "facture", "avoir"],
  trace:      ["check", "cheque", "chk", "ck", "trace", "ach", "eft", "wire", "ach trace", "eft trace", "wire trace",
               "check trace", "check ach", "payment no", "payment number", "payment num", "payment id", "payment ref",
               "payment reference", "transaction no", "transaction number", "transaction id", "transaction ref",
               "transaction reference", "confirmation no", "confirmation number", "confirmation", "transferencia",
               "transferencia no", "remittance no", "remittance number", "remittance id", "wire reference",
               "wire ref", "ach reference", "ach ref", "transfer no", "transfer number", "transfer reference",
               "zahlungsnummer", "pago no"],
  on:         ["payment date", "date of payment", "date paid", "paid date", "pay date", "paid on", "check date",
               "cheque date", "ach date", "eft date", "wire date", "transfer date", "settlement date",
               "effective date", "value date", "remittance date", "deposit date", "zahlungsdatum", "fecha de pago",
               "date de paiement"],
  payer:      ["payer", "payor", "payer name", "payor name", "paid by", "payment from", "remitter", "remitter name",
               "remitted by", "remitting company", "from", "customer", "customer name", "company", "company name",
               "originator", "originator name", "paying company", "auftraggeber", "pagador", "cliente", "kunde"],
  customer:   ["customer no", "customer number", "customer id", "customer account", "cust no", "cust id",
               "kundennummer"],
  currency:   ["currency", "currency code", "payment currency", "wahrung", "moneda", "devise"],
  total:      ["total paid", "total check", "total ach", "total eft", "total wire", "total amount paid",
               "total payment", "total payment amount", "total amount", "total remittance", "total remitted",
               "total net", "sum total", "total this payment", "total of payment", "payment total", "payment amount",
               "amount of payment", "check amount", "check total", "cheque amount", "ach amount", "eft amount",
               "wire amount", "transfer amount", "remittance total", "remittance amount", "amount remitted",
               "amount transferred", "net payment", "net check", "net remittance", "grand total", "total", "totals",
               "gesamtbetrag", "gesamt", "summe", "zahlbetrag", "zahlungsbetrag", "total pagado", "total a pagar",
               "importe total", "montant total", "total paye"],
  subtotal:   ["subtotal", "sub total", "sub-total", "page total", "balance forward", "carried forward",
               "brought forward", "zwischensumme"],
  invoiced:   ["invoice amount", "invoice total", "inv amount", "inv amt", "gross", "gross amount", "original amount",
               "amount billed", "billed", "document amount", "bill amount", "rechnungsbetrag", "brutto",
               "bruttobetrag", "importe factura", "montant facture"],
  discount:   ["discount", "discount taken", "discount amount", "less discount", "less", "disc", "less disc",
               "cash discount", "terms discount", "early payment discount", "early pay discount", "skonto",
               "descuento", "escompte", "remise"],
  adjustment: ["adjustment", "adjustments", "deduction", "deductions", "less deduction", "withholding", "short pay",
               "chargeback", "write off", "abzug", "deduccion"],
  paid:       ["amount paid", "paid amount", "paid", "net", "net amount", "net paid", "net amount paid",
               "amount applied", "applied", "paying", "nettobetrag", "importe pagado", "pagado", "montant paye",
               "net a payer"],
  /** Of an invoice, or of the payment: it is seen by what stands around it. */
  amount:     ["amount", "amt", "payment", "betrag", "importe", "montant", "sum"],
  day:        ["invoice date", "inv date", "document date", "doc date", "bill date", "date", "dated",
               "rechnungsdatum", "datum", "fecha"],
  /** Known, so that what stands behind them is taken for nothing else. */
  other:      ["due date", "due", "amount due", "payment document", "our reference", "our ref", "your account",
               "balance", "balance due", "open balance", "po", "po no", "po number", "p.o", "purchase order",
               "order no", "order number", "vendor", "vendor no", "vendor number", "vendor id", "vendor name",
               "vendor code", "supplier", "supplier no", "supplier number", "supplier name", "payee", "payee name",
               "pay to", "paid to", "remit to", "beneficiary", "beneficiary name", "account", "account no",
               "account number", "acct", "acct no", "bank account", "routing", "routing number", "aba", "iban", "bic",
               "swift", "phone", "tel", "telephone", "fax", "zip", "page", "email", "e-mail", "attn", "contact",
               "memo", "description", "comment", "terms", "lieferant", "proveedor", "fournisseur",
               "number of invoices", "invoice count", "no of invoices", "run date", "print date"],
} as const;

/** Labels before a number of something. */
export const numbered: ReadonlySet<Label> = new Set(["reference", "trace", "customer"]);

/** Labels whose value is words, to the end of what they stand in. */
export const worded: ReadonlySet<Label> = new Set(["payer", "other"]);

/** Words of a label for a number, behind what the number is of. */
export const numberWords: ReadonlySet<string> = new Set([
  "no",
  "number",
  "num",
  "nbr",
  "nr",
  "id",
  "ref",
  "reference",
  "#",
  "nos",
  "numbers",
  "nummer",
]);

/** Words between a label and its value. */
export const fillers: ReadonlySet<string> = new Set([
  "",
  "is",
  "was",
  "of",
  "for",
  "the",
  "in",
  "on",
  "to",
  "=",
  "-",
  "–",
  "a",
  "and",
  "&",
  "our",
  "your",
]);

const byPhrase: ReadonlyMap<string, Label> = new Map(
  Object.entries(phrases).flatMap(([label, some]) => some.map((phrase) => [phrase, label as Label] as const)),
);

/** By the first word of labels, how many words the longest of them has. */
const lengths = new Map<string, number>();
for (const words of [...byPhrase.keys()].map((phrase) => phrase.split(" "))) {
  const [first = ""] = words;
  lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
}

/** The longest label that begins with the first of these words, and how many of them it takes. */
export function labelAt(
  words: readonly string[],
  at: number,
): { readonly label: Label; readonly length: number } | undefined {
  const longest = lengths.get(words[at] ?? "") ?? 0;
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const label = byPhrase.get(words.slice(at, at + length).join(" "));
    if (label !== undefined) return { label, length };
  }
  return undefined;
}
