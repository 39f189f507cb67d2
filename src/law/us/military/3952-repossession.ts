import { compareDays } from "#calendar/days";
import { debtsOfAct } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { dateIn, type When } from "#law/when";
import { serviceOf, servicemembersAct } from "./who-serves.ts";

/** What somebody in military service began to pay for before is taken back only by order of a court. */
export const repossession: ContactRule<"court_order_needed" | "not_protected" | "permitted"> = {
  id: "us.scra.repossession",
  cite: "50 USC 3952(a)",
  kind: "law",
  says: [
    "A contract of a person in military service for the purchase or lease of property, on which a deposit or instalment",
    "was paid before the service began, is not ended for a breach during or before it, nor the property taken back,",
    "without an order of a court.",
  ],
  verified: false,
  inForce: servicemembersAct,
  reading: [
    {
      we: "take the first payment as made before the service where either day is not known",
      because: "the protection is not lost by what nobody wrote down",
    },
  ],
  denies: ["court_order_needed"],
  governs: (facts) => facts.act.kind === "repossess" && serviceOf(facts) !== undefined,
  decide: (facts) => {
    if (facts.act.courtOrder) return { verdict: "permitted", because: "A court has expressly permitted it." };
    const from = serviceOf(facts)?.from ?? null;
    return debtsOfAct(facts).some((debt) => mayHavePaidBefore(from, debt, facts))
      ? { verdict: "court_order_needed", because: "The debtor is in military service: only a court lets it be taken." }
      : { verdict: "not_protected", because: "The first payment was made during the service." };
  },
};

function mayHavePaidBefore(from: When | null, { firstPaidOn }: Debt, { where }: LawCase): boolean {
  if (from === null || firstPaidOn === null) return true;
  return where.some((zone) => compareDays(dateIn(firstPaidOn, zone), dateIn(from, zone)) < 0);
}
