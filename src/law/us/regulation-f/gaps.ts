import { hasBegun, isFor, isKind, owesAsConsumer, usedPoint } from "#law/act-facts";
import type { Gap } from "#law/gap";
import type { LawCase } from "#law/law-case";
import { hasCome } from "#law/when";
import { consumerDebts, isBound } from "./1006.2-scope.ts";
import { accruals, isSuit } from "./1006.26-b-time-barred.ts";
import { mayBeMinor } from "./1006.6-a-2-parents.ts";
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
    about: "an electronic message of which it is not said whether it states a way to opt out",
    because: "left to people",
    governs: (facts) => isBound(facts) && isKind("email", "text")(facts) && facts.act.message?.optOut === null,
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
    governs: (facts) => facts.act.to === "consumer" && facts.debtor.bornOn !== null && mayBeMinor(facts),
  },
  {
    cite: "12 CFR 1006.6(d)(1)",
    about: "a number or address that is known not to reach the consumer",
    because: "not yet encoded",
    governs: (facts) =>
      owesAsConsumer(facts) && (hasBegun(usedPoint(facts)?.badSince ?? null, facts) || isWrong(facts)),
  },
  {
    cite: "12 CFR 1006.2(j), 1006.18, 1006.22(f), 1006.26(b), 1006.38(b)",
    about: "the words of a message to a consumer, and what can be seen of it from outside",
    because: "left to people",
    governs: (facts) => isBound(facts) && hasWords(facts),
  },
  {
    cite: "12 CFR 1006.18(e)",
    about: "a message of which it is not said whether it is disclosed to be from a debt collector",
    because: "left to people",
    governs: (facts) => isBound(facts) && facts.act.message?.fromDebtCollector === null,
  },
  {
    cite: "12 CFR 1006.22(f)(4)",
    about: "social media",
    because: "not yet encoded",
    governs: isKind("social"),
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

function hasWords({ act: { message } }: LawCase): boolean {
  if (message === null) return false;
  const { text, limitedContent, public: isPublic, envelope, first, languages } = message;
  return text !== null || limitedContent || isPublic || envelope !== null || first === true || languages.length > 0;
}
