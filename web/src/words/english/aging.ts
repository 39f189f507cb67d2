/** What the aging screen says. */
export const aging = {
  title: "Aging",
  lead: "Open items by days past due, as they stood on a day. Credits stand beside, never netted.",
  on: "On",
  by: "One row for each",
  byNames: { debtor: "Debtor", account: "Account", creditor: "Creditor" },
  who: "Debtor",
  number: "Number",
  total: "Total",
  credits: "Credits",
  all: "All",
  bar: "By age",
  table: (currency: string) => `Rows in ${currency}`,
  empty: "Nothing was open on that day",
  emptyWords: "Choose another day, or bring in a book.",
  shown: (shown: number, all: number) => `${shown.toLocaleString("en-US")} of ${all.toLocaleString("en-US")} rows`,
  filter: "Filter rows",
};
