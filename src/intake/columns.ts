import { placeHeadings, type Headings, type Places } from "#formats/headings";

/**
 * The columns that every import understands, each with the headings by which files call it. Headings are compared by
 * their letters and figures alone, in any case: "Invoice No." is `invoiceno`.
 */
// prettier-ignore
export const genericColumns = {
  customer_number: ["customernumber", "customerno", "customerid", "custno", "custnumber", "custid", "customer",
                    "customercode", "accountnumber", "accountno", "account", "clientnumber", "clientid", "clientno",
                    "debtornumber", "debtorno", "kundennummer"],
  customer_name: ["customername", "name", "custname", "namecustomer", "company", "companyname", "client",
                  "clientname", "customerfullname", "debtor", "debtorname", "billto", "billtoname", "contactname"],
  invoice_number: ["invoicenumber", "invoiceno", "invoiceid", "invoice", "invno", "invnumber", "documentnumber",
                   "documentno", "docno", "docnumber", "docid", "num", "number", "billnumber", "billno"],
  invoice_date: ["invoicedate", "invdate", "documentdate", "docdate", "date", "billdate", "issued", "issuedon",
                 "issuedate", "postingdate"],
  due_date: ["duedate", "netduedate", "due", "dueon", "paymentduedate", "dueindate", "payby"],
  amount: ["amount", "invoiceamount", "invoicetotal", "total", "totalamount", "originalamount", "amountindoccurr",
           "grossamount"],
  open_amount: ["openamount", "openbalance", "open", "balance", "balancedue", "outstanding", "outstandingamount",
                "outstandingbalance", "amountoutstanding", "remaining", "totalopenamount", "amountopen", "amountdue"],
  currency: ["currency", "currencycode", "curr", "ccy", "documentcurrency", "invoicecurrency"],
  email: ["email", "emailaddress", "mail", "apemail", "apemailaddress", "customeremail", "contactemail"],
  phone: ["phone", "phonenumber", "telephone", "tel", "customerphone", "contactphone", "mobile"],
  address1: ["address1", "addressline1", "address", "street", "street1", "billingaddress", "poaddressline1"],
  address2: ["address2", "addressline2", "street2", "poaddressline2"],
  city: ["city", "town", "pocity"],
  state: ["state", "stateregion", "region", "province", "poregion", "stateprovince"],
  zip: ["zip", "zipcode", "postalcode", "postcode", "popostalcode"],
  country: ["country", "countrycode", "pocountry"],
  paid_on: ["paidon", "paiddate", "paymentdate", "settleddate", "cleardate", "clearingdate", "datepaid"],
  paid_amount: ["paidamount", "amountpaid", "paid", "payments"],
  disputed: ["disputed", "indispute", "dispute"],
  terms: ["terms", "paymentterms", "custpaymentterms", "termsofpayment"],
  retainage: ["retainage", "retention", "retained", "holdback", "retainageamount", "retentionamount"],
  reference: ["reference", "ponumber", "pono", "purchaseorder", "invoicereference", "customerreference", "po"],
  tax_id: ["taxid", "taxnumber", "ein"],
  external_id: ["externalid", "erpkey"],
  contact: ["contact", "contactperson", "apcontact", "attention", "attn"],
  kind: ["kind", "debtorkind", "customerkind", "customertype"],
  purpose: ["purpose"],
  debt_kind: ["debtkind", "debttype"],
  language: ["language", "lang", "preferredlanguage", "customerlanguage", "languagecode"],
  segment: ["segment", "customersegment", "customerclass", "custclass", "customerclassid", "customergroup", "custgroup",
            "customercategory"],
  document_type: ["documenttype", "doctype", "transactiontype", "trantype", "type"],
  quantity: ["quantity", "qty"],
  unit_amount: ["unitamount", "unitprice"],
  discount: ["discount", "discountpercent"],
  tax_amount: ["taxamount"],
} as const satisfies Record<string, readonly string[]>;

export type GenericColumn = keyof typeof genericColumns;

/** Where each column lies in a row, counted from zero. */
export type ColumnPlaces = Places<GenericColumn>;

/** The headings by which a file may call its columns: one, or several of which a file has one. */
export type NamedColumns = Partial<Readonly<Record<GenericColumn, Headings>>>;

/** Columns that say whose a row is. */
const customerColumns: readonly GenericColumn[] = ["customer_number", "customer_name", "external_id"];

/** Columns of which a file of invoices needs at least one besides, each group by itself. */
const invoiceColumns: readonly (readonly GenericColumn[])[] = [["invoice_number"], ["due_date", "invoice_date"]];

const amountColumns: readonly GenericColumn[] = ["amount", "open_amount"];
const lineColumns: readonly GenericColumn[] = ["unit_amount"];

export function isGenericColumn(name: string): name is GenericColumn {
  return Object.hasOwn(genericColumns, name);
}

/** Finds the columns in a line of headings: those that a mapping names by the heading it names, the others by synonym. */
export function placeColumns(headings: readonly string[], named: NamedColumns = {}): ColumnPlaces {
  return placeHeadings(headings, genericColumns, named);
}

/** What a file is expected to hold, as a mapping says it. */
type Expected = { readonly holds: "invoices" | "customers"; readonly groups: boolean; readonly lines: boolean };

/** The groups of required columns of which a file has none. Customers alone need no invoices, groups name their own. */
export function missingColumns(
  places: ColumnPlaces,
  { holds, groups, lines }: Expected,
): readonly (readonly GenericColumn[])[] {
  const invoices = holds === "invoices" ? [...invoiceColumns, lines ? lineColumns : amountColumns] : [];
  const required = [...(groups ? [] : [customerColumns]), ...invoices];
  return required.filter((group) => group.every((column) => places[column] === undefined));
}
