/** What is said of consents: what a person agrees to at a number or address. */
export const consents = {
  give: "Agreed to…",
  what: "To what",
  to: {
    call: "Agreed to more calls",
    text: "Agreed to texts",
    email: "Agreed to e-mail",
    autodial: "Agreed to calls by machine",
    time: "Agreed to any time or place",
    "third-party": "Agreed that others are told",
  },
  says: {
    call: "Calls here do not count against the seven of a week: for seven days, or until the next conversation.",
    text: "Texts may go here as long as nothing else forbids them.",
    email: "E-mail may go here as long as nothing else forbids it.",
    autodial: "A machine may dial this number.",
    time: "They may be contacted here at a time or place that does not suit otherwise.",
    "third-party": "Others may be told of what they owe.",
  },
  givenTo: {
    us: "with us since",
    creditor: "with the creditor since",
    "prior-collector": "with an earlier collector since",
  },
  ends: "ends",
  ownWordWhy: "Nobody else can agree to it.",
  until: "Last day for which it is given",
  withdraw: "No longer",
  withdrawWhy: "How did they say that they agree no longer?",
};
