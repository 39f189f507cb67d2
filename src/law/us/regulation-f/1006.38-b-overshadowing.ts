import { hasBegun } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase, Validation } from "#law/law-case";
import { dateIn, daysLater, latest } from "#law/when";
import { namesDayToPay, overshadows } from "#law/words/demands";
import { textOf } from "#law/words/message";
import { threatensSuit } from "#law/words/suit";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts, isBound } from "./1006.2-scope.ts";
import { isWithinPeriod, validationPeriodEnd } from "./1006.34-b-5-validation-period.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

/** While the consumer may still dispute the debt, nothing that a collector does or writes overshadows it. */
export const overshadowing: ContactRule<"overshadows" | "not_overshadowed" | "period_is_over"> = {
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
    {
      we: "take for the same words that press for payment at once or in fewer days than the period has, that speak of the credit, or against disputing",
      because: "each of them lets a consumer forget that there is time; other words are for whoever reads them",
    },
    {
      we: "ask it of the validation notice's own words too, whatever the day",
      because: "the period begins with them",
    },
  ],
  denies: ["overshadows"],
  governs: (facts) => isBound(facts) && (isThreat(facts) || hasWordsToAsk(facts)),
  decide: (facts) => {
    const ends = running(facts).map((validation) => endOf(validation, facts));
    if (ends.length === 0 && !isNotice(facts)) {
      return { verdict: "period_is_over", because: "No validation period is running." };
    }
    const text = textOf(facts) ?? "";
    const found = overshadows(text) ?? threatensSuit(text);
    if (found === undefined && !isThreat(facts)) {
      return { verdict: "not_overshadowed", because: "No words overshadow the right to dispute the debt." };
    }
    // What the notice itself says is not cured by waiting.
    const until = isNotice(facts) ? {} : { retryAt: latest(ends) };
    if (found === undefined) {
      const because = "The consumer may still dispute the debt, and a threat of suit overshadows that.";
      return { verdict: "overshadows", because, ...until };
    }
    const because = `While the debt may be disputed, this overshadows it: “${found}”.`;
    return { verdict: "overshadows", because, ...until };
  },
};

/** Whether a day by which to pay is named while the debt may be disputed: whether that day overshadows it is not read. */
export function mayOvershadow(facts: LawCase): boolean {
  const text = textOf(facts);
  if (text === null || !hasWordsToAsk(facts) || namesDayToPay(text) === undefined) return false;
  return isNotice(facts) || running(facts).length > 0;
}

const isThreat = ({ act }: LawCase) => act.kind === "threaten-suit";
const isNotice = ({ act }: LawCase) => act.purpose === "validation-notice";

/** Whether words are told that a consumer reads while a validation period may run. */
function hasWordsToAsk(facts: LawCase): boolean {
  if (textOf(facts) === null || !isToConsumer(facts)) return false;
  return isNotice(facts) || facts.debts.some(({ validation }) => validation !== null);
}

/** The notices of the act's debts whose period runs. What came back began none. */
function running(facts: LawCase): Validation[] {
  return consumerDebts(facts).flatMap(({ validation }) => {
    if (validation === null || validation.undeliverable || !hasBegun(validation.sentOn, facts)) return [];
    const { sentOn } = validation;
    const runs = facts.where.some((zone) => isWithinPeriod(dateIn(facts.at, zone), dateIn(sentOn, zone)));
    return runs ? [validation] : [];
  });
}

/** When the period of a notice is over wherever the consumer may be. */
function endOf({ sentOn }: Validation, { where }: LawCase): Temporal.Instant {
  return latest(where.map((zone) => daysLater(validationPeriodEnd(dateIn(sentOn, zone)), 1, { where: [zone] })));
}
