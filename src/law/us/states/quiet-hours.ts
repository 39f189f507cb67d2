import { barsAt, firstFree, type Hours } from "#law/barred-times";
import { isHeld } from "#law/consent";
import type { ContactRule } from "#law/contact-rule";
import { usedPoint } from "#law/act-facts";
import { answerable } from "#law/replies";

export type HoursVerdict = "outside_the_hours" | "within_the_hours" | "permitted" | "one_response";

type Provision = Pick<ContactRule, "id" | "state" | "cite" | "says" | "reading" | "inForce" | "governs"> & {
  /** The state or city whose hours they are. */
  readonly place: string;
  readonly hours: Hours;
};

/** How hours of every state are read. */
const readings = [
  {
    we: "let a time that the consumer named as convenient, or consented to, replace the hours",
    because: "they are there for people of whom nothing else is known, and give way to what one says",
  },
  {
    we: "take both ends of the hours as outside, in every zone in which the consumer may be",
    because: "a second's doubt is not worth a violation",
  },
];

/** A rule of a state that keeps hours of its own. */
export function hoursRule({ place, hours, reading, ...provision }: Provision): ContactRule<HoursVerdict> {
  return {
    ...provision,
    kind: "law",
    verified: false,
    reading: [...reading, ...readings],
    denies: ["outside_the_hours"],
    decide: (facts) => {
      const times = { where: facts.where, hours, inconvenient: [], convenient: facts.debtor.convenient };
      const bars = barsAt(times, facts.at);
      if (bars.length === 0) {
        return { verdict: "within_the_hours", because: `It is within the hours that ${place} keeps.` };
      }
      if (usedPoint(facts)?.consents.some((each) => each.to === "time" && isHeld(each, facts)) === true) {
        return { verdict: "permitted", because: "The consumer consented to be contacted at this time." };
      }
      if (answerable(facts).length > 0) {
        return { verdict: "one_response", because: "It answers a message of theirs." };
      }
      const retryAt = firstFree(times, facts.at);
      const because = `Not at this hour in ${place}: ${bars.map((bar) => bar.because()).join("; ")}.`;
      return { verdict: "outside_the_hours", because, ...(retryAt === undefined ? {} : { retryAt }) };
    },
  };
}
