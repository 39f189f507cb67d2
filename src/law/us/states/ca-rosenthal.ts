import { owesAsConsumer, debtsOfAct } from "#law/act-facts";
import { exactly } from "#law/amounts";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { term, type Term } from "#law/term";
import { isBound } from "#law/us/regulation-f/1006.2-scope";
import { attorney } from "#law/us/regulation-f/1006.6-b-2-attorney";
import { cease } from "#law/us/regulation-f/1006.6-c-cease";
import { timeBarred } from "#law/us/regulation-f/1006.26-b-time-barred";
import { hours } from "#law/us/regulation-f/1006.6-b-1-i-hours";
import { places } from "#law/us/regulation-f/1006.6-b-1-ii-places";
import { thirdParties } from "#law/us/regulation-f/1006.6-d-1-third-parties";
import { workplace } from "#law/us/regulation-f/1006.6-b-3-workplace";
import { longInForce } from "./in-force.ts";

/** What of the federal Act California asks of others too: each section, and the rule that reads it for collectors. */
const incorporated: readonly { readonly name: string; readonly section: string; readonly rule: ContactRule }[] = [
  { name: "hours", section: "15 USC 1692c(a)(1)", rule: hours },
  { name: "places", section: "15 USC 1692c(a)(1)", rule: places },
  { name: "attorney", section: "15 USC 1692c(a)(2)", rule: attorney },
  { name: "workplace", section: "15 USC 1692c(a)(3)", rule: workplace },
  { name: "third-parties", section: "15 USC 1692c(b)", rule: thirdParties },
  { name: "cease", section: "15 USC 1692c(c)", rule: cease },
  { name: "time-barred", section: "15 USC 1692e(5)", rule: timeBarred },
];

type Debts = {
  readonly id: string;
  readonly cite: string;
  readonly says: string;
  readonly inForce: Term;
  readonly reading: ContactRule["reading"];
  readonly binds: (facts: LawCase) => boolean;
};

/** Whoever collects a consumer's debt in its own name. */
const ofConsumers: Debts = {
  id: "us.ca.consumer",
  cite: "Cal. Civ. Code 1788.17",
  says: "Who collects a consumer's debt in California, its own too, keeps to what the federal Act asks of collectors:",
  inForce: longInForce,
  reading: [
    {
      we: "set no number for what is unreasonable and harassing",
      because: "the law names none; the house's own limits hold",
    },
    { we: "ask it of creditors alone", because: "of collectors Regulation F asks the same" },
  ],
  binds: (facts) => !isBound(facts) && owesAsConsumer(facts),
};

/** Debts above so much, to one lender together, are none that are covered. */
const coveredDollarsMax = 500_000;

/** Debts for a business that a natural person owes. */
const ofBusinesses: Debts = {
  id: "us.ca.commercial",
  cite: "Cal. Civ. Code 1788 et seq. (SB 1286)",
  says: `Who collects debts for a business of $${coveredDollarsMax.toLocaleString("en-US")} or less that a natural person owes in California keeps to it as well:`,
  inForce: term("2025-07-01"),
  reading: [
    {
      we: "take every such debt as covered, whenever it was entered into",
      because: "that it was not renewed, sold or assigned since 1 July 2025 is nowhere on record",
    },
    { we: "take what is asked for as all that is owed to the lender", because: "what else is owed only makes it more" },
  ],
  binds: (facts) => facts.debtor.kind === "person" && !owesAsConsumer(facts) && isSmall(facts),
};

/** Whether what is owed is little enough to be covered, or not known. */
function isSmall(facts: LawCase): boolean {
  const amounts = debtsOfAct(facts).map(({ amount }) => amount);
  if (amounts.includes(null)) return true;
  return amounts.reduce((sum, amount) => sum + exactly(amount ?? "0"), 0n) <= exactly(`${coveredDollarsMax}`);
}

/** What California asks of whom the federal Act does not bind. */
export const californiaRules: readonly ContactRule[] = [ofConsumers, ofBusinesses].flatMap((debts) =>
  incorporated.map(({ name, section, rule }) => ({
    ...rule,
    id: `${debts.id}-${name}`,
    state: "CA" as const,
    cite: `${debts.cite}; ${section}`,
    says: [debts.says, ...rule.says],
    verified: false,
    inForce: debts.inForce,
    reading: [...debts.reading, ...rule.reading],
    governs: (facts: LawCase) => debts.binds(facts) && rule.governs(asOfCollector(facts)),
    decide: (facts: LawCase) => rule.decide(asOfCollector(facts)),
  })),
);

/** The same act as the federal Act sees it where it binds: by a collector, of a consumer's debt. */
function asOfCollector(facts: LawCase): LawCase {
  const debts = facts.debts.map((debt) => ({ ...debt, purpose: "consumer" as const }));
  return { ...facts, by: { ...facts.by, role: "collector" }, debts };
}
