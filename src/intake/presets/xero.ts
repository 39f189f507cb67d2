import { plainMapping, type Mapping } from "#intake/mapping";

/**
 * Sales invoices of Xero as CSV: a row for each line of an invoice, required headings with a star. Source: the headings
 * of Xero's own template for sales invoices. The order of days is the organisation's: the file shows it, or it is asked.
 */
export const xero: Mapping = {
  ...plainMapping,
  columns: {
    customer_name: ["*ContactName", "ContactName"],
    email: "EmailAddress",
    address1: "POAddressLine1",
    address2: "POAddressLine2",
    city: "POCity",
    state: "PORegion",
    zip: "POPostalCode",
    country: "POCountry",
    invoice_number: ["*InvoiceNumber", "InvoiceNumber"],
    reference: "Reference",
    invoice_date: ["*InvoiceDate", "InvoiceDate"],
    due_date: ["*DueDate", "DueDate"],
    quantity: ["*Quantity", "Quantity"],
    unit_amount: ["*UnitAmount", "UnitAmount"],
    discount: "Discount",
    tax_amount: "TaxAmount",
    currency: "Currency",
  },
  lines: true,
};
