import { barsAt, firstFree, type Hours } from "#law/barred-times";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { answerable } from "#law/replies";
import { isBound } from "#law/us/regulation-f/1006.2-scope";
import { isConsumer } from "#law/us/regulation-f/1006.6-a-consumer";
import { convenientHours } from "#law/us/regulation-f/1006.6-b-1-i-hours";
import type { HousePolicy } from "./house-policy.ts";
import { housePolicyFrom } from "./in-force.ts";

/** Whether federal rules keep the hours of a person themselves. */
const isProtected = (facts: LawCase) => isBound(facts) && isConsumer(facts.act.to);

const timed = ["call", "voicemail", "text", "visit", "social"];

/**
 * The hours that the house keeps with those whom no federal rule protects: firms, a creditor's own customers, and others.
 * Hours that are narrower than the law's are kept with everybody.
 */
export function ownHours({ quietHours }: HousePolicy): ContactRule<"quiet_hours" | "open_hours" | "answers"> {
  const hours: Hours = {
    after: Temporal.PlainTime.from(quietHours.after),
    before: Temporal.PlainTime.from(quietHours.before),
  };
  const { compare } = Temporal.PlainTime;
  const isNarrower =
    compare(hours.after, convenientHours.after) > 0 || compare(hours.before, convenientHours.before) < 0;
  return {
    id: "house.quiet-hours",
    cite: "house policy: quiet hours",
    kind: "policy",
    says: [
      `Nobody is called, texted or visited at or before ${quietHours.after}, or at or after ${quietHours.before}, their time,`,
      "nor at a time that they called inconvenient. Who writes to us at such a time is answered once.",
    ],
    verified: true,
    inForce: housePolicyFrom,
    reading: [],
    denies: ["quiet_hours"],
    governs: (facts) => timed.includes(facts.act.kind) && (isNarrower || !isProtected(facts)),
    decide: (facts) => {
      const isTheirs = isConsumer(facts.act.to);
      const { inconvenient, convenient } = isTheirs ? facts.debtor : { inconvenient: [], convenient: [] };
      const times = { where: facts.where, hours, inconvenient, convenient };
      const bars = barsAt(times, facts.at);
      if (bars.length === 0) return { verdict: "open_hours", because: "It is within the hours that the house keeps." };
      if (answerable(facts).length > 0) return { verdict: "answers", because: "It answers a message of theirs." };
      const retryAt = firstFree(times, facts.at);
      const because = `Not now: ${bars.map((bar) => bar.because()).join("; ")}.`;
      return { verdict: "quiet_hours", because, ...(retryAt === undefined ? {} : { retryAt }) };
    },
  };
}
