import { isCommunication, isKind } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { anyContact, limitRule, madeBy, wasAtWork, type ContactLimit } from "./contact-limit.ts";
import { longInForce } from "./in-force.ts";
import { isToHousehold } from "./whom-it-binds.ts";

const isAtWork = (facts: LawCase) => wasAtWork(facts.act, facts) === true;

const inAWeek: ContactLimit = {
  ...{ max: 1, days: 7, of: "contacts at work", per: "person" },
  counts: (contact, facts) => anyContact(contact) && wasAtWork(contact, facts) === true,
};

/** How often a debtor in Oregon is contacted at work, by a creditor too. */
export const oregonWork: ContactRule = limitRule({
  id: "us.or.work",
  state: "OR",
  cite: "ORS 646.639(2)",
  says: ["Who collects a consumer's debt contacts the debtor at the place of work once in a business week at most."],
  reading: [],
  inForce: longInForce,
  place: "Oregon",
  limits: () => [inAWeek],
  freesAnswers: true,
  governs: (facts) => isCommunication(facts) && isAtWork(facts) && isToHousehold(facts),
});

const inAMonth: ContactLimit = {
  ...{ max: 1, days: 31, of: "calls at work", per: "person" },
  counts: (contact, facts) => madeBy("call", "voicemail")(contact) && wasAtWork(contact, facts) === true,
};

/** How often a debtor in New Hampshire is called at work, by a creditor too. */
export const newHampshireWork: ContactRule = limitRule({
  id: "us.nh.work-calls",
  state: "NH",
  cite: "RSA 358-C:3",
  says: ["Who collects a consumer's debt calls the debtor at the place of work once a month at most."],
  reading: [{ we: "take a month as 31 days that roll", because: "then no month of any reading has two of them" }],
  inForce: longInForce,
  place: "New Hampshire",
  limits: () => [inAMonth],
  freesAnswers: true,
  governs: (facts) => isKind("call", "voicemail")(facts) && isAtWork(facts) && isToHousehold(facts),
});
