import { candidateZones } from "./candidate-zones.ts";
import type { Bankruptcy, Debtor, Point } from "./debtor.ts";
import type { Act, Actor, Contact, Debt, Dispute, LawCase, Message, Validation } from "./law-case.ts";

type Some<T, Needed extends keyof T> = Pick<T, Needed> & Partial<Omit<T, Needed>>;

export type CaseParts = {
  readonly id?: string;
  readonly at: Temporal.Instant;
  readonly by: Some<Actor, "role">;
  readonly act: Some<Act, "kind">;
  readonly debtor: Some<Debtor, "kind">;
  readonly debts: readonly Debt[];
  readonly history?: readonly Contact[];
};

/** A case from its parts; what is left out of each takes the meaning that the law gives to silence. */
export function lawCase(parts: CaseParts): LawCase {
  const debtor = { ...emptyDebtor, ...parts.debtor };
  const everyDebt = parts.debts.map(({ id }) => id);
  const to = debtor.kind === "business" ? "business" : "consumer";
  return {
    id: parts.id ?? "",
    at: parts.at,
    by: { state: null, licences: null, ...parts.by },
    act: { ...emptyAct, to, debts: everyDebt, ...parts.act },
    debtor,
    debts: parts.debts,
    history: parts.history ?? [],
    where: candidateZones(debtor),
  };
}

const emptyAct: Omit<Act, "kind" | "to" | "debts"> = {
  person: null,
  purpose: "collect",
  point: null,
  replyTo: null,
  askedAgain: null,
  automated: false,
  prerecorded: false,
  courtOrder: false,
  amount: null,
  affidavit: false,
  venue: null,
  transferee: null,
  toldOfDischarge: false,
  instrument: null,
  message: null,
};

const emptyDebtor: Omit<Debtor, "kind"> = {
  state: null,
  zip: null,
  county: null,
  esignOn: null,
  otherHomes: [],
  mayBeAnywhere: false,
  zones: [],
  points: [],
  represented: [],
  deceasedOn: null,
  bornOn: null,
  minor: false,
  activeDuty: false,
  service: [],
  bankruptcy: [],
  inconvenient: [],
  convenient: [],
  inconvenientPlaces: [],
  employerProhibits: false,
  knownAt: null,
  mediaRefused: [],
  ceaseOn: [],
};

export function point(parts: Some<Point, "id" | "kind">): Point {
  return { ...emptyPoint, ...parts };
}

const emptyPoint: Omit<Point, "id" | "kind"> = {
  value: null,
  zone: null,
  source: null,
  consents: [],
  optedOutOn: null,
  ledToDisclosure: false,
  reassignedCheckedOn: null,
  badSince: null,
  creditorNotice: null,
  earlier: [],
};

export function debt(parts: Some<Debt, "id" | "purpose">): Debt {
  return { ...emptyDebt, ...parts };
}

const emptyDebt: Omit<Debt, "id" | "purpose"> = {
  number: null,
  kind: "other",
  state: null,
  defaultOn: null,
  accountWhenObtained: null,
  lastPaymentOn: null,
  judgment: false,
  bought: false,
  secured: false,
  amount: null,
  dueOn: null,
  firstBillOn: null,
  firstPaidOn: null,
  signedIn: null,
  hospital501r: false,
  validation: null,
  disputes: [],
  requests: [],
  holds: [],
  notices: [],
  authorisation: null,
  debits: [],
  coDebtor: null,
  paid: false,
  settled: false,
  identityTheft: false,
  insurerPending: false,
};

export function validation(parts: Some<Validation, "sentOn">): Validation {
  return { ...emptyValidation, ...parts };
}

const emptyValidation: Omit<Validation, "sentOn"> = { by: "mail", undeliverable: false, undeliverableOn: null };

export function dispute(parts: Some<Dispute, "receivedOn">): Dispute {
  return { ...emptyDispute, ...parts };
}

const emptyDispute: Omit<Dispute, "receivedOn"> = {
  id: null,
  submittedOn: null,
  amount: null,
  writing: true,
  by: null,
  answeredOn: null,
  duplicativeOf: null,
  newInformation: false,
};

export function petition(parts: Some<Bankruptcy, "filedOn">): Bankruptcy {
  return { ...emptyPetition, ...parts };
}

const emptyPetition: Omit<Bankruptcy, "filedOn"> = { chapter: null, dischargedOn: null, dismissedOn: null, stay: true };

export function contact(parts: Some<Contact, "at" | "kind" | "from">): Contact {
  return { ...emptyContact, ...parts };
}

const emptyContact: Omit<Contact, "at" | "kind" | "from"> = {
  id: null,
  to: "consumer",
  person: null,
  point: null,
  debts: null,
  count: 1,
  outcome: null,
  consentToCall: false,
  prerecorded: false,
};

export function message(parts: Partial<Message>): Message {
  return { ...emptyMessage, ...parts };
}

const emptyMessage: Message = {
  text: null,
  optOut: null,
  fromDebtCollector: null,
  asksForPayment: false,
  language: null,
  languages: [],
  limitedContent: false,
  public: false,
  envelope: null,
  first: null,
};
