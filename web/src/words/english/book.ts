/** What the list of debtors says. */
export const book = {
  title: "Book",
  find: "Find by name, number or item",
  who: "Debtor",
  number: "Number",
  creditor: "Creditor",
  owed: "Owed",
  overdue: "Age",
  nothingOwed: "nothing owed",
  empty: "The book is empty",
  emptyWords: "Debtors appear here when receivables are brought in.",
  nothingFound: (find: string) => `Nobody matches “${find}”`,
  nothingFoundWords: "Look by a part of the name from its beginning, or by the customer number.",
  keys: { down: "Next row", up: "Row above", find: "Find" },
};
