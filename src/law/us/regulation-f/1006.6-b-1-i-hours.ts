import { isTimed } from "#law/act-facts";
import { barsAt, firstFree, holds, type Bar, type Hours } from "#law/barred-times";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { answerable } from "#law/replies";
import type { When } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";
import { exception } from "./1006.6-b-4-exceptions.ts";

/** Outside these nobody is contacted who said nothing else. */
export const convenientHours: Hours = {
  after: Temporal.PlainTime.from("08:00"),
  before: Temporal.PlainTime.from("21:00"),
};

/** When a consumer may not be contacted: early and late, and at the times that the consumer called inconvenient. */
export const hours: ContactRule<"inconvenient_time" | "convenient_time" | "one_response" | "permitted"> = {
  id: "us.regf.hours",
  cite: "12 CFR 1006.6(b)(1)(i)",
  kind: "law",
  says: [
    "No communication with a consumer, and no attempt at one, at an unusual time,",
    "nor at a time that the collector knows or should know to be inconvenient to the consumer.",
    "Without knowledge to the contrary, the times before 8 a.m. and after 9 p.m. where the consumer is are inconvenient.",
    "A message that the consumer sends at such a time may be answered once, by the same medium, within that time.",
    "The consumer's direct prior consent, or a court, may permit it.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take exactly 08:00:00 and 21:00:00 as inconvenient",
      because: "the hours between are open at both ends, and a second's doubt is not worth a violation",
    },
    {
      we: "ask that the hour be convenient in every zone in which the consumer may be",
      because: "where what is known of the place conflicts, only an hour convenient in all of them is safe",
    },
    {
      we: "take the fifty states and the District of Columbia where nothing is known of the place",
      because: "with the territories, no hour of the day would be left",
    },
    {
      we: "let the times that a consumer names as convenient replace the usual hours on the days named",
      because: "who says when to call says that the rest of the day is not the time, as a night worker does",
    },
    {
      we: "ask for electronic messages when they are sent, and not for letters",
      because: "the time of sending is what the sender knows; mail is tied to a place, not to a time",
    },
  ],
  denies: ["inconvenient_time"],
  governs: (facts) => isTimed(facts) && isToConsumer(facts),
  decide: (facts) => {
    const times = { where: facts.where, hours: convenientHours, ...windowsOf(facts) };
    const bars = barsAt(times, facts.at);
    if (bars.length === 0) return { verdict: "convenient_time", because: "Nothing makes this time inconvenient." };
    const lifted = exception(facts);
    if (lifted !== undefined) return { verdict: "permitted", because: lifted };
    if (isWithinTheSame(bars, facts)) {
      return { verdict: "one_response", because: "It answers a message that the consumer sent within this same time." };
    }
    const retryAt = firstFree(times, facts.at);
    const because = `Inconvenient: ${bars.map((bar) => bar.because()).join("; ")}.`;
    return { verdict: "inconvenient_time", because, ...(retryAt === undefined ? {} : { retryAt }) };
  },
};

function windowsOf({ debtor: { inconvenient, convenient } }: LawCase) {
  return { inconvenient, convenient };
}

/** Whether the consumer wrote within every stretch of time that bars the answer. */
function isWithinTheSame(bars: readonly Bar[], facts: LawCase): boolean {
  const within = (at: When) => at instanceof Temporal.Instant && bars.every((bar) => holds(bar, at));
  return answerable(facts).some((message) => within(message.at));
}
