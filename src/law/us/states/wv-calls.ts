import { compareInstants } from "#calendar/instants";
import { isKind } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Represented } from "#law/debtor";
import type { Contact, LawCase } from "#law/law-case";
import { standsBetween, whenSilent } from "#law/us/regulation-f/1006.6-b-2-attorney";
import { convenientHours } from "#law/us/regulation-f/1006.6-b-1-i-hours";
import { minuteOf, type When } from "#law/when";
import { limitRule, madeBy, type ContactLimit } from "./contact-limit.ts";
import { longInForce } from "./in-force.ts";
import { hoursRule } from "./quiet-hours.ts";
import { isCreditorsContact, isToHousehold } from "./whom-it-binds.ts";

const place = "West Virginia";
const cite = "W. Va. Code 46A-2-125(d)";

const calls: ContactLimit = { max: 30, days: 7, of: "calls", per: "person", counts: madeBy("call", "voicemail") };
const conversations: ContactLimit = { max: 10, days: 7, of: "conversations", per: "person", counts: isConversation };

/** A call of the consumer's that was answered is a conversation, though only the call was recorded. */
function isConversation({ kind, from, outcome }: Contact): boolean {
  return kind === "conversation" || (kind === "call" && from === "consumer" && outcome === "answered");
}

const isCall = isKind("call", "voicemail");

/** How often somebody is called in West Virginia, by whomever. */
export const westVirginiaCalls: ContactRule = limitRule({
  id: "us.wv.calls",
  state: "WV",
  cite,
  says: ["Nobody who collects a consumer's debt calls more than 30 times a week, or has more than 10 conversations."],
  reading: [
    { we: "place no call that could only lead to the eleventh conversation", because: "whoever calls means to speak" },
    { we: "count every debt together", because: "the limit is on calls to the person" },
  ],
  inForce: longInForce,
  place,
  limits: ({ act }) => (act.kind === "call" ? [calls, conversations] : [calls]),
  freesAnswers: false,
  governs: (facts) => isCall(facts) && isToHousehold(facts),
});

/** The hours that creditors keep; collectors keep the same under Regulation F. */
export const westVirginiaHours: ContactRule = hoursRule({
  id: "us.wv.hours",
  state: "WV",
  cite,
  says: ["A consumer is not called before 8 or after 21."],
  reading: [],
  inForce: longInForce,
  place,
  hours: convenientHours,
  governs: (facts) => isCall(facts) && isCreditorsContact(facts),
});

const graceHours = 72;

/** A creditor has some days after the notice of an attorney; a collector has none under Regulation F. */
export const westVirginiaAttorney: ContactRule<"represented" | "not_represented"> = {
  id: "us.wv.attorney",
  state: "WV",
  cite: "W. Va. Code 46A-2-128",
  kind: "law",
  says: [
    `Whom an attorney represents is not contacted from ${graceHours} hours after the attorney's written notice on.`,
  ],
  verified: false,
  inForce: longInForce,
  reading: [
    {
      we: "count the hours from the beginning of the day of the notice, where its hour is not known",
      because: "it may have come first thing",
    },
  ],
  denies: ["represented"],
  governs: (facts) => facts.debtor.represented.length > 0 && isCreditorsContact(facts),
  decide: (facts) => {
    const standing = facts.debtor.represented.filter((each) => stands(each, facts));
    if (standing.length === 0) return { verdict: "not_represented", because: "No attorney stands between." };
    const because = "An attorney represents the consumer on the debt and can be reached.";
    return { verdict: "represented", because, ...whenSilent(standing, facts) };
  },
};

function stands(represented: Represented, facts: LawCase): boolean {
  return standsBetween(represented, facts) && compareInstants(afterGrace(represented.since, facts), facts.at) <= 0;
}

function afterGrace(since: When, { where }: LawCase): Temporal.Instant {
  return minuteOf(since, where).add({ hours: graceHours });
}
