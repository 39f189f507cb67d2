import { hasBegun, isFor, isKind, owesAsConsumer, usedPoint } from "#law/act-facts";
import type { Gap } from "#law/gap";
import type { LawCase } from "#law/law-case";
import { hasCome } from "#law/when";
import { consumerDebts, isBound } from "./1006.2-scope.ts";
import { accruals, isSuit } from "./1006.26-b-time-barred.ts";
import { mayBeMinor } from "./1006.6-a-2-parents.ts";
import { textOf } from "#law/words/message";
import { mentionsSuit, threatensSuit } from "#law/words/suit";
import { isLimitedContent } from "./1006.2-j-limited-content.ts";
import { isUnclearNotice } from "./1006.6-c-cease.ts";
import { isOptOutUnclear } from "./1006.6-e-opt-out-notice.ts";
import { mayMislead } from "./1006.18-b-false-representations.ts";
import { isInUnreadLanguage } from "./1006.18-e-disclosure.ts";
import { mayOvershadow } from "./1006.38-b-overshadowing.ts";
import { isToOthers } from "./1006.6-d-1-third-parties.ts";

/** What of the Act and of Regulation F is not encoded, and the acts and facts by which it comes in. */
export const regulationFGaps: readonly Gap[] = [
  {
    cite: "15 USC 1692c",
    about: "contact before Regulation F was in force, on 30 November 2021",
    because: "not yet encoded",
    governs: (facts) => isBound(facts) && facts.at.epochMilliseconds < regulationFBegins.epochMilliseconds,
  },
  {
    cite: "12 CFR 1006.2(h)",
    about: "an act about no debt",
    because: "left to people",
    governs: ({ act }) => act.debts.length === 0,
  },
  {
    cite: "12 CFR 1006.6(e)",
    about: "an electronic message of which it is not said whether it states a way to opt out, or not clearly",
    because: "left to people",
    governs: (facts) => isBound(facts) && isOptOutUnclear(facts),
  },
  {
    cite: "12 CFR 1006.10",
    about: "requests for location information by a creditor, or made of the consumer's own household",
    because: "not yet encoded",
    governs: (facts) => isFor("location")(facts) && !isToOthers(facts),
  },
  {
    cite: "12 CFR 1006.6(a)(4)",
    about: "what is done to the estate of who has died, and whom a creditor may speak to about it",
    because: "left to people",
    governs: (facts) => hasBegun(facts.debtor.deceasedOn, facts) && (!isBound(facts) || isMeasure(facts)),
  },
  {
    cite: "12 CFR 1006.6(a)(2)",
    about: "what is said to a minor, or done",
    because: "left to people",
    governs: (facts) => facts.act.to === "consumer" && mayBeMinor(facts),
  },
  {
    cite: "12 CFR 1006.6(d)(1)",
    about: "a number or address that is known not to reach the consumer",
    because: "not yet encoded",
    governs: (facts) =>
      owesAsConsumer(facts) && (hasBegun(usedPoint(facts)?.badSince ?? null, facts) || isWrong(facts)),
  },
  {
    cite: "12 CFR 1006.2(j)",
    about: "a message that is meant as one of limited content, and of which the words are not told",
    because: "left to people",
    governs: (facts) => isBound(facts) && facts.act.message?.limitedContent === true && textOf(facts) === null,
  },
  {
    cite: "12 CFR 1006.6(c)(2)",
    about: "a message after a notice to cease that names neither the end of the efforts nor a remedy",
    because: "left to people",
    governs: (facts) => isBound(facts) && isUnclearNotice(facts),
  },
  {
    cite: "12 CFR 1006.18(b)-(c)",
    about: "words of an attorney, of wages, property or credit: whether they are true, lawful and intended",
    because: "left to people",
    governs: (facts) => isBound(facts) && mayMislead(facts),
  },
  {
    cite: "12 CFR 1006.18(e)",
    about: "a message of which it is not said whether it is disclosed to be from a debt collector",
    because: "left to people",
    governs: (facts) =>
      isBound(facts) &&
      !isLimitedContent(facts) &&
      facts.act.message?.fromDebtCollector === null &&
      textOf(facts) === null &&
      facts.act.message.envelope === null,
  },
  {
    cite: "12 CFR 1006.18(e)(4)",
    about: "the words of a message in a language other than English and Spanish",
    because: "left to people",
    governs: (facts) => isBound(facts) && isInUnreadLanguage(facts),
  },
  {
    cite: "12 CFR 1006.22(f)(4)",
    about: "a message on social media of which it is not said whether others can see it",
    because: "left to people",
    governs: (facts) => isBound(facts) && isKind("social")(facts) && facts.act.message === null,
  },
  {
    cite: "12 CFR 1006.26(b)",
    about: "a suit that the words of a message speak of, where it is not clear that one is threatened",
    because: "left to people",
    governs: (facts) => isBound(facts) && mayThreaten(textOf(facts) ?? ""),
  },
  {
    cite: "12 CFR 1006.38(b)(1)",
    about: "a day by which to pay that is named while the debt may be disputed",
    because: "left to people",
    governs: (facts) => isBound(facts) && mayOvershadow(facts),
  },
  {
    cite: "12 CFR 1006.26(b)",
    about: "suits on judgments, and on debts of which it is not known since when they are in default",
    because: "left to people",
    governs: (facts) =>
      isSuit(facts) && isBound(facts) && consumerDebts(facts).some((debt) => accruals(debt).length === 0),
  },
  {
    cite: "12 CFR 1006.42",
    about: "messages that the desk's own site shows",
    because: "not yet encoded",
    governs: isKind("portal"),
  },
];

const isMeasure = isKind("sue", "threaten-suit", "debit", "disconnect", "repossess");

const regulationFBegins = Temporal.Instant.from("2021-11-30T05:00:00Z");

/** A call to this number was answered by somebody else. */
function isWrong(facts: LawCase): boolean {
  const { history, act } = facts;
  return history.some(
    ({ outcome, point, at }) =>
      outcome === "wrong-number" && point !== null && point === act.point && hasCome(at, facts),
  );
}

const mayThreaten = (text: string) => threatensSuit(text) === undefined && mentionsSuit(text) !== undefined;
