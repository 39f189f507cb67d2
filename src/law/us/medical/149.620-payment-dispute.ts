import { debtsOfAct } from "#law/act-facts";
import { isCollecting } from "#law/collecting";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { term } from "#law/term";
import { isHeldBy } from "./holds.ts";

/** While a patient's dispute of a bill with its estimate is being decided, the bill is not collected. */
export const paymentDispute: ContactRule<"dispute_pending" | "no_dispute_pending"> = {
  id: "us.no-surprises.payment-dispute",
  cite: "45 CFR 149.620",
  kind: "law",
  says: [
    "While the dispute resolution of an uninsured or self-paying patient's bill is pending,",
    "the provider does not move the bill into collection or threaten to, ceases collection that has begun,",
    "charges no late fees and takes no retaliatory action.",
  ],
  verified: false,
  inForce: term("2022-01-01"),
  reading: [
    {
      we: "bind who collects for the provider too, and stop what is newly furnished",
      because: "the bill is the same, and what is reported presses for it",
    },
  ],
  denies: ["dispute_pending"],
  governs: (facts) =>
    facts.debts.some(({ holds }) => holds.length > 0) && (facts.act.kind === "furnish" || isCollecting(facts)),
  decide: (facts) =>
    debtsOfAct(facts).some((debt) => isPending(debt, facts))
      ? { verdict: "dispute_pending", because: "The patient's dispute of the bill with its estimate is being decided." }
      : { verdict: "no_dispute_pending", because: "No dispute of the bill with its estimate is being decided." },
};

const isPending = (debt: Debt, facts: LawCase): boolean => isHeldBy(["ppdr"], debt, facts);
