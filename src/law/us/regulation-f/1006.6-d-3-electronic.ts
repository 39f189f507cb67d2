import { usedPoint } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import { earliest } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";
import { emailPaths, textPaths } from "./1006.6-d-electronic-paths.ts";

/** E-mails and texts go only to an address or number that the procedures of 1006.6(d)(3) to (5) let through. */
export const electronic: ContactRule<"procedures_met" | "procedures_not_met"> = {
  id: "us.regf.electronic",
  cite: "12 CFR 1006.6(d)(3)-(5), 1006.22(f)(3)",
  kind: "law",
  says: [
    "A collector is not liable for an unintended disclosure by e-mail or text if its procedures confirm and document",
    "that it does not use an address or number which it knows to have led to a disclosure to a third party,",
    "and for an e-mail, that the consumer wrote from the address about the debt and has not opted out since,",
    "or consented directly to its use, or did not opt out by the deadline of the creditor's notice,",
    "or that an earlier collector obtained it so and the one just before used it without an opt-out;",
    "and for a text, that the consumer texted from the number, or consented directly to texts, and has not opted out,",
    "and that within the past 60 days the consumer did so again or the number was found not to be reassigned.",
    "An employer's address is used only if the consumer wrote from it or consented, or as handed down (1006.22(f)(3)).",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take the procedures as binding, though they are only a defence",
      because: "without them nothing stands between a mistaken address and a disclosure of the debt",
    },
    {
      we: "take a creditor's notice on record as one of an address that the consumer gave, and that was used about the account",
      because: "who sends the notice answers for both, and what it lacked can be recorded",
    },
    {
      we: "take a domain as open to the public only if it is on our list",
      because: "an unknown domain may be an employer's",
    },
  ],
  denies: ["procedures_not_met"],
  governs: (facts) => (facts.act.kind === "email" || facts.act.kind === "text") && isToConsumer(facts),
  decide: (facts) => {
    const used = usedPoint(facts);
    if (used === undefined) return denied("It is not known to which address or number it goes.");
    if (used.ledToDisclosure) return denied("Using it is known to have disclosed the debt to a third party.");
    const paths = facts.act.kind === "email" ? emailPaths(used, facts) : textPaths(used, facts);
    const open = paths.find(({ from }) => from === undefined);
    if (open !== undefined) return { verdict: "procedures_met", because: `It may be used under ${open.paragraph}.` };
    const opens = paths.flatMap(({ from }) => from ?? []);
    const because = "Nothing on record makes it proper to use: no message, consent or notice that still holds.";
    return { ...denied(because), ...(opens.length === 0 ? {} : { retryAt: earliest(opens) }) };
  },
};

function denied(because: string) {
  return { verdict: "procedures_not_met", because } as const;
}
