import type { ContactRule } from "#law/contact-rule";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

const electronicKinds = ["email", "text", "social"];

/** Every electronic message says how to stop more of them. */
export const optOutNotice: ContactRule<"no_opt_out_stated" | "opt_out_stated"> = {
  id: "us.regf.opt-out-notice",
  cite: "12 CFR 1006.6(e)",
  kind: "law",
  says: [
    "Every communication or attempt at one by e-mail, text or another electronic address",
    "states clearly and conspicuously a reasonable and simple way to opt out of more of them at that address or number,",
    "for no fee, and without more information than the wish and the address.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "ask nothing of the one message that confirms an opt-out",
      because: "who receives it has opted out already",
    },
  ],
  denies: ["no_opt_out_stated"],
  governs: (facts) => {
    const { kind, message, purpose } = facts.act;
    if (!electronicKinds.includes(kind) || message === null || message.optOut === null) return false;
    return purpose !== "opt-out-confirmation" && isToConsumer(facts);
  },
  decide: ({ act: { message } }) =>
    message?.optOut === true
      ? { verdict: "opt_out_stated", because: "The message says how to opt out." }
      : { verdict: "no_opt_out_stated", because: "The message does not say how to opt out." },
};
