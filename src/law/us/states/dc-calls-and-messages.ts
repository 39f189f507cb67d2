import { daysBetween } from "#calendar/days";
import { debtsOfAct, isElectronic, isKind, isTimed } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { term } from "#law/term";
import { convenientHours } from "#law/us/regulation-f/1006.6-b-1-i-hours";
import { dateIn } from "#law/when";
import { limitRule, madeBy, type ContactLimit } from "./contact-limit.ts";
import { consentRule, consentsToMedium } from "./electronic-consent.ts";
import { hoursRule } from "./quiet-hours.ts";
import { isCreditorsContact, isToHousehold } from "./whom-it-binds.ts";

/** The act that made these limits. */
const protectingConsumers = term("2023-01-01");

const place = "the District of Columbia";
const cite = "D.C. Code 28-3814";

/** A debt counts from its thirty-first day past due on. */
const daysPastDue = 30;

const calls: ContactLimit = { max: 4, days: 7, of: "calls", per: "debt", counts: madeBy("call", "voicemail") };
const messages: ContactLimit = {
  ...{ max: 5, days: 7, of: "electronic messages", per: "debt" },
  counts: madeBy("email", "text"),
};
const askings: ContactLimit = { ...messages, max: 1 };

const isCall = isKind("call", "voicemail");

function isPastDue({ dueOn, defaultOn }: Debt, { at, where }: LawCase): boolean {
  const since = defaultOn ?? dueOn;
  return since === null || where.some((zone) => daysBetween(dateIn(since, zone), dateIn(at, zone)) > daysPastDue);
}

function isOfDistrict(facts: LawCase): boolean {
  if (!isToHousehold(facts)) return false;
  return debtsOfAct(facts).some((debt) => debt.purpose === "consumer" && isPastDue(debt, facts));
}

const whom = "Creditors and collectors alike are bound, of debts that are more than 30 days past due.";
const readings = [
  { we: "take a debt of which no due day is known as past due", because: "the limit protects where there is doubt" },
];

/** How often somebody is called in the District of Columbia. */
export const districtCalls: ContactRule = limitRule({
  id: "us.dc.calls",
  state: "DC",
  cite,
  says: ["About one account a consumer is called four times in seven days at most.", whom],
  reading: readings,
  inForce: protectingConsumers,
  place,
  limits: () => [calls],
  freesAnswers: false,
  governs: (facts) => isCall(facts) && isOfDistrict(facts),
});

/** How often somebody who consented to it is sent electronic messages there, or asked for the consent. */
export const districtMessages: ContactRule = limitRule({
  id: "us.dc.electronic-messages",
  state: "DC",
  cite,
  says: [
    "About one account a consumer who consented is sent five electronic messages in seven days at most.",
    "One message in seven days may ask for the consent.",
    whom,
  ],
  reading: [
    ...readings,
    { we: "count whatever was sent before the message that asks", because: "what it was for is not recorded" },
  ],
  inForce: protectingConsumers,
  place,
  limits: (facts) => [facts.act.purpose === "ask-consent" && !consentsToMedium(facts) ? askings : messages],
  freesAnswers: false,
  governs: (facts) => isElectronic(facts) && isOfDistrict(facts),
});

/** Electronic messages there need the consumer's consent. */
export const districtConsent: ContactRule = consentRule({
  id: "us.dc.electronic-consent",
  state: "DC",
  cite,
  says: ["A consumer is sent electronic messages only with consent; a message may ask for it.", whom],
  reading: readings,
  inForce: protectingConsumers,
  missing: "The District of Columbia asks for consent to electronic messages, and none is on record.",
  mayAsk: true,
  usedWithinDays: null,
  governs: (facts) => isElectronic(facts) && isOfDistrict(facts),
});

/** The hours that creditors keep; collectors keep the same under Regulation F. */
export const districtHours: ContactRule = hoursRule({
  id: "us.dc.hours",
  state: "DC",
  cite,
  says: ["A consumer is not contacted before 8 or after 21.", whom],
  reading: readings,
  inForce: protectingConsumers,
  place,
  hours: convenientHours,
  governs: (facts) => isTimed(facts) && isCreditorsContact(facts) && isOfDistrict(facts),
});
