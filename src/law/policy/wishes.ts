import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { answerable } from "#law/replies";
import { isBound } from "#law/us/regulation-f/1006.2-scope";
import { hasCome, isOver } from "#law/when";
import { housePolicyFrom } from "./in-force.ts";

/** What the house stops because somebody asked it to, where no federal rule makes it. */
export const wishes: ContactRule<"asked_to_stop" | "not_asked_to_stop" | "answers" | "must_be_sent"> = {
  id: "house.wishes",
  cite: "house policy: stops that a person asks for",
  kind: "policy",
  says: [
    "Who asks us in writing to stop is contacted only as the law requires or to name a remedy.",
    "Who asks us not to use a medium, an address or a number is not contacted by it.",
    "Who writes to us all the same is answered once.",
  ],
  verified: true,
  inForce: housePolicyFrom,
  reading: [],
  denies: ["asked_to_stop"],
  governs: (facts) => !isBound(facts) && isContact(facts),
  decide: (facts) => {
    const stopped = wish(facts);
    if (stopped === undefined) return { verdict: "not_asked_to_stop", because: "Nobody asked us to stop this." };
    if (facts.act.purpose === "required-by-law" || facts.act.purpose === "remedy-notice") {
      return { verdict: "must_be_sent", because: "It is required by law, or only names a remedy." };
    }
    if (answerable(facts).length > 0) return { verdict: "answers", because: "It answers a message of theirs." };
    return { verdict: "asked_to_stop", because: stopped };
  },
};

const contacts = ["call", "voicemail", "letter", "email", "text", "visit", "social"];

function isContact({ act }: LawCase): boolean {
  return contacts.includes(act.kind);
}

function wish(facts: LawCase): string | undefined {
  const { act, debtor } = facts;
  const kind = act.kind === "voicemail" ? "call" : act.kind;
  const ceased = debtor.ceaseOn.some(
    ({ debts, receivedOn }) =>
      hasCome(receivedOn, facts) && (debts === null || debts.some((id) => act.debts.includes(id))),
  );
  if (ceased) return "They asked us in writing to stop.";
  const refused = debtor.mediaRefused.some(
    (each) =>
      each.kind === kind &&
      (each.point === null || each.point === act.point) &&
      hasCome(each.on, facts) &&
      !isOver(each.until, facts),
  );
  if (refused) return `They asked for no ${kind}.`;
  const optedOutOn = debtor.points.find(({ id }) => id === act.point)?.optedOutOn ?? null;
  const isElectronic = kind === "email" || kind === "text";
  return isElectronic && optedOutOn !== null && hasCome(optedOutOn, facts) ? "They opted out of it." : undefined;
}
