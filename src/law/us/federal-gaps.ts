import { debtsOfAct, hasBegun, isKind, owesAsConsumer } from "#law/act-facts";
import { isCollecting } from "#law/collecting";
import type { Gap } from "#law/gap";
import type { Debt, LawCase } from "#law/law-case";
import { hasCome, isStanding } from "#law/when";
import { isUsuallyExcepted } from "./bankruptcy/524-discharge.ts";
import { isDischarged, mayHaveLapsed, openCases } from "./bankruptcy/petitions.ts";
import { firstDelinquency } from "./credit-reporting/1681c-obsolete.ts";
import { isBound } from "./regulation-f/1006.2-scope.ts";
import { serviceOf } from "./military/who-serves.ts";

/** Federal law beside Regulation F that is not encoded, and the acts and facts by which it comes in. */
export const federalGaps: readonly Gap[] = [
  {
    cite: "state collection codes",
    about: "what a creditor may say to others about a consumer's debt",
    because: "not yet encoded",
    governs: (facts) => !isBound(facts) && owesAsConsumer(facts) && ["employer", "third-party"].includes(facts.act.to),
  },
  {
    cite: "12 CFR 1005.10; 12 CFR 1041.8; Nacha Operating Rules",
    about: "debits of a consumer's or a firm's account",
    because: "not yet encoded",
    governs: (facts) => isKind("debit")(facts) && !isDepositOnly(facts),
  },
  {
    cite: "11 USC 362(c)(3), 523(a)(8), 362(d)",
    about: "collecting after a stay that was lifted or has lapsed, and student loans after a discharge",
    because: "left to people",
    governs: (facts) => facts.debtor.bankruptcy.length > 0 && isCollecting(facts) && isUncertain(facts),
  },
  {
    cite: "50 USC 3937",
    about: "how much is demanded of people in military service, whose interest is limited",
    because: "left to people",
    governs: (facts) =>
      isKind("sue", "threaten-suit")(facts) && facts.act.amount !== null && serviceOf(facts) !== undefined,
  },
  {
    cite: "12 USC 5531; state collection codes",
    about: "what a creditor collects of debts that are paid, settled or come from identity theft",
    because: "left to people",
    governs: (facts) =>
      isCollecting(facts) &&
      debtsOfAct(facts).some(({ paid, settled, identityTheft }) => paid || settled || identityTheft),
  },
  {
    cite: "15 USC 1681s-2(a)",
    about: "furnishing a debt that is disputed, or of which it is not known since when it is in default",
    because: "left to people",
    governs: (facts) =>
      isKind("furnish")(facts) &&
      debtsOfAct(facts).some((debt) => firstDelinquency(debt) === null || isDisputed(debt, facts)),
  },
  {
    cite: "45 CFR 149.410; state law",
    about: "medical debts whose insurer is pending, and other holds",
    because: "not yet encoded",
    governs: (facts) =>
      debtsOfAct(facts).some(
        ({ insurerPending, holds }) =>
          insurerPending || holds.some((hold) => !encodedHolds.includes(hold.kind) && isStanding(hold, facts)),
      ),
  },
  {
    cite: "UCC 9-609 to 9-623",
    about: "goods taken back, sold and redeemed",
    because: "not yet encoded",
    governs: isKind("repossess"),
  },
  {
    cite: "state utility codes",
    about: "disconnection of service",
    because: "not yet encoded",
    governs: isKind("disconnect"),
  },
];

/** Holds of which a rule says what they stop. */
const encodedHolds = ["ppdr", "fap-application"];

/** A dated instrument that a collector deposits, by no other authorisation: 12 CFR 1006.22(c) says when. */
function isDepositOnly(facts: LawCase): boolean {
  const isAuthorised = debtsOfAct(facts).some(({ authorisation }) => authorisation !== null);
  return facts.act.instrument !== null && !isAuthorised && isBound(facts);
}

/** Whether a dispute of a debt waits for its answer, however it was made: it is reported with the debt. */
function isDisputed({ disputes }: Debt, facts: LawCase): boolean {
  return disputes.some(({ receivedOn, answeredOn }) => hasCome(receivedOn, facts) && !hasBegun(answeredOn, facts));
}

/** Whether the protection of a bankruptcy may be gone, which only a person can find out. */
function isUncertain(facts: LawCase): boolean {
  if (openCases(facts).some((each) => !each.stay || mayHaveLapsed(each, facts))) return true;
  return isDischarged(facts) && debtsOfAct(facts).every(isUsuallyExcepted);
}
