import { compareDays } from "#calendar/days";
import type { ContactRule } from "#law/contact-rule";
import { dateIn, latest } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isConsented } from "./1006.14-b-3-i-consent.ts";
import { isConversationAbout, particularDebts } from "./1006.14-b-4-particular-debt.ts";
import { conversations, isCountedCall } from "./1006.14-b-placed-calls.ts";

const quietDays = 7;

/** How long no call follows a telephone conversation about a particular debt. */
export const afterConversation: ContactRule<"presumed_to_violate" | "presumed_to_comply"> = {
  id: "us.regf.call-after-conversation",
  cite: "12 CFR 1006.14(b)(2)(i)(B)",
  kind: "law",
  says: [
    "A collector is presumed to violate the ban on repeated or continuous calls",
    "if it places a telephone call to a person about a particular debt within seven consecutive days",
    "after it had a telephone conversation with that person about that debt; the day of the conversation is the first.",
    "Calls made with direct prior consent, and calls to attorneys and creditors, are not counted (1006.14(b)(3)).",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take every telephone conversation about the debt, whoever called, and also one in a call that is not counted",
      because: "the provision asks who spoke with whom about what, and not who began",
    },
    {
      we: "count calendar days where the consumer is, and take the worst of the zones in which that may be",
      because: "the provision counts days, not hours, and does not say whose",
    },
  ],
  denies: ["presumed_to_violate"],
  governs: isCountedCall,
  decide: (facts) => {
    const talks = conversations(facts);
    const barring = particularDebts(facts).flatMap((debt) =>
      facts.where.flatMap((zone) => {
        if (isConsented({ ...facts.act, at: facts.at, debt, zone }, facts)) return [];
        const today = dateIn(facts.at, zone);
        return talks
          .filter((talk) => isConversationAbout(debt, talk))
          .map(({ at }) => ({ debt, on: dateIn(at, zone), freeOn: dateIn(at, zone).add({ days: quietDays }), zone }))
          .filter(({ freeOn }) => compareDays(today, freeOn) < 0);
      }),
    );
    const [first] = barring;
    if (first === undefined) {
      return {
        verdict: "presumed_to_comply",
        because: `No conversation about the debt in the last ${quietDays} days.`,
      };
    }
    const because = `A conversation about ${first.debt.name} on ${first.on} is less than ${quietDays} days ago.`;
    const retryAt = latest(barring.map(({ freeOn, zone }) => freeOn.toZonedDateTime(zone).toInstant()));
    return { verdict: "presumed_to_violate", because, retryAt };
  },
};
