import { dayNumber } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import type { UsState } from "#calendar/state-zones";
import { isNewYorkCity } from "#calendar/zip-states";
import { isCommunication, isFor, owesAsConsumer } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase, Licence } from "#law/law-case";
import { isConsumer } from "#law/us/regulation-f/1006.6-a-consumer";
import { mayLiveAnywhere, mayLiveAtZip, mayLiveIn } from "#law/reach";
import { dateIn, latest } from "#law/when";
import { longInForce } from "./in-force.ts";

/** Who collects consumers' debts for others needs a licence, or a registration, notification or bond, in each of these. */
// prettier-ignore
const states: readonly UsState[] = [
  "AK", "AZ", "AR", "CA", "CO", "CT", "ID", "IL", "IN", "ME", "MD", "MA", "MI", "MN", "NE", "NV", "NM", "NC", "ND",
  "TN", "WA", "WV", "WI", "WY",
  "FL", "HI", "IA", "LA", "NJ", "OR", "RI", "TX",
];
/** Where cities alone ask for one. */
const citiesOf: UsState = "NY";
/** Where a creditor that collects its own consumers' debts needs one too. */
const ofCreditors: readonly UsState[] = ["CA"];
/** Where who collects firms' debts for others needs one as well. */
const ofFirmsDebts: readonly UsState[] = ["FL", "WA"];

/** ZIP codes of the cities of New York that license collectors: a code that others share counts as the city's. */
const isLicensingCity = (zip: string) => {
  const five = Number(zip.slice(0, 5));
  const isBuffalo = five >= 14_201 && five <= 14_280;
  const isYonkers = five >= 10_701 && five <= 10_710;
  return isBuffalo || isYonkers || isNewYorkCity(zip);
};

/** Nobody is contacted in a state that licenses collectors by one who has no licence there. */
export const collectorLicences: ContactRule<"not_licensed" | "licensed"> = {
  id: "us.states.collector-licence",
  cite: "Collection agency and debt collector licensing acts of the states",
  kind: "law",
  says: [
    "Who collects consumers' debts for others, or has bought them, needs a licence, registration, notification or bond",
    `in ${states.join(", ")}, and a licence of the city in New York City, Buffalo and Yonkers.`,
    `In ${ofCreditors.join(", ")} a creditor that collects its own needs one too,`,
    `in ${ofFirmsDebts.join(" and ")} also who collects firms' debts for others.`,
  ],
  verified: false,
  inForce: longInForce,
  reading: [
    { we: "hold back nothing that the law requires", because: "what must be sent cannot be forbidden by the same law" },
    {
      we: "ask for it where the debtor lives or may live, and not where the debt was made",
      because: "it is the people of a state whom its licence protects",
    },
    {
      we: "take a licence of the state of New York on record as that of its city",
      because: "there is no other there, and the record names the state",
    },
    {
      we: "ask for none in DC, SD, UT and VT",
      because: "sources conflict: a person verifies it before the office collects there",
    },
    {
      we: "know no exemption; who is exempt records why, in the place of the number",
      because: "an exemption is a judgement, and its grounds belong on record",
    },
  ],
  denies: ["not_licensed"],
  governs: (facts) =>
    facts.by.licences !== null &&
    !isFor("required-by-law")(facts) &&
    isCommunication(facts) &&
    isConsumer(facts.act.to) &&
    needed(facts).length > 0,
  decide: (facts) => {
    const missing = needed(facts).filter((state) => !licencesOf(state, facts).some((each) => holds(each, facts)));
    if (missing.length === 0) {
      return { verdict: "licensed", because: "A licence to collect where they live is on record." };
    }
    return { verdict: "not_licensed", because: whatIsMissing(missing, facts), ...retry(missing, facts) };
  },
};

/** The states whose licence the act needs. */
function needed(facts: LawCase): UsState[] {
  const asked = owesAsConsumer(facts) ? [...states, citiesOf] : ofFirmsDebts;
  const ofActor = facts.by.role === "collector" ? asked : asked.filter((state) => ofCreditors.includes(state));
  return ofActor.filter((state) =>
    state === citiesOf ? mayLiveAnywhere(facts) || mayLiveAtZip(isLicensingCity, facts) : mayLiveIn(state, facts),
  );
}

function licencesOf(of: UsState, { by }: LawCase): readonly Licence[] {
  return (by.licences ?? []).filter(({ state }) => state === of);
}

/** Whether a licence holds wherever it may be another day: from its first day on, and until the day on which it expires. */
function holds({ from, until }: Licence, { at, where }: LawCase): boolean {
  return where.every((zone) => {
    const on = dayNumber(dateIn(at, zone));
    return (from === null || dayNumber(from) <= on) && (until === null || on < dayNumber(until));
  });
}

function whatIsMissing(missing: readonly UsState[], facts: LawCase): string {
  if (!mayLiveAnywhere(facts)) return `No licence to collect in ${missing.join(" and ")} is on record.`;
  return (
    `No state of theirs is known, and of ${missing.length} states that ask for a licence none is on record: ` +
    "tell an address with its state or ZIP code."
  );
}

/** The day from which every licence that is missing is on record. */
function retry(missing: readonly UsState[], facts: LawCase): { retryAt?: Temporal.Instant } {
  const coming = missing.flatMap((state) => {
    const [first] = licencesOf(state, facts)
      .flatMap(({ from }) => from ?? [])
      .map((from) => latest(facts.where.map((zone) => from.toZonedDateTime(zone).toInstant())))
      .filter((instant) => compareInstants(instant, facts.at) > 0)
      .toSorted(compareInstants);
    return first ?? [];
  });
  return coming.length < missing.length ? {} : { retryAt: latest(coming) };
}
