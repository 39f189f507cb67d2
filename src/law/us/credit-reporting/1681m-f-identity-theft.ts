import { debtsOfAct, isPassedToOthers } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import { term } from "#law/term";

/** A debt that comes from the theft of an identity is neither reported again nor passed on. */
export const identityTheft: ContactRule<"blocked" | "not_from_theft" | "returned"> = {
  id: "us.fcra.identity-theft",
  cite: "15 USC 1681m(f), 1681s-2(a)(6)",
  kind: "law",
  says: [
    "Whoever was notified that a debt comes from identity theft does not sell it, transfer it for consideration",
    "or place it for collection (1681m(f)), and does not furnish again what was blocked (1681s-2(a)(6), 1681c-2).",
    "It may still be bought back by whoever passed it on.",
  ],
  verified: true,
  inForce: term("2004-12-01"),
  reading: [
    {
      we: "take what goes to an owner, or to our own vendor, as no sale and no placement",
      because: "it ends the collection, or passes nothing on",
    },
  ],
  denies: ["blocked"],
  governs: ({ act, debts }) =>
    (act.kind === "furnish" || act.kind === "transfer") && debts.some((debt) => debt.identityTheft),
  decide: (facts) => {
    if (!debtsOfAct(facts).some((debt) => debt.identityTheft)) {
      return { verdict: "not_from_theft", because: "Nobody says that it comes from identity theft." };
    }
    if (facts.act.kind === "transfer" && !isPassedToOthers(facts)) {
      return { verdict: "returned", because: "It goes to an owner of the debt, or to our own vendor." };
    }
    return { verdict: "blocked", because: "The debt comes from identity theft." };
  },
};
