import type { Gap } from "#law/gap";
import type { ActKind, Debt, LawCase, Purpose } from "#law/law-case";
import { isBound } from "./regulation-f/1006.2-scope.ts";
import { isToOthers } from "./regulation-f/1006.6-d-1-third-parties.ts";
import { hasCome, isOver, type When } from "#law/when";

const isKind =
  (...kinds: readonly ActKind[]) =>
  ({ act }: LawCase) =>
    kinds.includes(act.kind);
const isFor =
  (...purposes: readonly Purpose[]) =>
  ({ act }: LawCase) =>
    purposes.includes(act.purpose);
const hasBegun = (when: When | null, facts: LawCase) => when !== null && hasCome(when, facts);
const acted = ({ act, debts }: LawCase): readonly Debt[] => debts.filter(({ id }) => act.debts.includes(id));
const owesAsConsumer = (facts: LawCase) => acted(facts).some(({ purpose }) => purpose === "consumer");
const used = ({ act, debtor }: LawCase) => debtor.points.find(({ id }) => id === act.point);

/** Federal law that is not encoded, and the acts and facts by which it comes in. */
export const federalGaps: readonly Gap[] = [
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
    cite: "state collection codes",
    about: "what a creditor may say to others about a consumer's debt",
    because: "not yet encoded",
    governs: (facts) => !isBound(facts) && owesAsConsumer(facts) && ["employer", "third-party"].includes(facts.act.to),
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
      Temporal.Instant.compare(bornOn.add({ years: 18 }).toZonedDateTime("UTC").toInstant(), at) > 0,
  },
  {
    cite: "12 CFR 1006.6(d)(1)",
    about: "a number or address that is known not to reach the consumer",
    because: "not yet encoded",
    governs: (facts) => owesAsConsumer(facts) && (hasBegun(used(facts)?.badSince ?? null, facts) || isWrong(facts)),
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
        acted(facts).some(({ disputes, requests }) =>
          [...disputes, ...requests].some(({ receivedOn }) => hasCome(receivedOn, facts)),
        )),
  },
  {
    cite: "12 CFR 1005.10; 12 CFR 1041.8; Nacha Operating Rules; 12 CFR 1006.22(c)",
    about: "debits of a consumer's or a firm's account",
    because: "not yet encoded",
    governs: isKind("debit"),
  },
  {
    cite: "47 USC 227; 47 CFR 64.1200",
    about: "automated dialling, artificial and recorded voices",
    because: "not yet encoded",
    governs: ({ act }) => act.automated || act.prerecorded,
  },
  {
    cite: "11 USC 362, 524, 366, 1301",
    about: "bankruptcy of the debtor or of who owes with the debtor",
    because: "not yet encoded",
    governs: (facts) =>
      isFor("proof-of-claim")(facts) ||
      facts.debtor.bankruptcy.some(({ filedOn }) => hasCome(filedOn, facts)) ||
      acted(facts).some(({ coDebtor }) => hasBegun(coDebtor?.filedOn ?? null, facts)),
  },
  {
    cite: "50 USC 3901-4043",
    about: "people in military service",
    because: "not yet encoded",
    governs: (facts) => facts.debtor.activeDuty || facts.debtor.service.some(({ from }) => hasCome(from, facts)),
  },
  {
    cite: "15 USC 1681m(f), 1681c-2; 12 CFR 1006.30(b)",
    about: "debts that are paid, settled or come from identity theft",
    because: "not yet encoded",
    governs: (facts) => acted(facts).some(({ paid, settled, identityTheft }) => paid || settled || identityTheft),
  },
  {
    cite: "45 CFR 149.620; 26 CFR 1.501(r)-6",
    about: "medical debts whose insurer or dispute is pending, and other holds",
    because: "not yet encoded",
    governs: (facts) =>
      acted(facts).some(
        ({ insurerPending, holds }) =>
          insurerPending || holds.some(({ from, until }) => hasCome(from, facts) && !isOver(until, facts)),
      ),
  },
  {
    cite: "UCC 9-609 to 9-614",
    about: "goods taken back",
    because: "not yet encoded",
    governs: isKind("repossess"),
  },
  {
    cite: "state utility codes",
    about: "disconnection of service",
    because: "not yet encoded",
    governs: isKind("disconnect"),
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
