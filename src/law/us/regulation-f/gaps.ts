import { compareInstants } from "#calendar/instants";
import { debtsOfAct, hasBegun, isFor, isKind, owesAsConsumer, usedPoint } from "#law/act-facts";
import type { Gap } from "#law/gap";
import type { LawCase } from "#law/law-case";
import { hasCome } from "#law/when";
import { isBound } from "./1006.2-scope.ts";
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
    about: "a consumer who has died, and who acts for the estate",
    because: "not yet encoded",
    governs: (facts) => hasBegun(facts.debtor.deceasedOn, facts) && !(isFor("location")(facts) && isToOthers(facts)),
  },
  {
    cite: "12 CFR 1006.6(a)(2)",
    about: "a consumer who is a minor",
    because: "not yet encoded",
    governs: ({ debtor: { bornOn }, at, act }) =>
      act.to === "consumer" &&
      bornOn !== null &&
      compareInstants(bornOn.add({ years: 18 }).toZonedDateTime("UTC").toInstant(), at) > 0,
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
    cite: "12 CFR 1006.26",
    about: "suits and threats of suit, time-barred debts",
    because: "not yet encoded",
    governs: isKind("sue", "threaten-suit"),
  },
  {
    cite: "12 CFR 1006.30(a); 15 USC 1681s-2",
    about: "furnishing to consumer reporting agencies",
    because: "not yet encoded",
    governs: isKind("furnish"),
  },
  {
    cite: "12 CFR 1006.30(b)",
    about: "the sale, transfer and placement of debts",
    because: "not yet encoded",
    governs: isKind("transfer"),
  },
  {
    cite: "12 CFR 1006.38",
    about: "disputed debts, and requests for the original creditor's name",
    because: "not yet encoded",
    governs: (facts) =>
      owesAsConsumer(facts) &&
      (isFor("dispute-answer")(facts) ||
        debtsOfAct(facts).some(({ disputes, requests }) =>
          [...disputes, ...requests].some(({ receivedOn }) => hasCome(receivedOn, facts)),
        )),
  },
  {
    cite: "12 CFR 1006.42",
    about: "messages that the desk's own site shows",
    because: "not yet encoded",
    governs: isKind("portal"),
  },
];

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
