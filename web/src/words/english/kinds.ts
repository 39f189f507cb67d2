type Names = Readonly<Record<string, string>>;

/** A word of the server that this catalogue does not know yet, made readable: "keptLate" is "kept late". */
export function readable(word: string): string {
  const plain = word.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[-_.]/g, " ");
  return plain.toLowerCase();
}

const acts: Names = {
  call: "Call",
  letter: "Letter",
  email: "E-mail",
  text: "Text",
  visit: "Visit",
  review: "Review",
  wait: "Wait",
  voicemail: "Voicemail",
};

const points: Names = {
  mobile: "Mobile",
  landline: "Landline",
  voip: "Internet phone",
  "work-phone": "Work phone",
  email: "E-mail",
  "work-email": "Work e-mail",
  home: "Home address",
  work: "Work address",
  social: "Social",
};

const sources: Names = {
  consumer: "from the debtor",
  creditor: "from the creditor",
  "prior-collector": "from an earlier collector",
  bureau: "from a bureau",
  other: "other source",
};

const stops: Names = {
  cease: "Asked us to stop",
  attorney: "Has an attorney",
  bankruptcy: "Bankruptcy",
  death: "Has died",
  "inconvenient-time": "Inconvenient time",
  "inconvenient-place": "Inconvenient place",
  employer: "Employer forbids it",
  medium: "Refuses a medium",
  "original-creditor": "Asked for the original creditor",
  "identity-theft": "Says it is identity theft",
};

const accounts: Names = {
  invoice: "Trade account",
  "credit-card": "Credit card",
  loan: "Loan",
  "student-loan": "Student loan",
  medical: "Medical",
  utility: "Utility",
  rent: "Rent",
  auto: "Auto loan",
  check: "Returned check",
  other: "Other",
};

const others: Names = {
  person: "Person",
  business: "Business",
  open: "open",
  kept: "kept",
  broken: "broken",
  keptLate: "kept late",
  withdrawn: "withdrawn",
  memo: "Credit memo",
  payment: "Payment",
  charge: "Charge",
  application: "Application",
  adjustment: "Adjustment",
  "write-off": "Write-off",
  reversal: "Reversal",
  automatic: "automatic",
  en: "English",
  es: "Spanish",
  "accounts-payable": "Accounts payable",
  "document-unlinked": "Document taken off",
  "secret-read": "Looked under seal",
  joint: "Jointly bound",
  effort: "Contact outside the desk",
  inbound: "Came in",
  outcome: "How a call ended",
  "taken-back": "Taken back",
  snooze: "Put off",
  callback: "Callback",
  assignment: "Handed over",
};

const circumstances: Names = {
  minor: "A minor",
  hardship: "In hardship",
  "active-duty": "On active duty",
  vulnerable: "Vulnerable",
  disaster: "Struck by a disaster",
  "in-prison": "In prison",
};

const namer = (names: Names) => (kind: string) => {
  const words = names[kind] ?? readable(kind);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const steps: Names = {
  notice: "Notice letter",
  "validation-notice": "Validation notice letter",
  "before-due": "Letter before it is due",
  statement: "Statement of account",
  reminder: "Reminder letter",
  "second-reminder": "Second reminder letter",
  "final-notice": "Final notice letter",
  "final-demand": "Final demand letter",
  escalation: "Review for escalation",
  decision: "Review for decision",
  "answer-reply": "Answer what came in",
  stopped: "Review of a stop",
  "in-dispute": "Review of a dispute",
  "apply-money": "Apply the money first",
  "promise-open": "Wait for a promise",
  paused: "Wait for a pause to end",
  "broken-promise": "Call about a broken promise",
  "letter-refused": "Review of a refused letter",
  "call-again": "Call again",
  "no-answer-letter": "Letter after no answer",
  "not-due": "Nothing yet, it is not due",
  "too-small": "Nothing yet, it is too small",
  "fees-only": "Nothing more, the principal is paid",
  retained: "Nothing yet, it is retained",
};

/** What is to be done, said once: the step where its name says the act already, else both. */
function todo(action: string, step: string): string {
  const named = namer(steps)(step);
  const act = namer(acts)(action);
  return step in steps || named.toLowerCase().includes(act.toLowerCase()) ? named : `${act}: ${named.toLowerCase()}`;
}

/** The names of kinds that the server gives by their codes. */
export const kinds = {
  circumstance: namer(circumstances),
  act: namer(acts),
  point: namer(points),
  source: (kind: string) => sources[kind] ?? readable(kind),
  stop: namer(stops),
  account: namer(accounts),
  other: namer(others),
  step: namer(steps),
  todo,
};
