import type { ContactRule } from "#law/contact-rule";
import type { Debt, DebtRequest, LawCase } from "#law/law-case";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts, isBound } from "./1006.2-scope.ts";
import { isPaused, isUnanswered } from "./1006.38-cease-collection.ts";

/** A consumer who asks in time who the original creditor is, is told before anything is collected. */
export const originalCreditor: ContactRule<"must_cease" | "nothing_asked"> = {
  id: "us.regf.original-creditor",
  cite: "12 CFR 1006.38(c)",
  kind: "law",
  says: [
    "When a consumer asks in writing within the validation period for the original creditor's name and address,",
    "the collector ceases collection of the debt until it sends them,",
    "or, where the original creditor is the current one, until it says so and refers to the validation information.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take a request on record as one in writing",
      because: "nothing on record says otherwise, and what stops us holds at its widest",
    },
  ],
  denies: ["must_cease"],
  governs: (facts) => facts.debts.some((debt) => debt.requests.length > 0) && isBound(facts) && isPaused(facts),
  decide: (facts) => {
    const open = consumerDebts(facts).flatMap((debt) => openOf(debt, facts));
    if (open.length === 0) {
      return { verdict: "nothing_asked", because: "No request for the original creditor waits for its answer." };
    }
    return {
      verdict: "must_cease",
      because: "The consumer asked who the original creditor is, and has no answer yet.",
    };
  },
};

function openOf(debt: Debt, facts: LawCase): DebtRequest[] {
  return debt.requests.filter((request) => request.kind === "original-creditor" && isUnanswered(request, debt, facts));
}
