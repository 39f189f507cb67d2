import { plainMapping, type Mapping } from "#intake/mapping";

/**
 * SAP's list of a customer's line items (FBL5N), as a spreadsheet or as a list framed by bars, with headings in English,
 * Dutch or French. Amounts may end in a minus; accounts are written with noughts in front or without.
 */
export const fbl5n: Mapping = {
  ...plainMapping,
  columns: {
    customer_number: ["Account", "Customer", "Rekening", "Debiteur", "Compte", "Client"],
    customer_name: ["Name 1", "Naam 1", "Nom 1"],
    invoice_number: ["Document Number", "DocumentNo", "Documentnummer", "N° de pièce", "Numéro de pièce"],
    document_type: ["Document Type", "Type", "Documentsoort", "Type de pièce"],
    invoice_date: ["Document Date", "Doc. Date", "Documentdatum", "Date de pièce", "Date pièce"],
    due_date: ["Net due date", "Net due dt", "Netto vervaldatum", "Date d'échéance nette"],
    amount: ["Amount in doc. curr.", "Amt in DC", "Bedrag in documentvaluta", "Montant en devise pièce"],
    currency: ["Document currency", "Curr.", "Documentvaluta", "Devise pièce", "Devise de la pièce"],
    reference: ["Reference", "Assignment", "Toewijzing", "Affectation"],
    terms: ["Terms of Payment", "Betalingscondities", "Conditions de paiement"],
  },
  leadingZeros: "dropped",
  skip: [...plainMapping.skip, "**", "Totaal*", "Somme*"],
};
