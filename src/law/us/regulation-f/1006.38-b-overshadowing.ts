import { hasBegun } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { dateIn, latest } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts, isBound } from "./1006.2-scope.ts";
import { isWithinPeriod, validationPeriodEnd } from "./1006.34-b-5-validation-period.ts";

/** While the consumer may still dispute the debt, nothing that a collector does overshadows it. */
export const overshadowing: ContactRule<"overshadows" | "period_is_over"> = {
  id: "us.regf.overshadowing",
  cite: "12 CFR 1006.38(b)(1)",
  kind: "law",
  says: [
    "During the validation period a collector does not engage in collection activities or communications",
    "that overshadow or are inconsistent with the disclosure of the consumer's rights to dispute the debt",
    "and to ask for the original creditor's name and address.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take every threat of suit within the period as overshadowing the rights",
      because: "whoever is threatened reads the threat first; words that reconcile both are for a person to find",
    },
  ],
  denies: ["overshadows"],
  governs: (facts) => facts.act.kind === "threaten-suit" && isBound(facts),
  decide: (facts) => {
    const open = consumerDebts(facts).filter((debt) => isInPeriod(debt, facts));
    if (open.length === 0) return { verdict: "period_is_over", because: "No validation period is running." };
    const because = "The consumer may still dispute the debt, and a threat of suit overshadows that.";
    return { verdict: "overshadows", because, retryAt: latest(open.map((debt) => endOf(debt, facts))) };
  },
};

function isInPeriod({ validation }: Debt, facts: LawCase): boolean {
  // What came back began no period.
  if (validation === null || validation.undeliverable || !hasBegun(validation.sentOn, facts)) return false;
  const { sentOn } = validation;
  return facts.where.some((zone) => isWithinPeriod(dateIn(facts.at, zone), dateIn(sentOn, zone)));
}

function endOf({ validation }: Debt, { where, at }: LawCase): Temporal.Instant {
  const ends = where.map((zone) => {
    const last = validationPeriodEnd(dateIn(validation?.sentOn ?? at, zone));
    return last.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  });
  return latest(ends);
}
