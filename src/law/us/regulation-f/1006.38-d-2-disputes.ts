import { exactly } from "#law/amounts";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, Dispute, LawCase } from "#law/law-case";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts, isBound } from "./1006.2-scope.ts";
import { isPaused, isUnanswered } from "./1006.38-cease-collection.ts";

/** A debt that is disputed in writing in time is not collected until the collector has answered. */
export const disputes: ContactRule<"must_cease" | "nothing_disputed" | "undisputed_part"> = {
  id: "us.regf.disputes",
  cite: "12 CFR 1006.38(d)(2)",
  kind: "law",
  says: [
    "When a consumer disputes a debt in writing within the validation period, the collector ceases collection of the debt,",
    "or of the disputed portion, until it sends the consumer a copy of verification of the debt or of a judgment.",
    "A dispute is duplicative if it is substantially the same as one that the collector has answered",
    "and brings no new and material information; it ceases collection too,",
    "until the collector answers it so, or writes that it is duplicative, why, and when it answered the first.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take as submitted within the period what was sent or was received within it, whichever is the earlier",
      because: "the regulation does not say which counts, and honouring either wrongs nobody",
    },
    {
      we: "take every writing as within the period while no notice is on record that reached the consumer",
      because: "a period that has not begun has not ended",
    },
    {
      we: "take calls, messages, suits, threats, new debits and furnishing as collection",
      because: "each presses for a debt that may not be owed; answers, validation and what the law requires do not",
    },
    {
      we: "let an act pass that names its amount, where no more than the undisputed portion of the debt is asked for",
      because: "the disputed portion alone is not collected, and an act that names no amount may ask for all of it",
    },
  ],
  denies: ["must_cease"],
  governs: (facts) => facts.debts.some((debt) => debt.disputes.length > 0) && isBound(facts) && isPaused(facts),
  decide: (facts) => {
    const disputed = consumerDebts(facts).map((debt) => ({ debt, open: openOf(debt, facts) }));
    const standing = disputed.flatMap(({ open }) => open);
    if (standing.length === 0) {
      return { verdict: "nothing_disputed", because: "No dispute in writing that came in time waits for its answer." };
    }
    if (asksOnlyForTheRest(disputed, facts)) {
      return { verdict: "undisputed_part", because: "No more is asked for than what is not disputed." };
    }
    return { verdict: "must_cease", because: "The consumer disputes the debt in writing, and has no answer yet." };
  },
};

function openOf(debt: Debt, facts: LawCase): Dispute[] {
  return debt.disputes.filter((dispute) => dispute.writing && isUnanswered(dispute, debt, facts));
}

type Disputed = { readonly debt: Debt; readonly open: readonly Dispute[] };

/** Whether the amount of the act is covered by what its debts come to without their disputed portions. */
function asksOnlyForTheRest(disputed: readonly Disputed[], { act }: LawCase): boolean {
  if (act.amount === null || disputed.length < act.debts.length) return false;
  const rests = disputed.map(({ debt, open }) => {
    const contested = open.map(({ amount }) => amount);
    if (debt.amount === null || contested.includes(null)) return null;
    return exactly(debt.amount) - contested.reduce((sum, amount) => sum + exactly(amount ?? "0"), 0n);
  });
  if (rests.some((rest) => rest === null || rest <= 0n)) return false;
  return exactly(act.amount) <= rests.reduce<bigint>((sum, rest) => sum + (rest ?? 0n), 0n);
}
