import { isCommunication, isElectronic, usedPoint } from "#law/act-facts";
import { isStillWished } from "#law/consent";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { answerableAfter } from "#law/replies";
import { isBound } from "#law/us/regulation-f/1006.2-scope";
import { hasCome, isOver, type When } from "#law/when";
import { housePolicyFrom } from "./in-force.ts";

/** What the house stops because somebody asked it to, where no federal rule makes it. */
export const wishes: ContactRule<"asked_to_stop" | "not_asked_to_stop" | "answers" | "must_be_sent"> = {
  id: "house.wishes",
  cite: "house policy: stops that a person asks for",
  kind: "policy",
  says: [
    "Who asks us in writing to stop is contacted only as the law requires or to name a remedy.",
    "Who asks us not to use a medium, an address or a number is not contacted by it.",
    "Who consents to it there later has taken that back; who only writes to us all the same is answered once.",
  ],
  verified: true,
  inForce: housePolicyFrom,
  reading: [],
  denies: ["asked_to_stop"],
  governs: (facts) => !isBound(facts) && isCommunication(facts),
  decide: (facts) => {
    const wishes = wishesOf(facts);
    const [first] = wishes;
    if (first === undefined) return { verdict: "not_asked_to_stop", because: "Nobody asked us to stop this." };
    if (facts.act.purpose === "required-by-law" || facts.act.purpose === "remedy-notice") {
      return { verdict: "must_be_sent", because: "It is required by law, or only names a remedy." };
    }
    const uttered = wishes.map(({ on }) => on);
    if (answerableAfter(uttered, facts).length > 0) {
      return { verdict: "answers", because: "It answers a message of theirs." };
    }
    return { verdict: "asked_to_stop", because: first.because };
  },
};

type Wish = { readonly on: When; readonly because: string };

/** What stands of what they asked us to stop, with regard to the act. */
function wishesOf(facts: LawCase): Wish[] {
  const { act, debtor } = facts;
  const kind = act.kind === "voicemail" ? "call" : act.kind;
  const ceased = debtor.ceaseOn.filter(({ debts }) => debts === null || debts.some((id) => act.debts.includes(id)));
  const refused = debtor.mediaRefused.filter(
    (each) => each.kind === kind && (each.point === null || each.point === act.point) && !isOver(each.until, facts),
  );
  const optedOutOn = isElectronic(facts) ? (usedPoint(facts)?.optedOutOn ?? null) : null;
  const ofMedium = [
    ...refused.map(({ on }) => ({ on, because: `They asked for no ${kind}.` })),
    ...(optedOutOn === null ? [] : [{ on: optedOutOn, because: "They opted out of it." }]),
  ].filter(({ on }) => isStillWished(on, facts));
  const wishes = [
    ...ceased.map(({ receivedOn }) => ({ on: receivedOn, because: "They asked us in writing to stop." })),
    ...ofMedium,
  ];
  return wishes.filter(({ on }) => hasCome(on, facts));
}
