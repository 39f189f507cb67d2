import { isElectronic } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { textOf } from "#law/words/message";
import { burdensOptOut, mentionsOptOut, statesOptOut } from "#law/words/opt-out";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

/** Every electronic message says how to stop more of them. */
export const optOutNotice: ContactRule<
  "no_opt_out_stated" | "opt_out_burdened" | "opt_out_stated" | "opt_out_unclear"
> = {
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
    {
      we: "take a message's word that it states one, and look for it in the text where nothing is said",
      because: "a link or a footer may stand beside the text; what stands in it is read all the same",
    },
  ],
  denies: ["no_opt_out_stated", "opt_out_burdened"],
  governs: (facts) => {
    const { message, purpose } = facts.act;
    if (!isElectronic(facts) || message === null || purpose === "opt-out-confirmation") return false;
    return (message.optOut !== null || message.text !== null) && isToConsumer(facts);
  },
  decide: (facts) => {
    const { optOut = null } = facts.act.message ?? {};
    const text = textOf(facts) ?? "";
    const burden = burdensOptOut(text);
    if (burden !== undefined) {
      return {
        verdict: "opt_out_burdened",
        because: `To opt out is to cost something, or asks too much: “${burden}”.`,
      };
    }
    if (optOut === true || (optOut === null && statesOptOut(text) !== undefined)) {
      return { verdict: "opt_out_stated", because: "The message says how to opt out." };
    }
    if (optOut === null && mentionsOptOut(text) !== undefined) {
      return {
        verdict: "opt_out_unclear",
        because: "Whether the message says simply enough how to opt out is not clear.",
      };
    }
    return { verdict: "no_opt_out_stated", because: "The message does not say how to opt out." };
  },
};

/** Whether nothing is known of an opt-out, or not enough: neither told, nor found in the text. */
export function isOptOutUnclear(facts: LawCase): boolean {
  const { message, purpose } = facts.act;
  if (!isElectronic(facts) || message === null || message.optOut !== null) return false;
  if (purpose === "opt-out-confirmation") return false;
  const { text } = message;
  return text === null || (statesOptOut(text) === undefined && mentionsOptOut(text) !== undefined);
}
