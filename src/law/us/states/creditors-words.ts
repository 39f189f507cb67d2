import type { UsState } from "#calendar/state-zones";
import { owesAsConsumer } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import { hasOtherWords, unlawfulWords, unlawfulWordsDenied } from "#law/us/trade/45-words";
import { longInForce } from "./in-force.ts";

/** Acts of states on how consumers' debts are collected, by creditors too, and where they forbid threats, abuse and falsehoods. */
const acts: readonly { readonly state: UsState; readonly cite: string }[] = [
  { state: "CA", cite: "Cal. Civ. Code 1788.10-1788.13, 1788.16-1788.17" },
  { state: "DC", cite: "D.C. Code 28-3814" },
  { state: "FL", cite: "Fla. Stat. 559.72(1)-(14)" },
  { state: "IA", cite: "Iowa Code 537.7103(1)-(4)" },
  { state: "MA", cite: "940 CMR 7.04, 7.07" },
  { state: "MD", cite: "Md. Com. Law 14-202" },
  { state: "MI", cite: "MCL 445.252" },
  { state: "NC", cite: "N.C.G.S. 75-51 to 75-54" },
  { state: "NH", cite: "RSA 358-C:3" },
  { state: "NY", cite: "N.Y. Gen. Bus. Law 601" },
  { state: "OR", cite: "ORS 646.639(2)" },
  { state: "PA", cite: "73 P.S. 2270.4" },
  { state: "SC", cite: "S.C. Code 37-5-108" },
  { state: "TX", cite: "Tex. Fin. Code 392.301, 392.302, 392.304" },
  { state: "WI", cite: "Wis. Stat. 427.104" },
  { state: "WV", cite: "W. Va. Code 46A-2-124 to 46A-2-127" },
];

/** What those acts forbid a creditor to say to a consumer, each of them as a rule of its own. */
export const creditorsWords: readonly ContactRule[] = acts.map(({ state, cite }) => ({
  id: `us.${state.toLowerCase()}.words`,
  state,
  cite,
  kind: "law",
  says: [
    "Who collects a consumer's debt, its own too, does not threaten violence, arrest or what it may not do,",
    "does not abuse, nor claim to be an authority, a court or a reporting agency, nor tell others of the debt.",
  ],
  verified: false,
  inForce: longInForce,
  reading: [
    {
      we: "find by it what Regulation F forbids a collector to say, and ask it of creditors alone",
      because: "the acts differ in their words and not in these; of collectors the regulation asks the same",
    },
  ],
  denies: unlawfulWordsDenied,
  governs: (facts) => hasOtherWords(facts) && owesAsConsumer(facts),
  decide: unlawfulWords,
}));
