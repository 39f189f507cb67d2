/** What the address of a debtor says besides whom: the number of an item that is open to its postings. */
export type DebtorSearch = { readonly item?: string | undefined };
