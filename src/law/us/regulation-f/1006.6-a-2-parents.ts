import { compareDays } from "#calendar/days";
import { hasBegun } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { dateIn } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

const ofAgeYears = 18;

/** A parent is spoken to about a minor's debt, not about that of a child who is grown up. */
export const parents: ContactRule<"parent_of_an_adult" | "parent_of_a_minor"> = {
  id: "us.regf.parents",
  cite: "12 CFR 1006.6(a)(2), (d)(1)",
  kind: "law",
  says: [
    "The consumer whom a collector may speak to includes the parent, if the consumer is a minor,",
    "or was one when the consumer died. The parent of anybody else is a third party.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take eighteen years as the age of majority",
      because: "it is so in all but a few states, and later in those",
    },
    {
      we: "take who is recorded as a parent as a minor's where no date of birth is known",
      because: "whoever recorded the role had the reason for it",
    },
  ],
  denies: ["parent_of_an_adult"],
  governs: (facts) =>
    facts.act.to === "parent" &&
    facts.debtor.bornOn !== null &&
    facts.act.purpose !== "location" &&
    isToConsumer(facts),
  decide: (facts) =>
    isMinor(facts)
      ? { verdict: "parent_of_a_minor", because: "The consumer is a minor, or was one at death." }
      : { verdict: "parent_of_an_adult", because: "The consumer is of age, and a parent is a third party." },
};

/** Whether the debtor is under age wherever that may be, or was when death came. */
function isMinor(facts: LawCase): boolean {
  return facts.debtor.minor || facts.where.every((zone) => isMinorIn(zone, facts));
}

/** Whether the debtor is under age anywhere that may be. */
export function mayBeMinor(facts: LawCase): boolean {
  const { minor, bornOn } = facts.debtor;
  return minor || (bornOn !== null && facts.where.some((zone) => isMinorIn(zone, facts)));
}

function isMinorIn(zone: string, facts: LawCase): boolean {
  const { bornOn, deceasedOn } = facts.debtor;
  const then = deceasedOn !== null && hasBegun(deceasedOn, facts) ? deceasedOn : facts.at;
  return bornOn !== null && compareDays(dateIn(then, zone), bornOn.add({ years: ofAgeYears })) < 0;
}
