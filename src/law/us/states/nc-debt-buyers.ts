import { debtsOfAct } from "#law/act-facts";
import { isCollecting } from "#law/collecting";
import type { ContactRule } from "#law/contact-rule";
import { isLongBarred } from "#law/us/time-barred-debts";
import { longInForce } from "./in-force.ts";

/** Who bought a debt does not collect it in North Carolina once it can be sued on no more. */
export const northCarolinaBuyers: ContactRule<"time_barred" | "not_known_to_be_barred"> = {
  id: "us.nc.debt-buyers",
  state: "NC",
  cite: "N.C.G.S. 58-70-115(4)",
  kind: "law",
  says: [
    "Who bought debts, or acts for one who did, neither sues on a debt nor otherwise tries to collect it",
    "when it knows, or reasonably should know, that the limitations period bars that.",
  ],
  verified: false,
  inForce: longInForce,
  reading: [
    {
      we: "let the period run from the later of the default and the last payment",
      because: "a payment may begin it anew, and until then nobody should know that it is over",
    },
    {
      we: "take a debt as bought where it is recorded so, and leave to people whether a creditor for whom one collects bought it",
      because: "the record says of a mandate whether the debts were bought, and not how a creditor came by them",
    },
  ],
  denies: ["time_barred"],
  governs: (facts) => facts.debts.some(({ bought }) => bought) && isCollecting(facts),
  decide: (facts) =>
    debtsOfAct(facts).some((debt) => debt.bought && isLongBarred(debt, "NC", facts))
      ? { verdict: "time_barred", because: "It was bought, and the period in which it may be sued on is over." }
      : { verdict: "not_known_to_be_barred", because: "No period that may apply is known to be over." },
};
