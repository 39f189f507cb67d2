import { isPassedToOthers } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Debt } from "#law/law-case";
import { isDischarged } from "#law/us/bankruptcy/petitions";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts, isBound } from "./1006.2-scope.ts";

type Verdict = "nothing_to_transfer" | "transferable" | "permitted_transferee" | "lien_is_told_of";

/** A debt on which nothing is owed any more is not sold, transferred for consideration, or placed for collection. */
export const transfers: ContactRule<Verdict> = {
  id: "us.regf.transfers",
  cite: "12 CFR 1006.30(b)(1)",
  kind: "law",
  says: [
    "A collector does not sell, transfer for consideration or place for collection a debt",
    "that it knows or should know to be paid or settled, or discharged in bankruptcy.",
    "It may transfer it to the debt's owner, or to a previous owner where the contract with it so provides;",
    "and a discharged debt that an enforceable lien secures, if it tells the transferee of the discharge.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take what a vendor is given as no transfer for consideration",
      because: "the comment says so of files for analytics, scrubbing and archiving",
    },
    {
      we: "take a transfer to a previous owner as one for which the contract provides",
      because: "whoever names the transferee so has read it there",
    },
  ],
  denies: ["nothing_to_transfer"],
  governs: (facts) => facts.act.kind === "transfer" && isBound(facts),
  decide: (facts) => {
    const { toldOfDischarge } = facts.act;
    const debts = consumerDebts(facts);
    const isOver = debts.some(({ paid, settled }) => paid || settled);
    if (!isOver && !isDischarged(facts)) {
      return { verdict: "transferable", because: "The debt is owed, as far as known." };
    }
    if (!isPassedToOthers(facts)) {
      return { verdict: "permitted_transferee", because: "It goes to an owner of the debt, or to our own vendor." };
    }
    if (!isOver && toldOfDischarge && debts.every(isSecured)) {
      return { verdict: "lien_is_told_of", because: "A lien secures it, and the transferee is told of the discharge." };
    }
    return { verdict: "nothing_to_transfer", because: "The debt is paid, settled or discharged." };
  },
};

const isSecured = ({ secured }: Debt): boolean => secured;
