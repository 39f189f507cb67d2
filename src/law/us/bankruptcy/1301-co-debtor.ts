import { debtsOfAct, hasBegun } from "#law/act-facts";
import { isCollecting } from "#law/collecting";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { bankruptcyCode, chapterOf } from "./petitions.ts";

/** The chapters that protect who owes a consumer debt with the debtor: of an individual's debts, and of a farmer's. */
const chapters = ["12", "13"];

/** While one who owes pays under a plan, who owes with them is left alone. */
export const coDebtor: ContactRule<"stayed" | "no_such_case"> = {
  id: "us.bankruptcy.co-debtor",
  cite: "11 USC 1301(a), 1201(a)",
  kind: "law",
  says: [
    "After the order for relief under chapter 13 or 12 a creditor does not act, or begin or continue a suit,",
    "to collect any part of a consumer debt of the debtor from anyone who is liable on it with the debtor,",
    "unless that person became liable in the ordinary course of business, or the case is closed, dismissed or converted.",
  ],
  verified: false,
  inForce: bankruptcyCode,
  reading: [
    {
      we: "take a case of which no chapter is known as one that protects",
      because: "a stop holds at its widest",
    },
  ],
  denies: ["stayed"],
  governs: (facts) => facts.debts.some((debt) => debt.coDebtor !== null) && isCollecting(facts),
  decide: (facts) =>
    debtsOfAct(facts).some((debt) => isProtected(debt, facts))
      ? { verdict: "stayed", because: "Somebody who owes it with the debtor pays under a plan in bankruptcy." }
      : { verdict: "no_such_case", because: "No case of somebody who owes it too protects the debtor." },
};

function isProtected({ coDebtor: other, purpose }: Debt, facts: LawCase): boolean {
  if (other === null || purpose !== "consumer" || !hasBegun(other.filedOn, facts)) return false;
  const chapter = chapterOf(other.chapter);
  return chapter === undefined || chapters.includes(chapter);
}
