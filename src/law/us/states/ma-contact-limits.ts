import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { convenientHours } from "#law/us/regulation-f/1006.6-b-1-i-hours";
import { limitRule, madeBy, wasAtWork, type ContactLimit } from "./contact-limit.ts";
import { longInForce } from "./in-force.ts";
import { hoursRule } from "./quiet-hours.ts";
import { isCreditorsContact, isToHousehold } from "./whom-it-binds.ts";

const place = "Massachusetts";
const isTelephone = madeBy("call", "voicemail", "text");

/** To a home, a mobile or another personal number. */
const personal: ContactLimit = {
  ...{ max: 2, days: 7, of: "calls and texts", per: "debt" },
  counts: (contact, facts) => isTelephone(contact) && wasAtWork(contact, facts) !== true,
};

/** To any other number, as one at work. */
const elsewhere: ContactLimit = {
  ...{ max: 2, days: 30, of: "calls and texts elsewhere than at home", per: "debt" },
  counts: (contact, facts) => isTelephone(contact) && wasAtWork(contact, facts) !== false,
};

const visits: ContactLimit = { max: 1, days: 30, of: "visits", per: "person", counts: madeBy("visit") };

function limits(facts: LawCase): readonly ContactLimit[] {
  if (facts.act.kind === "visit") return [visits];
  return [wasAtWork(facts.act, facts) === true ? elsewhere : personal];
}

const kinds = ["call", "voicemail", "text", "visit"];

/** How often creditors and collectors may call, text and visit in Massachusetts. */
export const massachusettsLimits: ContactRule = limitRule({
  id: "us.ma.contact-limits",
  state: "MA",
  cite: "940 CMR 7.04(1)(f), 7.05(3); 209 CMR 18.16(1)(d)",
  says: [
    "A creditor or collector does not begin more than two communications by telephone, spoken, recorded or as texts,",
    "about each debt in seven days with the debtor's residence, mobile or other personal number,",
    "nor more than two in thirty days with any other number; the debtor's household is protected likewise.",
    "The household is visited once in thirty days at most.",
  ],
  reading: [
    { we: "count the debtor and the household together", because: "one telephone rings for all of them" },
    { we: "take a number that is not recorded as one at work as a personal one", because: "most are" },
    {
      we: "count no answer to the debtor's own call or text",
      because: "the limit is on what the creditor or collector begins",
    },
  ],
  inForce: longInForce,
  place,
  limits,
  freesAnswers: true,
  governs: (facts) => kinds.includes(facts.act.kind) && isToHousehold(facts),
});

/** The hours that creditors keep; collectors keep the same under Regulation F. */
export const massachusettsHours: ContactRule = hoursRule({
  id: "us.ma.hours",
  state: "MA",
  cite: "940 CMR 7.04(1)(f)",
  says: [
    "A creditor calls and visits within the debtor's normal waking hours: where they are not known, from 8 to 21.",
  ],
  reading: [],
  inForce: longInForce,
  place,
  hours: convenientHours,
  governs: (facts) => kinds.includes(facts.act.kind) && isCreditorsContact(facts),
});
