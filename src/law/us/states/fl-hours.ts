import { isKind } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import { term } from "#law/term";
import { convenientHours } from "#law/us/regulation-f/1006.6-b-1-i-hours";
import { longInForce } from "./in-force.ts";
import { hoursRule } from "./quiet-hours.ts";
import { isCreditorsContact } from "./whom-it-binds.ts";

/** The day from which an e-mail may be sent at any hour. */
const emailFreedFrom = "2025-05-16";

const provision = {
  cite: "Fla. Stat. 559.72(17)",
  reading: [
    {
      we: "ask it of creditors alone",
      because: "a collector keeps the same hours under Regulation F, of e-mails too",
    },
    {
      we: "let the area code count beside every other place in which the consumer may be",
      because: "it is presumed to be the debtor's zone, and an hour that suits all of them suits it",
    },
  ],
  place: "Florida",
  hours: convenientHours,
};

/** The hours in which a consumer in Florida is contacted without consent to others. */
export const floridaHours: ContactRule = hoursRule({
  ...provision,
  id: "us.fl.hours",
  state: "FL",
  says: ["Nobody who collects a consumer's debt communicates from 21 to 8 where the debtor is, without consent."],
  inForce: longInForce,
  governs: (facts) => isKind("call", "voicemail", "text", "visit", "social")(facts) && isCreditorsContact(facts),
});

/** E-mails kept the same hours until they were freed of them. */
export const floridaEmailHours: ContactRule = hoursRule({
  ...provision,
  id: "us.fl.email-hours",
  state: "FL",
  says: ["An e-mail is a communication that keeps the hours."],
  inForce: { ...term(longInForce.from.toString(), emailFreedFrom), isSinceUnknown: true },
  governs: (facts) => facts.act.kind === "email" && isCreditorsContact(facts),
});
