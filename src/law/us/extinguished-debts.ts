import type { UsState } from "#calendar/state-zones";
import { debtsOfAct } from "#law/act-facts";
import { isCollecting } from "#law/collecting";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { term } from "#law/term";
import { isLongBarred } from "./time-barred-debts.ts";

/** Where the end of the limitation period ends the debt itself, and not only the remedy. */
const states: readonly UsState[] = ["MS", "WI"];

/** In Mississippi and Wisconsin nothing is owed any more when the limitation period is over. */
export const extinguished: ContactRule<"extinguished" | "not_extinguished"> = {
  id: "us.state.extinguished",
  cite: "Miss. Code 15-1-3; Wis. Stat. 893.05",
  kind: "law",
  says: ["When the limitation period of a debt is over, the right is extinguished as well as the remedy."],
  verified: false,
  inForce: term("1980-07-01"),
  reading: [
    {
      we: "let the period run from the later of the default and the last payment, and apply it to debts made in the state",
      because: "it ends the debt itself: what may still be owed is not taken as gone",
    },
    { we: "leave debts of firms alone", because: "what is sold between them has longer periods" },
  ],
  denies: ["extinguished"],
  governs: (facts) => facts.debts.some(({ state }) => state !== null && states.includes(state)) && isCollecting(facts),
  decide: (facts) =>
    debtsOfAct(facts).some((debt) => isExtinguished(debt, facts))
      ? { verdict: "extinguished", because: "The limitation period is over, and with it the debt." }
      : { verdict: "not_extinguished", because: "The limitation period is not known to be over." },
};

function isExtinguished(debt: Debt, facts: LawCase): boolean {
  const { state } = debt;
  return state !== null && states.includes(state) && isLongBarred(debt, state, facts);
}
