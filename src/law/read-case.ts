import { candidateZones } from "./candidate-zones.ts";
import { withZonesOfNumbers } from "./zones-of-numbers.ts";
import * as known from "./debtor.ts";
import * as law from "./law-case.ts";
import { debt } from "./read-debt.ts";
import * as read from "./readers.ts";
import { no, none, some, yes, type Reader } from "./readers.ts";

const namedDebts = none(read.list(read.text));

/** The debts of a stop: one that names none holds for all of them, however it names none. */
const stoppedDebts: Reader<readonly string[] | null> = (value, field) => {
  const named = namedDebts(value, field);
  return named.ok && named.value?.length === 0 ? { ok: true, value: null } : named;
};

const actor: Reader<law.Actor> = read.object({
  role: read.oneOf(["collector", "creditor"]),
  state: none(read.state),
  licences: none(read.list(read.object({ state: read.state, from: none(read.day), until: none(read.day) }))),
});

const message: Reader<law.Message> = read.object({
  text: none(read.text),
  optOut: none(read.flag),
  fromDebtCollector: none(read.flag),
  asksForPayment: no,
  language: none(read.text),
  languages: some(read.text),
  limitedContent: no,
  public: no,
  envelope: none(read.text),
  first: none(read.flag),
});

const act = read.object({
  kind: read.oneOf(law.actKinds),
  to: none(read.oneOf(law.recipients)),
  person: none(read.text),
  purpose: read.or(read.oneOf(law.purposes), "collect"),
  point: none(read.text),
  debts: namedDebts,
  replyTo: none(read.text),
  askedAgain: none(read.oneOf(law.reasonsToAskAgain)),
  automated: no,
  prerecorded: no,
  courtOrder: no,
  amount: none(read.amount),
  affidavit: no,
  venue: none(read.state),
  transferee: none(read.oneOf(law.transferees)),
  toldOfDischarge: no,
  instrument: none(read.object({ dated: read.day, noticeSentOn: none(read.when) })),
  message: none(message),
});

const window: Reader<known.Window> = read.object({
  days: read.or(read.list(read.oneOf(known.weekdays)), known.weekdays),
  from: none(read.time),
  to: none(read.time),
  said: none(read.day),
  until: none(read.day),
});

const consent: Reader<known.Consent> = read.object({
  to: read.oneOf(["call", "text", "email", "autodial", "time", "third-party"]),
  givenTo: read.or(read.oneOf(["us", "creditor", "prior-collector"]), "us"),
  on: read.when,
  until: none(read.when),
  withdrawnOn: none(read.when),
});

const creditorNotice: Reader<known.CreditorNotice> = read.object({
  sentOn: read.when,
  deadline: read.day,
  // A notice on record is one as the regulation asks for it, unless it is said what it lacked.
  namesCollector: yes,
  simpleOptOut: yes,
  oneAddressee: yes,
});

const point: Reader<known.Point> = read.object({
  id: read.text,
  kind: read.oneOf(known.pointKinds),
  value: none(read.text),
  zone: none(read.zone),
  source: none(read.oneOf(["consumer", "creditor", "prior-collector", "bureau", "other"])),
  consents: some(consent),
  optedOutOn: none(read.when),
  ledToDisclosure: no,
  reassignedCheckedOn: none(read.when),
  badSince: none(read.when),
  creditorNotice: none(creditorNotice),
  earlier: some(read.object({ obtained: no, used: no, optedOut: no })),
});

const debtor: Reader<known.Debtor> = read.object({
  kind: read.oneOf(["person", "business"]),
  state: none(read.state),
  zip: none(read.zip),
  county: none(read.text),
  esignOn: none(read.when),
  otherHomes: some(read.object({ state: none(read.state), zip: none(read.zip) })),
  mayBeAnywhere: no,
  zones: some(read.zone),
  points: some(point),
  represented: some(
    read.object({
      debts: stoppedDebts,
      since: read.when,
      attorneyKnown: yes,
      unresponsiveSince: none(read.when),
    }),
  ),
  deceasedOn: none(read.when),
  bornOn: none(read.day),
  minor: no,
  activeDuty: no,
  service: some(read.object({ from: read.when, until: none(read.when) })),
  bankruptcy: some(
    read.object({
      chapter: none(read.text),
      filedOn: read.when,
      dischargedOn: none(read.when),
      dismissedOn: none(read.when),
      stay: yes,
    }),
  ),
  inconvenient: some(window),
  convenient: some(window),
  inconvenientPlaces: some(read.oneOf(["home", "work"])),
  employerProhibits: no,
  knownAt: none(read.oneOf(["home", "work"])),
  mediaRefused: some(
    read.object({
      kind: read.oneOf(["call", "text", "email", "letter", "visit"]),
      point: none(read.text),
      on: read.when,
      until: none(read.when),
    }),
  ),
  ceaseOn: some(read.object({ debts: stoppedDebts, receivedOn: read.when })),
});

const contact: Reader<law.Contact> = read.object({
  id: none(read.text),
  at: read.when,
  kind: read.oneOf(law.contactKinds),
  from: read.oneOf(["us", "consumer"]),
  to: read.or(read.oneOf(law.recipients), "consumer"),
  person: none(read.text),
  point: none(read.text),
  debts: namedDebts,
  count: read.or(read.count, 1),
  outcome: none(read.oneOf(law.outcomes)),
  consentToCall: no,
  prerecorded: no,
});

const line = read.object({
  id: read.text,
  at: read.instant,
  by: actor,
  act,
  debtor,
  debts: read.list(debt),
  history: some(contact),
});

/** Reads a case strictly: a value that cannot be understood, and a field that is not known, is named, never guessed. */
export function readCase(json: unknown): read.Read<law.LawCase> {
  const parts = line(json, "");
  if (!parts.ok) return parts;
  const { value } = parts;
  // The debtor itself, as whom an act is made to, and the purpose of what it owes, go by the same word.
  const itself = value.debtor.kind === "business" ? "business" : "consumer";
  const debts = value.debts.map((each, index) => ({
    ...each,
    id: each.id ?? `d${index + 1}`,
    purpose: each.purpose ?? itself,
  }));
  const everyDebt = debts.map(({ id }) => id);
  const asked: law.LawCase = {
    ...value,
    act: { ...value.act, to: value.act.to ?? itself, debts: value.act.debts ?? everyDebt },
    debts,
    where: candidateZones(withZonesOfNumbers(value.debtor)),
  };
  const fault = lostReference(asked) ?? sharedId(asked);
  return fault === undefined ? { ok: true, value: asked } : { ok: false, because: fault };
}

/** What the act names must be on the line; an answer about something else would be a false one. */
function lostReference({ act: { point: used, debts: about }, debtor: { points }, debts }: law.LawCase) {
  if (debts.length === 0) return "debts: []";
  const ids = new Set(debts.map(({ id }) => id));
  const unknown = about.find((id) => !ids.has(id));
  if (unknown !== undefined) return `act.debts: ${read.shown(unknown)}`;
  if (used !== null && !points.some(({ id }) => id === used)) return `act.point: ${read.shown(used)}`;
  return undefined;
}

/** Two of one name are refused: what stops the one would be overlooked where the other is found first. */
function sharedId({ debtor: { points }, debts }: law.LawCase): string | undefined {
  return twice(points, "debtor.points") ?? twice(debts, "debts");
}

function twice(things: readonly { readonly id: string }[], field: string): string | undefined {
  const known = new Set<string>();
  for (const [index, { id }] of things.entries()) {
    if (known.has(id)) return `${field}[${index}].id: ${read.shown(id)}`;
    known.add(id);
  }
  return undefined;
}
