import { isElectronic, usedPoint } from "#law/act-facts";
import { isStillWished } from "#law/consent";
import type { ContactRule } from "#law/contact-rule";
import type { MediumRefusal } from "#law/debtor";
import type { ActKind, LawCase } from "#law/law-case";
import { answerableAfter } from "#law/replies";
import { hasCome, isAtOrAfter, isOver } from "#law/when";
import { asksToPay } from "#law/words/message";
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
      we: "apply what the debtor refused to everyone who stands in the consumer's place, and to others where it names the number or address that is used",
      because:
        "a wish is the person's who uttered it: the record holds the consumer's, and at one number whoever answers it",
    },
    {
      we: "take a wish, or an opt-out, as taken back by consent to the medium at that address or number, given to us later",
      because: "it is the person's to take back, and only what they say of it does; a day alone has to be a later one",
    },
    {
      we: "answer only what came after the wish, and know no confirmation of an opt-out on social media",
      because: "the message that utters the wish asks for no answer; messages on social media are not in the history",
    },
  ],
  denies: ["medium_refused"],
  governs: (facts) => {
    const { mediaRefused, points } = facts.debtor;
    const hasRefused = mediaRefused.length > 0 || points.some(({ optedOutOn }) => optedOutOn !== null);
    return hasRefused && isBound(facts) && (isElectronic(facts) || mediumOf[facts.act.kind] !== undefined);
  },
  decide: (facts) => {
    const refusals = refusalsOf(facts);
    if (refusals.length === 0) return { verdict: "medium_not_refused", because: "This medium was not refused." };
    const { purpose } = facts.act;
    if (purpose === "required-by-law") return { verdict: "required_by_law", because: "The law requires it." };
    if (confirmsOptOut(refusals, facts)) return { verdict: "confirms_opt_out", because: "It confirms an opt-out." };
    const wishes = refusals.map(({ on }) => on);
    if (answerableAfter(wishes, facts).length > 0) {
      return { verdict: "one_response", because: "It answers the person's own message by this medium." };
    }
    const because = "The person asked not to be contacted by this medium, or at this address or number.";
    return { verdict: "medium_refused", because };
  },
};

type Standing = Pick<MediumRefusal, "on">;

function refusalsOf(facts: LawCase): Standing[] {
  const { act, debtor } = facts;
  const optedOutOn = isElectronic(facts) ? (usedPoint(facts)?.optedOutOn ?? null) : null;
  const refused = debtor.mediaRefused.filter(
    ({ kind, point, on, until }) =>
      kind === mediumOf[act.kind] &&
      (point === null ? isConsumer(act.to) : point === act.point) &&
      hasCome(on, facts) &&
      !isOver(until, facts),
  );
  const hasOptedOut = optedOutOn !== null && hasCome(optedOutOn, facts);
  return [...refused, ...(hasOptedOut ? [{ on: optedOutOn }] : [])].filter(({ on }) => isStillWished(on, facts));
}

/** One electronic message, the first since the wish was uttered, and nothing but a confirmation. */
function confirmsOptOut(refusals: readonly Standing[], { act, history, where }: LawCase): boolean {
  const isWritten = act.kind === "email" || act.kind === "text";
  if (!isWritten || act.purpose !== "opt-out-confirmation") return false;
  if (act.message !== null && asksToPay(act.message)) return false;
  return !history.some(
    (ours) =>
      ours.from === "us" && ours.kind === act.kind && refusals.some(({ on }) => isAtOrAfter(ours.at, on, where)),
  );
}
