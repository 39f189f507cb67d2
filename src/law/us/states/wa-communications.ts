import { isCommunication, isKind, owesAsConsumer } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { isBound } from "#law/us/regulation-f/1006.2-scope";
import { isConsumer } from "#law/us/regulation-f/1006.6-a-consumer";
import { anyContact, limitRule, madeBy, wasAtWork, type ContactLimit } from "./contact-limit.ts";
import { longInForce } from "./in-force.ts";
import { hoursRule } from "./quiet-hours.ts";

const place = "Washington";

const inAWeek: ContactLimit = { max: 3, days: 7, of: "contacts", per: "person", counts: anyContact };

const atWork: ContactLimit = {
  ...{ max: 1, days: 7, of: "contacts at work", per: "person" },
  counts: (contact, facts) => anyContact(contact) && wasAtWork(contact, facts) === true,
};

const mobileInADay: ContactLimit = {
  ...{ max: 2, days: 1, of: "calls and texts to mobiles", per: "person" },
  counts: (contact, facts) => madeBy("call", "voicemail", "text")(contact) && isMobile(contact.point, facts) !== false,
};

function isMobile(point: string | null, { debtor }: LawCase): boolean | undefined {
  const kind = debtor.points.find(({ id }) => id === point)?.kind;
  return kind === undefined ? undefined : kind === "mobile";
}

const byTelephone = isKind("call", "voicemail", "text");

function limits(facts: LawCase): readonly ContactLimit[] {
  const { act } = facts;
  // Who owes for a business is reached where it works.
  const isAtWork = owesAsConsumer(facts) && wasAtWork(act, facts) === true;
  const isToMobile = byTelephone(facts) && isMobile(act.point, facts) !== false;
  return [inAWeek, ...(isAtWork ? [atWork] : []), ...(isToMobile ? [mobileInADay] : [])];
}

/** An agency binds itself by any claim, a firm's too. */
function isOfAgency(facts: LawCase): boolean {
  return facts.by.role === "collector" && isConsumer(facts.act.to);
}

/** How often a collection agency may communicate with a debtor in Washington. */
export const washingtonCommunications: ContactRule = limitRule({
  id: "us.wa.communications",
  state: "WA",
  cite: "RCW 19.16.250; RCW 19.16.100",
  says: [
    "A collection agency that communicates with a debtor or spouse more than three times a week, in any form,",
    "or more than once a week at the place of work, is presumed to harass, unless it responds to the debtor.",
    "A mobile is called or sent texts twice a day at most.",
    "A claim is any obligation to pay, of a consumer or for a business.",
  ],
  reading: [
    { we: "count answers to the debtor's own messages, and let the next one pass", because: "who writes is answered" },
  ],
  inForce: longInForce,
  place,
  limits,
  freesAnswers: true,
  governs: (facts) => isCommunication(facts) && isOfAgency(facts),
});

/** The hours in which an agency calls a residence; about consumers' debts Regulation F keeps narrower ones. */
export const washingtonHours: ContactRule = hoursRule({
  id: "us.wa.hours",
  state: "WA",
  cite: "RCW 19.16.250",
  says: ["A collection agency calls no residence before 7:30 or after 21:00."],
  reading: [
    { we: "take every number but one at work as a residence's", because: "a mobile is at home in the evening" },
  ],
  inForce: longInForce,
  place,
  hours: { after: Temporal.PlainTime.from("07:30"), before: Temporal.PlainTime.from("21:00") },
  governs: (facts) =>
    byTelephone(facts) && isOfAgency(facts) && !isBound(facts) && wasAtWork(facts.act, facts) !== true,
});
