import { isKind, usedPoint } from "#law/act-facts";
import { isHeld } from "#law/consent";
import type { ContactRule } from "#law/contact-rule";
import type { Contact, LawCase } from "#law/law-case";
import { excess, type RollingLimit } from "#law/rolling-limit";
import { isAtOrAfter, latest } from "#law/when";
import { tcpa } from "./in-force.ts";
import { mayBeResidential } from "./number-kinds.ts";
import { isRevokedSince, revocations } from "./revocation.ts";

const limit: RollingLimit = { max: 3, days: 30 };

type Verdict = "too_many" | "opted_out" | "no_way_out" | "consented" | "within_the_limit";

/** Recorded voices on the telephone of a home. */
export const recordedToResidences: ContactRule<Verdict> = {
  id: "us.tcpa.residence",
  cite: "47 CFR 64.1200(a)(3), (a)(10), (b)(3)",
  kind: "law",
  says: [
    `Without consent a residential line is called ${limit.max} times in ${limit.days} days with an artificial or prerecorded voice,`,
    "where the call is no advertisement, and each call must offer a way to opt out.",
    "Consent, by word or in writing, lets more pass until it is revoked.",
  ],
  verified: false,
  inForce: tcpa,
  reading: [
    {
      we: "count calendar days where the person is, and take the worst of the zones in which that may be",
      because: "the provision counts days, and does not say whose",
    },
    { we: "count the calls to the line whatever they were about", because: "the line rings for each of them" },
    {
      we: "place no such call to who opted out of calls or texts",
      because: "who is silent on the scope of a revocation means all of it",
    },
  ],
  denies: ["too_many", "opted_out", "no_way_out"],
  governs: (facts) => facts.act.prerecorded && isKind("call", "voicemail")(facts) && mayBeResidential(facts),
  decide: (facts) => {
    const consents = (usedPoint(facts)?.consents ?? []).filter(
      (each) => each.to === "autodial" && isHeld(each, facts) && !isRevokedSince(each.on, facts),
    );
    if (facts.act.message?.optOut === false) {
      return { verdict: "no_way_out", because: "The recorded message does not say how to opt out." };
    }
    if (consents.length > 0) {
      return { verdict: "consented", because: "The called party consented to machines that dial or speak." };
    }
    if (revocations(facts).length > 0) {
      return { verdict: "opted_out", because: "The person asked that calls or texts to this number stop." };
    }
    const over = facts.where.flatMap((zone) => excess(limit, recorded(facts), { at: facts.at, zone }) ?? []);
    const [first] = over;
    if (first === undefined) {
      const because = `No more than ${limit.max} recorded calls to the line in ${limit.days} days, this one among them.`;
      return { verdict: "within_the_limit", because };
    }
    return {
      verdict: "too_many",
      because: `There were ${first.before} recorded calls to the line in the ${limit.days} days that end today; ${limit.max} are allowed.`,
      retryAt: latest(over.flatMap(({ retryAt }) => retryAt ?? [])),
    };
  },
};

function recorded(facts: LawCase): Contact[] {
  const { at, act, where, history } = facts;
  return history.filter(
    (call) =>
      call.from === "us" &&
      (call.kind === "call" || call.kind === "voicemail") &&
      call.prerecorded &&
      (call.point === null || call.point === act.point) &&
      isAtOrAfter(at, call.at, where),
  );
}
