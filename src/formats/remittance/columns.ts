import { placeHeadings, plainHeading, type Places } from "#formats/headings";

/**
 * The columns of an advice with the headings by which payers call them, in plain form; the likeliest first. Where a payer has
 * a number of its own beside ours, ours is what it calls ours or an invoice's.
 */
// prettier-ignore
export const adviceColumns = {
  reference:  ["yourinvoice", "yourinvoiceno", "yourinvoicenumber", "yourdocument", "yourreference", "yourref",
               "invoicenumber", "invoiceno", "invoicenum", "invoicenbr", "invoiceid", "invoice", "invoices", "invno",
               "invnumber", "invnum", "inv", "invoiceref", "invoicereference", "supplierinvoice", "supplierinvoiceno",
               "vendorinvoice", "vendorinvoiceno", "vendorinvoicenumber", "billnumber", "billno", "bill", "reference",
               "referenceno", "referencenumber", "refno", "refnumber", "ref", "documentnumber", "documentno",
               "docnumber", "docno", "document", "doc", "number", "num", "invoicecreditmemo", "invoicecmno",
               "invoicedescription", "rechnungsnummer", "rechnungsnr", "rechnungnr", "rechnung", "belegnummer", "belegnr", "invoiceerpkey",
               "factura", "numerodefactura", "nofactura", "facture", "numerodefacture", "nfacture"],
  document:   ["documentnumber", "documentno", "docnumber", "docno", "document", "voucher", "voucherno",
               "vouchernumber"],
  trace:      ["checknumber", "checkno", "checknum", "check", "chequenumber", "chequeno", "cheque", "chkno", "chk",
               "paymentnumber", "paymentno", "paymentid", "paymentreference", "paymentref", "paymentdocument",
               "tracenumber", "traceno", "trace", "achtrace", "achtracenumber", "achnumber", "achno", "eftnumber",
               "eftno", "efttrace", "wirenumber", "wirereference", "transactionid", "transactionnumber",
               "transactionno", "remittanceid", "remittanceno", "remittancenumber", "confirmationnumber",
               "checkeftnumber", "checkachno", "checkachnumber", "checktraceachno", "checkachtrace",
               "checkachtraceno", "paymenterpkey"],
  on:         ["paymentdate", "paymentdt", "datepaid", "paiddate", "paidon", "paydate", "checkdate", "chequedate",
               "achdate", "eftdate", "settlementdate", "effectivedate", "remittancedate", "depositdate",
               "zahlungsdatum", "fechadepago", "datedepaiement"],
  payer:      ["payer", "payername", "payor", "payorname", "customername", "customer", "remitter", "remittername",
               "paidby", "from", "originator", "companyname", "company"],
  customer:   ["customernumber", "customerno", "customerid", "custno", "custid", "customeraccount", "kundennummer"],
  invoiced:   ["grossamount", "grossamt", "gross", "invoiceamount", "invoiceamt", "invamount", "invamt",
               "invoicetotal", "originalamount", "originalamt", "origamount", "origamt", "originalinvoiceamount",
               "documentamount", "docamount", "billamount", "billedamount", "billed", "amountbilled", "invoicegross",
               "bruttobetrag", "brutto", "rechnungsbetrag", "importefactura", "montantfacture"],
  discount:   ["discounttaken", "discountamount", "discountamt", "discount", "discounts", "disctaken", "discamount",
               "discamt", "disc", "cashdiscount", "lessdiscount", "termsdiscount", "earlypaydiscount", "skonto",
               "descuento", "escompte", "remise"],
  adjustment: ["adjustmentamount", "adjustment", "adjustments", "adj", "adjamount", "deductionamount", "deduction",
               "deductions", "withholding", "withheld", "chargeback", "chargebacks", "shortpay", "writeoff", "abzug",
               "deduccion"],
  paid:       ["amountpaid", "paidamount", "amtpaid", "paidamt", "netpaid", "netamountpaid", "netamount", "netamt",
               "net", "netpayment", "amountapplied", "appliedamount", "paymentappliedamount", "applied",
               "paymentapplied", "amountremitted", "remittedamount", "remittanceamount", "remitted", "paidthischeck",
               "thispayment", "paymentamount", "paymentamt", "payment", "payments", "paid", "netcheckamount",
               "zahlbetrag", "zahlungsbetrag", "bezahlt", "pagado", "importepagado", "netoapagar", "montantpaye",
               "netapayer"],
  /** What was paid in all, in every row; of two columns of payments the one that is no line's. */
  total:      ["checkamount", "checkamt", "chequeamount", "checktotal", "paymenttotal", "totalpayment", "totalpaid",
               "achamount", "totalpaymentamount", "paymentamount", "paymentamt", "payment"],
  /** An amount that may be what was invoiced or what was paid. */
  amount:     ["amount", "amt", "invoiceamountusd", "lineamount", "transactionamount", "betrag", "importe", "montant"],
  /** Behind other amounts, what is left of them. */
  sum:        ["total", "linetotal", "totalamount", "amounttotal", "nettotal"],
  day:        ["invoicedate", "invdate", "invoicedt", "documentdate", "docdate", "billdate", "date", "rechnungsdatum",
               "belegdatum", "datum", "fecha", "fechafactura", "datefacture"],
  currency:   ["currency", "paymentcurrency", "currencycode", "curr", "ccy", "wahrung", "moneda", "devise"],
} as const satisfies Record<string, readonly string[]>;

export type AdviceColumn = keyof typeof adviceColumns;
export type AdvicePlaces = Places<AdviceColumn>;

/** The columns whose cells are amounts of a line. */
export const lineAmounts = ["invoiced", "discount", "adjustment", "paid", "amount", "sum"] as const;

/** More cells than any advice has: nothing is looked for in a longer row. */
const cellsMax = 80;

const known: ReadonlySet<string> = new Set(Object.values(adviceColumns).flat());

/**
 * Where the columns lie, if the cells are headings: of an advice's lines, with one for a reference and one for an amount; or
 * of payments, with their number or day and an amount.
 */
export function placesIn(cells: readonly string[]): AdvicePlaces | undefined {
  if (cells.length > cellsMax || cells.filter((cell) => known.has(plainHeading(cell))).length < 2) return undefined;
  const places = placeHeadings(cells, adviceColumns);
  const hasOne = (...columns: readonly AdviceColumn[]) => columns.some((column) => places[column] !== undefined);
  const isOfLines = hasOne("reference") && hasOne("invoiced", "adjustment", "paid", "amount", "sum");
  const isOfPayments = hasOne("trace", "on") && hasOne("total", "paid", "amount", "sum");
  return isOfLines || isOfPayments ? places : undefined;
}
