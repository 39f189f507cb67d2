import { debtsOfAct, hasBegun, isElectronic, isTimed } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { term } from "#law/term";
import { mayBeInNewYorkCity } from "#law/reach";
import { cease } from "#law/us/regulation-f/1006.6-c-cease";
import { convenientHours } from "#law/us/regulation-f/1006.6-b-1-i-hours";
import { anyContact, limitRule, type ContactLimit } from "./contact-limit.ts";
import { consentRule } from "./electronic-consent.ts";
import { longInForce } from "./in-force.ts";
import { hoursRule } from "./quiet-hours.ts";
import { isCreditorsContact, isToHousehold } from "./whom-it-binds.ts";

/**
 * The day on which the city's amended rules take effect. It was put off four times, last by the City Record of 22 July
 * 2026; where it is again, this is what changes.
 */
export const amendedFrom = "2027-01-01";
const amended = term(amendedFrom);

const place = "New York City";

const byPerson: ContactLimit = { max: 2, days: 7, of: "contacts", per: "person", counts: anyContact };
const byAccount: ContactLimit = { max: 3, days: 7, of: "contacts", per: "debt", counts: anyContact };

/** A creditor is bound once its procedures to collect have begun. */
const whom = [
  "Collection agencies are bound, and a creditor from when its debt collection procedures begin.",
  "A contact that answers the consumer is not counted.",
];
const readings = [
  {
    we: "take a creditor's procedures as begun once the debt is in default, or is due where that is not known, or where no day is",
    because: "a reminder of what is not due collects no debt yet",
  },
  {
    we: "take somebody in the state of New York of whom no ZIP code is known as in the city",
    because: "nothing says that they are outside",
  },
];

function isOfCity(facts: LawCase): boolean {
  return isToHousehold(facts) && mayBeInNewYorkCity(facts) && collects(facts);
}

function collects(facts: LawCase): boolean {
  if (facts.by.role === "collector") return true;
  return debtsOfAct(facts).some(({ defaultOn, dueOn }) => {
    const since = defaultOn ?? dueOn;
    return since === null || hasBegun(since, facts);
  });
}

/** How often a consumer is contacted in New York City, until the rules change. */
export const cityContacts: ContactRule = limitRule({
  id: "us.nyc.contacts",
  state: "NY",
  cite: "6 RCNY 5-77(b)(1)",
  says: ["More than two contacts with a consumer in seven days, tried or made, are presumed excessive.", ...whom],
  reading: [...readings, { we: "count every account together", because: "the limit is on contacts with the person" }],
  inForce: { ...term(longInForce.from.toString(), amendedFrom), isSinceUnknown: true },
  place,
  limits: () => [byPerson],
  freesAnswers: true,
  governs: isOfCity,
});

/** The same from then on. */
export const cityContactsAmended: ContactRule = limitRule({
  id: "us.nyc.contacts-amended",
  state: "NY",
  cite: "6 RCNY 5-77(b)(1)(iii) as amended",
  says: ["About one account a consumer is contacted three times in seven days at most, by whatever medium.", ...whom],
  reading: readings,
  inForce: amended,
  place,
  limits: () => [byAccount],
  freesAnswers: true,
  governs: isOfCity,
});

/** Electronic messages from then on. */
export const cityElectronic: ContactRule = consentRule({
  id: "us.nyc.electronic-consent",
  state: "NY",
  cite: "6 RCNY 5-77 as amended",
  says: [
    "A consumer is sent electronic messages only with consent given to whoever acts,",
    "or at an address or number that the consumer used about the debt within the last 60 days.",
  ],
  reading: readings,
  inForce: amended,
  missing: "New York City asks for consent to electronic messages, and none is on record.",
  mayAsk: false,
  usedWithinDays: 60,
  governs: (facts) => isElectronic(facts) && isOfCity(facts),
});

/** A creditor heeds a wish to cease from then on, as collectors do under Regulation F. */
export const cityCease: ContactRule = {
  ...cease,
  id: "us.nyc.cease",
  state: "NY",
  cite: "6 RCNY 5-77 as amended",
  says: ["Who asks in any form that contact stops is contacted only as the law requires or to name a remedy.", ...whom],
  verified: false,
  inForce: amended,
  reading: [...readings, { we: "read it as 12 CFR 1006.6(c)", because: "its exceptions are those of that provision" }],
  governs: (facts) => facts.debtor.ceaseOn.length > 0 && isCreditorsContact(facts) && isOfCity(facts),
};

/** The hours that creditors keep; collectors keep the same under Regulation F. */
export const cityHours: ContactRule = hoursRule({
  id: "us.nyc.hours",
  state: "NY",
  cite: "6 RCNY 5-77(b)(1)",
  says: ["A consumer is not contacted before 8 or after 21.", ...whom],
  reading: readings,
  inForce: longInForce,
  place,
  hours: convenientHours,
  governs: (facts) => isTimed(facts) && isCreditorsContact(facts) && isOfCity(facts),
});
