import { plainMapping, type Mapping } from "#intake/mapping";

// Column mappings for products of which no file was seen: the headings are those that the sources beside them name.

/** NetSuite, A/R Aging Detail. Source: timdietrich.me, "NetSuite: SuiteQL and Accounts Receivable Aging". */
export const netsuite: Mapping = {
  ...plainMapping,
  columns: {
    customer_name: ["Customer", "Name"],
    document_type: ["Transaction Type", "Type"],
    invoice_number: ["Document Number", "Number"],
    invoice_date: "Date",
    due_date: ["Due Date", "Due Date/Receive By"],
    reference: ["P.O. No.", "PO Number"],
    open_amount: ["Open Balance", "Amount Remaining"],
    currency: "Currency",
  },
  jobs: true,
};

/** Dynamics GP, open receivables by SmartList. Source: crestwood.com, "SmartList to Show Invoices within Aging Periods". */
export const dynamicsGp: Mapping = {
  ...plainMapping,
  columns: {
    customer_number: "Customer Number",
    customer_name: "Customer Name",
    document_type: ["Document Type", "Doc Type"],
    invoice_number: "Document Number",
    invoice_date: "Document Date",
    due_date: "Due Date",
    amount: ["Original Trx Amount", "Original Transaction Amount"],
    open_amount: ["Current Trx Amount", "Current Transaction Amount"],
    currency: ["Currency ID", "Currency"],
  },
};

/** JD Edwards EnterpriseOne, customer ledger (F03B11). Source: Oracle, "JD Edwards Accounts Receivable Implementation Guide". */
export const jde: Mapping = {
  ...plainMapping,
  columns: {
    customer_number: ["Address Number", "Customer Number"],
    customer_name: ["Alpha Name", "Customer Name"],
    document_type: ["Document Type", "Doc Ty"],
    invoice_number: ["Document Number", "Document (Voucher, Invoice, etc.)"],
    invoice_date: "Invoice Date",
    due_date: ["Due Date", "Net Due Date"],
    amount: "Gross Amount",
    open_amount: ["Open Amount", "Amount Open"],
    currency: ["Currency Code", "Cur Cod"],
  },
};

/** Sage 50 (US), Aged Receivables. Source: Sage 50 help, "Aged Receivables Report". */
export const sage50: Mapping = {
  ...plainMapping,
  columns: {
    customer_number: "Customer ID",
    customer_name: "Customer",
    contact: "Contact",
    phone: "Telephone 1",
    invoice_number: ["Invoice/CM #", "Invoice No"],
    invoice_date: "Date",
    due_date: ["Date Due", "Due Date"],
    open_amount: "Amount Due",
  },
};

/** Odoo, customer invoices exported from their list. Source: the field labels of `account.move` in Odoo's own source. */
export const odoo: Mapping = {
  ...plainMapping,
  columns: {
    customer_name: ["Invoice Partner Display Name", "Partner", "Customer"],
    invoice_number: "Number",
    invoice_date: ["Invoice/Bill Date", "Invoice Date"],
    due_date: ["Due Date", "Invoice Date Due"],
    reference: ["Reference", "Customer Reference"],
    amount: ["Total in Currency Signed", "Total"],
    open_amount: ["Amount Due Signed", "Amount Due"],
    currency: "Currency",
  },
};

/** ERPNext, Accounts Receivable. Source: the columns of the report in ERPNext's own source. */
export const erpnext: Mapping = {
  ...plainMapping,
  columns: {
    customer_number: ["Party", "Customer"],
    customer_name: ["Customer Name", "Party Name"],
    document_type: "Voucher Type",
    invoice_number: "Voucher No",
    invoice_date: "Posting Date",
    due_date: "Due Date",
    amount: "Invoiced Amount",
    open_amount: "Outstanding Amount",
    currency: "Currency",
  },
};

/** ADP (CDK) Drive, a schedule of receivables. No public documentation names its headings: these are a beginning. */
export const adpDrive: Mapping = {
  ...plainMapping,
  columns: {
    customer_number: ["Control", "Control #", "Control Number"],
    customer_name: "Name",
    invoice_number: ["Refer", "Refer #", "Reference #"],
    invoice_date: "Date",
    open_amount: ["Balance", "Amount"],
  },
};
