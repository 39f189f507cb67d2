import { compareInstants } from "#calendar/instants";
import type { ContactRule } from "#law/contact-rule";
import type { Represented } from "#law/debtor";
import type { LawCase } from "#law/law-case";
import type { Decision } from "#law/rule";
import { answerableAfter } from "#law/replies";
import { daysLater, hasCome, hasComeEverywhere, latest, type When } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts } from "./1006.2-scope.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

/** The reasonable time that an attorney has to respond. */
const reasonableDays = 30;

type Verdict = "represented" | "not_represented" | "attorney_is_silent" | "one_response" | "permitted";

/** A consumer whom the collector knows to be represented on the debt is contacted through the attorney. */
export const attorney: ContactRule<Verdict> = {
  id: "us.regf.attorney",
  cite: "12 CFR 1006.6(b)(2)",
  kind: "law",
  says: [
    "No communication with a consumer whom the collector knows to be represented by an attorney on the debt,",
    "if the collector knows the attorney's name and address or can readily find them,",
    "unless the attorney fails to respond within a reasonable time, or consents,",
    "or a court permits it, or the consumer consented directly to the collector.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: `take ${reasonableDays} days without a response as a reasonable time`,
      because: "the regulation does not say how long it is: what is found by it is marked as not verified",
    },
    {
      we: "let a message of the consumer's own be answered once, by the same medium, if it came after the attorney did",
      because: "the answer is to a contact that the consumer began, knowing of the attorney",
    },
    {
      we: "know no consent of the attorney's",
      because: "who has it lifts the stop, and says why",
    },
  ],
  denies: ["represented"],
  governs: (facts) => facts.debtor.represented.length > 0 && isToConsumer(facts),
  decide: (facts) => {
    const standing = facts.debtor.represented.filter((each) => standsBetween(each, facts));
    if (standing.length === 0) return unopposed(facts);
    if (facts.act.courtOrder) return { verdict: "permitted", because: "A court has expressly permitted it." };
    const beginnings = standing.map(({ since }) => since);
    if (answerableAfter(beginnings, facts).length > 0) {
      return { verdict: "one_response", because: "It answers the consumer's own message by the same medium." };
    }
    const because = "An attorney represents the consumer on the debt and can be reached.";
    return { verdict: "represented", because, ...whenSilent(standing, facts) };
  },
};

function unopposed(facts: LawCase): Decision<Verdict> {
  if (!facts.debtor.represented.some((each) => isSilent(each, facts))) {
    return { verdict: "not_represented", because: "No attorney stands between." };
  }
  const because = `The attorney has not responded for ${reasonableDays} days, which we take as a reasonable time.`;
  return { verdict: "attorney_is_silent", because, verified: false };
}

/** Whether an attorney stands between: known, for one of these debts, and not silent for a reasonable time. */
export function standsBetween(attorney: Represented, facts: LawCase): boolean {
  return isKnown(attorney, facts) && !isSilent(attorney, facts);
}

function isKnown({ debts, since, attorneyKnown }: Represented, facts: LawCase): boolean {
  const isAbout = debts === null || consumerDebts(facts).some(({ id }) => debts.includes(id));
  return isAbout && attorneyKnown && hasCome(since, facts);
}

/** Whether a known attorney has been silent for a reasonable time. */
export function isSilent(attorney: Represented, facts: LawCase): boolean {
  const { unresponsiveSince } = attorney;
  if (unresponsiveSince === null || !isKnown(attorney, facts)) return false;
  if (!hasComeEverywhere(unresponsiveSince, facts)) return false;
  return compareInstants(facts.at, silentEnough(unresponsiveSince, facts)) >= 0;
}

const silentEnough = (since: When, facts: LawCase) => daysLater(since, reasonableDays, facts);

/** When the last of some attorneys has been silent for long enough, if each of them is silent. */
export function whenSilent(standing: readonly Represented[], facts: LawCase): { retryAt?: Temporal.Instant } {
  const ends = standing.flatMap(({ unresponsiveSince: since }) => (since === null ? [] : silentEnough(since, facts)));
  return ends.length < standing.length ? {} : { retryAt: latest(ends) };
}
