import type { ContactRule } from "#law/contact-rule";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts, isBound } from "./1006.2-scope.ts";

/** Nothing is taken, or disabled, that is not the debt's security. */
export const dispossession: ContactRule<"no_security" | "secured"> = {
  id: "us.regf.dispossession",
  cite: "12 CFR 1006.22(e)",
  kind: "law",
  says: [
    "A collector takes no action out of court to dispossess a consumer of property, or to disable it,",
    "and threatens none, if there is no present right to possession through an enforceable security interest,",
    "no present intention to take possession, or if the property is exempt by law.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "ask for a security on record, and leave what is intended and exempt to people",
      because: "neither is known of the debt",
    },
  ],
  denies: ["no_security"],
  governs: (facts) => facts.act.kind === "repossess" && isBound(facts),
  decide: (facts) =>
    consumerDebts(facts).every(({ secured }) => secured)
      ? { verdict: "secured", because: "A security interest is on record." }
      : { verdict: "no_security", because: "No security interest in it is on record." },
};
