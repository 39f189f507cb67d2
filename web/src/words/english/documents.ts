/** What is said of documents, and of what is kept under seal. */
export const documents = {
  title: "Documents",
  ofItem: (number: string) => `Documents of ${number}`,
  none: "No document is on record. Drop files here, or choose them.",
  noneOfItem: "No document.",
  add: "Add documents",
  addTo: (number: string) => `Add documents to ${number}`,
  hint: "PDF, pictures, text, e-mail: at most 20 files, 60 MB together",
  kind: "What they are",
  send: "Put on record",
  added: (count: number) =>
    count === 0
      ? "These files were on record already."
      : `${count === 1 ? "One document is" : `${count} documents are`} on record.`,
  proof: "Proof:",
  proofHint: "The letter, scan or recording that shows it",
  takeOff: "Take off",
  takeOffWhy: (number: string) => `Why is it no document of ${number}?`,
  putTo: "Put to an item",
  item: "Item",
  put: "Put it there",
  showAll: (count: number) => `Show all ${count}`,
  isCut: "Only the newest are shown.",
  open: "Open the document",
  /** Why a search does not find it by its words. */
  unfound: {
    waiting: "its words are being read",
    "no-text": "no text to be found by",
    unreadable: "its text cannot be read",
  },
  sealed: "Under seal",
  sealedSince: "kept since",
  look: "Look",
  lookTitle: "The timeline tells who looked.",
  secrets: { "tax-id": "Tax identifier", "born-on": "Birth date", "bank-account": "Bank account" },
  shown: {
    "tax-id": (end: string) => `ends in ${end}`,
    "born-on": (year: string) => `in ${year}`,
    "bank-account": (end: string) => `ends in ${end}`,
  },
};
