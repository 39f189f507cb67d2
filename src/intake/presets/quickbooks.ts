import { plainMapping, type Mapping } from "#intake/mapping";

/** Reports of QuickBooks Desktop as CSV: titles above, sums below, an empty column in front, "Customer:Job". */
const report: Mapping = { ...plainMapping, dates: "mdy", jobs: true };

/** A/R Aging Detail: a row for each document, under the name of its bucket. */
export const agingDetail: Mapping = {
  ...report,
  columns: {
    customer_name: "Name",
    document_type: "Type",
    invoice_number: "Num",
    invoice_date: "Date",
    due_date: "Due Date",
    reference: "P. O. #",
    terms: "Terms",
    open_amount: "Open Balance",
  },
};

/** Open Invoices: the customer stands on a line of its own above its documents. */
export const openInvoices: Mapping = {
  ...report,
  columns: {
    document_type: "Type",
    invoice_number: "Num",
    invoice_date: "Date",
    due_date: "Due Date",
    reference: "P. O. #",
    terms: "Terms",
    open_amount: "Open Balance",
  },
  groups: true,
};

/** Customer Contact List: who the customers are, and nothing of what they owe. */
export const customerContacts: Mapping = {
  ...report,
  columns: {
    customer_name: "Customer",
    contact: "Primary Contact",
    phone: "Main Phone",
    email: "Main Email",
    address1: "Street1",
    address2: "Street2",
    city: "City",
    state: "State",
    zip: "Zip",
  },
  holds: "customers",
};

/**
 * Reports of QuickBooks Online: as those of Desktop, but each column begins at the first and sums are "Total for NAME". The
 * customer is "Customer full name" in its newer view, "Customer" in the classic one.
 */
const onlineColumns: Mapping["columns"] = {
  document_type: "Transaction type",
  invoice_number: "Num",
  invoice_date: "Date",
  due_date: "Due date",
  terms: ["Terms", "Term"],
  amount: "Amount",
  open_amount: "Open balance",
};

/** Online, A/R Aging Detail: a row for each transaction, under the name of its bucket. */
export const onlineAgingDetail: Mapping = {
  ...report,
  columns: { ...onlineColumns, customer_name: ["Customer full name", "Customer"] },
};

/** Online, Open Invoices: the customer stands on a line of its own above its transactions. */
export const onlineOpenInvoices: Mapping = { ...report, columns: onlineColumns, groups: true };
