import type { UsState } from "#calendar/state-zones";
import type { ContactRule } from "#law/contact-rule";
import { attorney } from "#law/us/regulation-f/1006.6-b-2-attorney";
import { longInForce } from "./in-force.ts";
import { isCreditorsContact } from "./whom-it-binds.ts";

/** Where a creditor, too, leaves whom an attorney represents to the attorney; California and West Virginia have rules of their own. */
const acts: readonly { readonly state: UsState; readonly cite: string }[] = [
  { state: "FL", cite: "Fla. Stat. 559.72(18)" },
  { state: "IA", cite: "Iowa Code 537.7103(5)(e)" },
  { state: "MI", cite: "MCL 445.252(h)" },
  { state: "NC", cite: "N.C.G.S. 75-55(3)" },
  { state: "PA", cite: "73 P.S. 2270.4(b)" },
];

/** What those acts ask of creditors, each of them as a rule of its own. */
export const creditorsAttorneys: readonly ContactRule[] = acts.map(({ state, cite }) => ({
  ...attorney,
  id: `us.${state.toLowerCase()}.attorney`,
  state,
  cite,
  says: [
    "Who collects a consumer's debt, its own too, does not contact whom it knows to be represented by an attorney on it,",
    "unless the attorney does not respond, or consents.",
  ],
  verified: false,
  inForce: longInForce,
  reading: [
    { we: "ask it of creditors alone, as of collectors", because: "of collectors Regulation F asks the same" },
    ...attorney.reading,
  ],
  governs: (facts) => facts.debtor.represented.length > 0 && isCreditorsContact(facts),
}));
