import { owesAsConsumer } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { regulationF } from "./1006.1-b-in-force.ts";

/** The debts of the act that are debts in this regulation's sense. */
export function consumerDebts({ act, debts }: LawCase): Debt[] {
  return debts.filter(({ id, purpose }) => purpose === "consumer" && act.debts.includes(id));
}

/** Whether the regulation binds: a debt collector acts, and about a consumer's debt. */
export function isBound(facts: LawCase): boolean {
  return facts.by.role === "collector" && owesAsConsumer(facts);
}

/** Which acts Regulation F binds at all: asked first, so that the answer for a business debt has its reason. */
export const scope: ContactRule<"is_bound" | "is_not_bound"> = {
  id: "us.regf.scope",
  cite: "12 CFR 1006.2(h)-(i)",
  kind: "law",
  says: [
    "A debt is an obligation of a consumer, arising from a transaction primarily for personal, family or household purposes.",
    "A debt collector collects debts owed to another, or collects debts as its principal business.",
    "A creditor that collects its own debts in its own name is not a debt collector.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take a debt's purpose as it is recorded, whatever kind of debtor owes it",
      because: "the purpose of the transaction decides, not the form of the debtor: a sole trader may owe either",
    },
  ],
  denies: [],
  governs: () => true,
  decide: (facts) => {
    if (isBound(facts)) return { verdict: "is_bound", because: "A debt collector acts on a consumer's debt." };
    const creditor = "A creditor that collects in its own name is no debt collector.";
    const business = "A debt for a business purpose is no debt in this regulation's sense.";
    return { verdict: "is_not_bound", because: facts.by.role === "creditor" ? creditor : business };
  },
};
