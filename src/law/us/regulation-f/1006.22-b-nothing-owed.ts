import { isCollecting } from "#law/collecting";
import type { ContactRule } from "#law/contact-rule";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts, isBound } from "./1006.2-scope.ts";

/** What is not owed any more, or never was, is not collected. */
export const nothingOwed: ContactRule<"nothing_owed" | "owed"> = {
  id: "us.regf.nothing-owed",
  cite: "12 CFR 1006.22(b)",
  kind: "law",
  says: [
    "A collector does not collect any amount unless the agreement that created the debt expressly authorises it",
    "or the law permits it, and does not misstate what is owed (1006.18(b)(2)).",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take nothing as owed on a debt that is paid, settled, or comes from the theft of an identity",
      because: "no agreement of the consumer's authorises an amount any more, or ever did",
    },
  ],
  denies: ["nothing_owed"],
  governs: (facts) => facts.debts.some(isEnded) && isBound(facts) && isCollecting(facts),
  decide: (facts) =>
    consumerDebts(facts).some(isEnded)
      ? { verdict: "nothing_owed", because: "The debt is paid, settled, or another's." }
      : { verdict: "owed", because: "Something is owed, as far as known." },
};

type Ended = { readonly paid: boolean; readonly settled: boolean; readonly identityTheft: boolean };

const isEnded = ({ paid, settled, identityTheft }: Ended): boolean => paid || settled || identityTheft;
