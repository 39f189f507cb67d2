import { hasBegun } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { dateIn, latest, minuteOf } from "#law/when";
import { namesDayToPay, overshadows } from "#law/words/demands";
import { textOf } from "#law/words/message";
import { threatensSuit } from "#law/words/suit";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts } from "./1006.2-scope.ts";
import { isWithinPeriod, validationPeriodEnd } from "./1006.34-b-5-validation-period.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

/** While the debt may be disputed no words drown that right. */
export const overshadowingWords: ContactRule<"overshadows" | "not_overshadowed"> = {
  id: "us.regf.overshadowing-words",
  cite: "12 CFR 1006.38(b)(1)",
  kind: "law",
  says: [
    "During the validation period no communication overshadows, or is inconsistent with,",
    "the consumer's rights to dispute the debt and to ask for the original creditor.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "find it where the words threaten a suit, press for payment at once or within fewer days than the period has, threaten the credit, or speak against disputing",
      because: "each of them lets a consumer forget that there is time; other words are for whoever reads them",
    },
    {
      we: "ask it of the validation notice's own words too",
      because: "the period begins with them",
    },
  ],
  denies: ["overshadows"],
  governs: (facts) => textOf(facts) !== null && isToConsumer(facts) && isAsked(facts),
  decide: (facts) => {
    const text = textOf(facts) ?? "";
    const found = isWithinAny(facts) ? (overshadows(text) ?? threatensSuit(text)) : undefined;
    if (found === undefined) {
      return { verdict: "not_overshadowed", because: "No words overshadow the right to dispute the debt." };
    }
    const because = `While the debt may be disputed, this overshadows it: “${found}”.`;
    const ends = running(facts).map(({ sentOn }) => dayAfterPeriod(sentOn, facts));
    // What the notice itself says is not cured by waiting.
    return isNotice(facts) || ends.length === 0
      ? { verdict: "overshadows", because }
      : { verdict: "overshadows", because, retryAt: latest(ends) };
  },
};

/** Whether a day by which to pay is named while the debt may be disputed: whether the day overshadows that is not read. */
export function mayOvershadow(facts: LawCase): boolean {
  const text = textOf(facts);
  return text !== null && isWithinAny(facts) && namesDayToPay(text) !== undefined;
}

const isNotice = ({ act }: LawCase) => act.purpose === "validation-notice";
const isAsked = (facts: LawCase) => isNotice(facts) || facts.debts.some(({ validation }) => validation !== null);
const isWithinAny = (facts: LawCase) => isNotice(facts) || running(facts).length > 0;

/** The notices of the act's debts whose period runs. One that came back began none. */
function running(facts: LawCase): NonNullable<Debt["validation"]>[] {
  return consumerDebts(facts).flatMap(({ validation }) => {
    if (validation === null || validation.undeliverable || !hasBegun(validation.sentOn, facts)) return [];
    const { sentOn } = validation;
    const runs = facts.where.some((zone) => isWithinPeriod(dateIn(facts.at, zone), dateIn(sentOn, zone)));
    return runs ? [validation] : [];
  });
}

function dayAfterPeriod(sentOn: NonNullable<Debt["validation"]>["sentOn"], { where }: LawCase): Temporal.Instant {
  const ends = where.map((zone) => minuteOf(validationPeriodEnd(dateIn(sentOn, zone)).add({ days: 1 }), [zone]));
  return latest(ends);
}
