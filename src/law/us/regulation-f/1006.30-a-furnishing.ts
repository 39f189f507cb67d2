import { compareDays, daysAfter } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import { hasBegun } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Contact, Debt, LawCase } from "#law/law-case";
import { dateIn, daysLater, earliest, hasCome, hasComeEverywhere, latest, type When } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts, isBound } from "./1006.2-scope.ts";

/** How many days a collector waits for word that what it sent did not arrive; the day of sending is not counted. */
const monitoredDays = 14;

/** Nothing is reported to a consumer reporting agency before the consumer has heard of the debt from the collector. */
export const furnishing: ContactRule<"told" | "not_told"> = {
  id: "us.regf.furnishing",
  cite: "12 CFR 1006.30(a)(1)",
  kind: "law",
  says: [
    "Before a collector furnishes information about a debt to a consumer reporting agency,",
    "it speaks to the consumer about the debt in person or by telephone,",
    "or sends a letter or an electronic message about the debt, waits a reasonable time for word that it did not arrive,",
    "and sends again if it has such word. Fourteen consecutive days are a reasonable time.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "furnish on the fifteenth day after the day of sending at the earliest",
      because: "the comment counts fourteen days after the date, its examples seem to count the date itself",
    },
    {
      we: "count only what is recorded as about the debt, and a message left by telephone not at all",
      because: "a voicemail is neither speaking nor an electronic message, and what is not recorded is not shown",
    },
    {
      we: "make no exception for agencies that only keep histories of checks",
      because: "nothing on record says which agency is told",
    },
  ],
  denies: ["not_told"],
  governs: (facts) => facts.act.kind === "furnish" && isBound(facts),
  decide: (facts) => {
    const opens = consumerDebts(facts).map((debt) => opensAt(debt, facts));
    const known = opens.flatMap((open) => open ?? []);
    if (known.length < opens.length) return { verdict: "not_told", because: "Nobody told the consumer of the debt." };
    const from = latest(known);
    if (compareInstants(from, facts.at) <= 0) {
      return { verdict: "told", because: "The consumer was told of the debt, and nothing came back." };
    }
    const because = "What told the consumer of the debt may still come back.";
    return { verdict: "not_told", because, retryAt: from };
  },
};

/** From when a debt may be furnished: since somebody spoke of it, or since what was sent had its time to come back. */
function opensAt(debt: Debt, facts: LawCase): Temporal.Instant | undefined {
  if (facts.history.some((contact) => isSpeaking(contact) && isToldOf(debt, contact, facts))) return facts.at;
  const sent = [
    ...facts.history.filter((contact) => isSent(contact, facts) && isToldOf(debt, contact, facts)).map(({ at }) => at),
    ...noticeOf(debt, facts),
  ];
  if (sent.length === 0) return undefined;
  return earliest(sent.map((when) => daysLater(when, monitoredDays + 1, facts)));
}

const isToldOf = ({ id }: Debt, { debts, to, at }: Contact, facts: LawCase): boolean =>
  debts?.includes(id) === true && to === "consumer" && hasComeEverywhere(at, facts);

const isSpeaking = ({ kind, outcome }: Contact): boolean =>
  kind === "conversation" || (kind === "visit" && outcome === "answered");

function isSent({ kind, from, point, at }: Contact, { debtor, where }: LawCase): boolean {
  if (from !== "us" || !["letter", "email", "text"].includes(kind)) return false;
  const { badSince = null } = debtor.points.find(({ id }) => id === point) ?? {};
  return badSince === null || where.every((zone) => isAfterWaiting(badSince, at, zone));
}

/** The validation information, unless word came in time that it did not arrive. */
function noticeOf({ validation }: Debt, facts: LawCase): When[] {
  if (validation === null || !hasBegun(validation.sentOn, facts)) return [];
  const { sentOn, undeliverable, undeliverableOn } = validation;
  if (undeliverableOn === null) return undeliverable ? [] : [sentOn];
  const isLate = facts.where.every((zone) => isAfterWaiting(undeliverableOn, sentOn, zone));
  return isLate || !hasCome(undeliverableOn, facts) ? [sentOn] : [];
}

const isAfterWaiting = (word: When, sent: When, zone: string): boolean =>
  compareDays(dateIn(word, zone), daysAfter(dateIn(sent, zone), monitoredDays)) > 0;
