import { debtsOfAct, hasBegun, isFor, isKind, owesAsConsumer } from "#law/act-facts";
import type { Gap } from "#law/gap";
import { hasCome, isOver } from "#law/when";
import { isBound } from "./regulation-f/1006.2-scope.ts";

/** Federal law beside Regulation F that is not encoded, and the acts and facts by which it comes in. */
export const federalGaps: readonly Gap[] = [
  {
    cite: "state collection codes",
    about: "what a creditor may say to others about a consumer's debt",
    because: "not yet encoded",
    governs: (facts) => !isBound(facts) && owesAsConsumer(facts) && ["employer", "third-party"].includes(facts.act.to),
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
      debtsOfAct(facts).some(({ coDebtor }) => hasBegun(coDebtor?.filedOn ?? null, facts)),
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
    governs: (facts) => debtsOfAct(facts).some(({ paid, settled, identityTheft }) => paid || settled || identityTheft),
  },
  {
    cite: "45 CFR 149.620; 26 CFR 1.501(r)-6",
    about: "medical debts whose insurer or dispute is pending, and other holds",
    because: "not yet encoded",
    governs: (facts) =>
      debtsOfAct(facts).some(
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
];
