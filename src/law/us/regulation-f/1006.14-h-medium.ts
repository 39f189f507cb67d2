import type { ContactRule } from "#law/contact-rule";
import type { MediumRefusal } from "#law/debtor";
import type { ActKind, LawCase } from "#law/law-case";
import { answerable } from "#law/replies";
import { hasCome, isAtOrAfter, isOver, latest, minuteOf } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isBound } from "./1006.2-scope.ts";
import { isConsumer } from "./1006.6-a-consumer.ts";

const mediumOf: Partial<Record<ActKind, MediumRefusal["kind"]>> = {
  call: "call",
  voicemail: "call",
  text: "text",
  email: "email",
  letter: "letter",
  "threaten-suit": "letter",
  visit: "visit",
};

type Verdict = "medium_refused" | "medium_not_refused" | "confirms_opt_out" | "one_response" | "required_by_law";

/** A medium, or one address or number, by which the person asked not to be contacted. */
export const medium: ContactRule<Verdict> = {
  id: "us.regf.medium",
  cite: "12 CFR 1006.14(h)(1)",
  kind: "law",
  says: [
    "No communication with a person through a medium by which the person has asked not to be contacted;",
    "the request may be about one address or number alone.",
    "An opt-out from electronic messages to an address or number holds for it whatever the debt.",
    "One electronic message may confirm the opt-out, if it says nothing else.",
    "A person who uses the refused medium may be answered once by it.",
    "What the law requires to be sent by that medium may be sent.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take a wish about calls to be one about messages left by telephone too",
      because: "both come by telephone, and the consumer who hears it ring does not tell them apart",
    },
    {
      we: "apply what the debtor refused to everyone who stands in the consumer's place, and not to third parties",
      because: "a wish is the person's who uttered it; the record holds the consumer's",
    },
  ],
  denies: ["medium_refused"],
  governs: (facts) => {
    const { mediaRefused, points } = facts.debtor;
    const hasRefused = mediaRefused.length > 0 || points.some(({ optedOutOn }) => optedOutOn !== null);
    return hasRefused && isBound(facts) && isConsumer(facts.act.to) && mediumOf[facts.act.kind] !== undefined;
  },
  decide: (facts) => {
    const refusals = refusalsOf(facts);
    if (refusals.length === 0) return { verdict: "medium_not_refused", because: "This medium was not refused." };
    const { purpose } = facts.act;
    if (purpose === "required-by-law") return { verdict: "required_by_law", because: "The law requires it." };
    if (confirmsOptOut(refusals, facts)) return { verdict: "confirms_opt_out", because: "It confirms an opt-out." };
    if (answerable(facts).length > 0) {
      return { verdict: "one_response", because: "It answers the person's own message by this medium." };
    }
    const because = "The person asked not to be contacted by this medium, or at this address or number.";
    return { verdict: "medium_refused", because, ...retry(refusals, facts) };
  },
};

type Standing = Pick<MediumRefusal, "on" | "until">;

function refusalsOf(facts: LawCase): Standing[] {
  const { act, debtor } = facts;
  const used = debtor.points.find(({ id }) => id === act.point);
  const isElectronic = act.kind === "email" || act.kind === "text";
  const optedOutOn = isElectronic && used?.optedOutOn && hasCome(used.optedOutOn, facts) ? used.optedOutOn : null;
  const refused = debtor.mediaRefused.filter(
    ({ kind, point, on, until }) =>
      kind === mediumOf[act.kind] &&
      (point === null || point === act.point) &&
      hasCome(on, facts) &&
      !isOver(until, facts),
  );
  return optedOutOn === null ? refused : [...refused, { on: optedOutOn, until: null }];
}

/** One electronic message, the first since the wish was uttered, and nothing but a confirmation. */
function confirmsOptOut(refusals: readonly Standing[], { act, history, where }: LawCase): boolean {
  const isElectronic = act.kind === "email" || act.kind === "text";
  if (!isElectronic || act.purpose !== "opt-out-confirmation" || act.message?.asksForPayment === true) return false;
  return !history.some(
    (ours) =>
      ours.from === "us" && ours.kind === act.kind && refusals.some(({ on }) => isAtOrAfter(ours.at, on, where)),
  );
}

function retry(refusals: readonly Standing[], { where }: LawCase): { retryAt?: Temporal.Instant } {
  const ends = refusals.map(({ until }) => until);
  if (ends.includes(null)) return {};
  const minutes = ends.flatMap((until) => {
    if (until === null) return [];
    return minuteOf(until instanceof Temporal.Instant ? until : until.add({ days: 1 }), where);
  });
  return { retryAt: latest(minutes) };
}
