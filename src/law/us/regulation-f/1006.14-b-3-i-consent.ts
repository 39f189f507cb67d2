import { compareDays } from "#calendar/days";
import type { Consent } from "#law/debtor";
import type { Contact, LawCase } from "#law/law-case";
import { dateIn, isAtOrAfter, isOverIn, type When } from "#law/when";
import { conversations } from "./1006.14-b-placed-calls.ts";
import { isConversationAbout, type ParticularDebt } from "./1006.14-b-4-particular-debt.ts";

/** The days for which a consent to more calls lasts; the day on which it was received is the first. */
const consentDays = 7;

type Given = Pick<Consent, "on" | "until" | "withdrawnOn">;
type Call = { readonly at: When; readonly point: string | null; readonly debt: ParticularDebt; readonly zone: string };

/**
 * Whether a call is made with prior consent given directly to the collector, and so is not counted. A
 * consent ends with its seventh day, or earlier: when its own time is over, when it is withdrawn, or
 * with the next conversation about the debt.
 */
export function isConsented(call: Call, facts: LawCase, said: Said = whatWasSaid(facts)): boolean {
  if (said.consents.length === 0 && !mayBeRecorded(facts)) return false;
  return consentsTo(call, facts, said).some((given) => covers(given, call, said));
}

/** The contacts in which more calls were consented to, and the conversations that end a consent. */
export type Said = { readonly consents: readonly Contact[]; readonly talks: readonly Contact[] };

/** Looked for once where many calls are asked about. */
export function whatWasSaid(facts: LawCase): Said {
  const consents = facts.history.filter((contact) => contact.consentToCall);
  return { consents, talks: consents.length === 0 && !mayBeRecorded(facts) ? [] : conversations(facts) };
}

const mayBeRecorded = ({ debtor }: LawCase): boolean => debtor.points.some(({ consents }) => consents.length > 0);

function consentsTo({ point, debt }: Call, { debtor }: LawCase, { consents: spoken }: Said): Given[] {
  const said = spoken.filter((contact) => isAboutDebt(debt, contact));
  const recorded = debtor.points
    .filter(({ id }) => id === point)
    .flatMap(({ consents }) => consents.filter(({ to, givenTo }) => to === "call" && givenTo === "us"));
  return [...said.map(({ at }) => ({ on: at, until: null, withdrawnOn: null })), ...recorded];
}

function isAboutDebt(debt: ParticularDebt, contact: Contact): boolean {
  return contact.debts?.length === 0 || isConversationAbout(debt, contact);
}

function covers({ on, until, withdrawnOn }: Given, { at, zone, debt }: Call, { talks }: Said): boolean {
  if (!isAtOrAfter(at, on, [zone])) return false;
  const lastDay = dateIn(on, zone).add({ days: consentDays - 1 });
  if (compareDays(dateIn(at, zone), lastDay) > 0) return false;
  if (until !== null && isPast(until, at, zone)) return false;
  if (withdrawnOn !== null && isAtOrAfter(at, withdrawnOn, [zone])) return false;
  return !talks.some(
    (talk) => isConversationAbout(debt, talk) && isLater(talk.at, on, zone) && isLater(at, talk.at, zone),
  );
}

function isPast(last: When, at: When, zone: string): boolean {
  if (at instanceof Temporal.Instant) return isOverIn(zone, last, at);
  return compareDays(dateIn(last, zone), at) < 0;
}

/** Strictly later; of a whole day, on a later date. A conversation ends no consent that was given in it. */
function isLater(later: When, earlier: When, zone: string): boolean {
  return !isAtOrAfter(earlier, later, [zone]);
}
