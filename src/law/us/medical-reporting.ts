import type { UsState } from "#calendar/state-zones";
import { debtsOfAct } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import { term } from "#law/term";
import { reachesState } from "#law/reach";

/** States that forbid medical debts in consumer reports, or their being furnished, as far as we know. */
// prettier-ignore
const states: readonly UsState[] = [
  "CA", "CO", "CT", "DE", "IL", "MD", "ME", "MN", "NJ", "NY", "OR", "RI", "VA", "VT", "WA",
];

/** Medical debts are not furnished where the state forbids it. */
export const medicalReporting: ContactRule<"forbidden" | "not_forbidden"> = {
  id: "us.state.medical-reporting",
  cite: "15 USC 1681t(b); state codes",
  kind: "law",
  says: [
    "Some states forbid that medical debts are furnished to consumer reporting agencies, or stand in their reports.",
  ],
  verified: false,
  inForce: term("2023-08-07"),
  reading: [
    {
      we: "follow the states, though it is contested whether federal law leaves them room",
      because: "what was furnished is not called back, and the interpretive rule that denies it binds no court",
    },
  ],
  denies: ["forbidden"],
  governs: ({ act, debts }) => act.kind === "furnish" && debts.some(({ kind }) => kind === "medical"),
  decide: (facts) => {
    const isMedical = debtsOfAct(facts).some(({ kind, purpose }) => kind === "medical" && purpose === "consumer");
    return isMedical && states.some((state) => reachesState(state, facts))
      ? { verdict: "forbidden", because: "The state forbids that medical debts are reported." }
      : { verdict: "not_forbidden", because: "No state that forbids it is concerned." };
  },
};
