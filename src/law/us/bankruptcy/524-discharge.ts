import { debtsOfAct } from "#law/act-facts";
import { isCollecting } from "#law/collecting";
import type { ContactRule } from "#law/contact-rule";
import type { Debt } from "#law/law-case";
import { bankruptcyCode, isDischarged } from "./petitions.ts";

/** What was discharged is not collected from the debtor, ever. */
export const discharge: ContactRule<"discharged" | "not_discharged" | "may_survive" | "lien"> = {
  id: "us.bankruptcy.discharge",
  cite: "11 USC 524(a)",
  kind: "law",
  says: [
    "A discharge forbids for good any act, or suit, to collect or recover a discharged debt as the debtor's own liability.",
    "A lien on property survives it, and may be enforced against the property.",
  ],
  verified: false,
  inForce: bankruptcyCode,
  reading: [
    {
      we: "take every debt as discharged but for student loans",
      because: "what was reaffirmed, or excepted, or came later, is for a person to say, who lifts the stop",
    },
  ],
  denies: ["discharged"],
  governs: (facts) => facts.debtor.bankruptcy.length > 0 && isCollecting(facts),
  decide: (facts) => {
    if (!isDischarged(facts)) return { verdict: "not_discharged", because: "No discharge is on record." };
    const debts = debtsOfAct(facts);
    if (facts.act.kind === "repossess" && debts.every(({ secured }) => secured)) {
      return { verdict: "lien", because: "It is taken by its lien, not from the debtor's own liability." };
    }
    if (debts.length > 0 && debts.every(isUsuallyExcepted)) {
      return {
        verdict: "may_survive",
        because: "A student loan is discharged only where a court finds undue hardship.",
      };
    }
    return { verdict: "discharged", because: "The debtor was discharged in bankruptcy." };
  },
};

/** Student loans are discharged only for undue hardship (523(a)(8)). */
export const isUsuallyExcepted = ({ kind }: Debt): boolean => kind === "student-loan";
