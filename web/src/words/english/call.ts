/** What the call strip says. The words that the law requires are spoken first, before anything is asked. */
export const call = {
  title: "Call",
  lawful: "Lawful now",
  until: "until",
  doNotDial: "Do not dial. If you did not, end it by “Did not dial”.",
  leftOpen: "Not reported yet, begun",
  dialled: (number: string) => `Dialed ${number}`,
  dial: (number: string) => `Dial ${number}`,
  script: "Say",
  payables: "the person who handles your payables",
  ownName: ({ creditor, caller }: { readonly creditor: string; readonly caller: string }) =>
    `“Hello, this is ${caller} calling for ${creditor}. Am I speaking with the person responsible for payments?”`,
  ownNamePerson: ({ person, caller }: { readonly person: string; readonly caller: string }) =>
    `“Hello, this is ${caller}. May I speak with ${person}?”`,
  thirdParty: ({ person, caller }: { readonly person: string; readonly caller: string }) =>
    `“Hello, my name is ${caller}. May I speak with ${person}?” Name neither the company nor the debt before you know who it is.`,
  afterCheckOwn: ({ creditor, owed }: { readonly creditor: string; readonly owed: string }) =>
    owed === ""
      ? `“I am calling for ${creditor} about your account.”`
      : `“I am calling for ${creditor} about ${owed} that is due on your account.”`,
  afterCheckThird: ({ creditor, owed }: { readonly creditor: string; readonly owed: string }) =>
    `“I am a debt collector, calling for ${creditor} about a debt${owed === "" ? "" : ` of ${owed}`}. This is an attempt to collect a debt, and any information obtained will be used for that purpose.”`,
  voice: {
    title: "If a machine answers",
    nothingElse:
      "Say this and nothing else: whoever else hears it may learn nothing of a debt. Whoever says more also has to say that a debt collector calls (12 CFR 1006.18(e)).",
  },
  location: {
    ask: "Ask where they are",
    call: "Call to ask",
    onlyWhere: "Somebody beside the debtor is called to find out where the debtor is, and for nothing else.",
    again: "Were they asked before?",
    first: "No",
    reasons: {
      requested: "Yes, and they asked for another call",
      "believed-wrong": "Yes, but I believe they were wrong and know better now",
    },
    says: ({ person, caller }: { readonly person: string; readonly caller: string }) =>
      `“Hello, my name is ${caller}. I am calling to confirm or correct where ${person} lives, the telephone number there, or where they work.”`,
    outcomes: { answered: "It was the debtor", other: "Spoke with them" },
    rules: [
      "Name the company only if they ask for it.",
      "Say nothing of a debt, an account or a payment, and leave no message.",
      "Note what they tell you, and record it as a number or address of the debtor.",
    ],
  },
  rightParty: "Right party",
  checks: { name: "full name", address: "address", "birth-date": "date of birth", "account-number": "account number" },
  matched: "It is them",
  matchedByName: "It is them, by the full name",
  notMatched: "Not shown",
  outcome: "How did it end?",
  outcomes: {
    "no-answer": "No answer, and next",
    "voicemail-left": "Voicemail left",
    busy: "Busy",
    answered: "Spoke with them",
    other: "Spoke with somebody else",
    "wrong-number": "Wrong number",
    "not-in-service": "Not in service",
    dropped: "Line dropped",
    "not-dialled": "Did not dial",
  },
  notes: "Notes",
  notesKept: "Kept while you type, over a reload too; saved with the outcome.",
  finish: "Save and next",
  finishStay: "Save and stay",
  saved: "Call saved.",
  refused: "This call is not lawful now",
  about: "About",
  keyHint: "Press its digit; while typing, Alt and the digit.",
  besides: "Agreed on the call",
};
