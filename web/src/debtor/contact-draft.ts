import type { ReadDebtorAnswer, RecordEffortBody } from "../client.ts";
import type { RightParty } from "../call/right-party.tsx";
import { words } from "../words.ts";
import { telephones } from "./telephones.ts";

export type What = keyof typeof words.recording.whats;
export type Reason = NonNullable<RecordEffortBody["reason"]>;
export type Party = keyof typeof words.recording.whos;
type Outcome = NonNullable<RecordEffortBody["outcome"]>;

/** What a person has typed of a contact so far. */
export type ContactDraft = {
  readonly what: What;
  readonly when: string;
  readonly outcome: string;
  readonly reached: string;
  readonly spokeWith: string;
  readonly rightParty: RightParty;
  readonly pointId: string;
  readonly reason: string;
  readonly needsAnswer: boolean;
};

const outcomesOf: Readonly<Partial<Record<What, readonly Outcome[]>>> = {
  "call us": ["no-answer", "answered", "voicemail-left", "busy", "wrong-number", "not-in-service", "dropped"],
  "visit us": ["answered", "no-answer"],
  "call consumer": ["answered", "no-answer", "voicemail-left"],
};

/** How such a contact can have ended, the commonest first; nothing where nobody can know it yet. */
export function outcomesFor(what: What): readonly { readonly value: Outcome; readonly label: string }[] {
  const own: Readonly<Record<string, string>> =
    what === "call consumer"
      ? { "no-answer": words.recording.missed }
      : what === "visit us"
        ? { "no-answer": words.recording.nobodyThere }
        : {};
  return (outcomesOf[what] ?? []).map((value) => ({
    value,
    label: own[value] ?? words.recording.outcomes[value] ?? value,
  }));
}

const pointKinds: Readonly<Record<string, readonly string[]>> = {
  call: telephones,
  email: ["email", "work-email"],
  letter: ["home", "work"],
  text: ["mobile", "voip"],
  visit: ["home", "work"],
};

export function kindOf(what: What) {
  const [kind = "email", from = "consumer"] = what.split(" ");
  return { kind, from } as Pick<RecordEffortBody, "kind" | "from">;
}

/** The numbers or addresses at which such a contact can have been. */
export function pointsFor(what: What, { points }: Pick<ReadDebtorAnswer, "points">) {
  return points.filter(({ kind }) => pointKinds[kindOf(what).kind]?.includes(kind));
}

/** Whether somebody was spoken with: who comes in is, and who answers. */
export function isSpoken({ what, outcome }: Pick<ContactDraft, "what" | "outcome">): boolean {
  return what === "visit consumer" || (outcomesFor(what).length > 0 && outcome === "answered");
}

/** What somebody is to answer, unless they say otherwise: what was written to us, or was spoken to nobody. */
export function usuallyWaits({ what, outcome }: Pick<ContactDraft, "what" | "outcome">): boolean {
  return kindOf(what).from === "consumer" && !isSpoken({ what, outcome });
}

type Whole = { readonly at: string | undefined; readonly said: string; readonly documents: readonly string[] };

/** The draft as it is sent. What does not belong to such a contact is left out, however it was filled in before. */
export function bodyOf(draft: ContactDraft, { at, said, documents }: Whole): RecordEffortBody {
  const { what, outcome, reached, spokeWith, rightParty, pointId, reason, needsAnswer } = draft;
  const own = kindOf(what);
  const spoke = isSpoken(draft);
  const isInbound = own.from === "consumer";
  return {
    ...own,
    ...(at === undefined ? {} : { at }),
    ...(outcomesFor(what).length === 0 ? {} : { outcome: outcome as Outcome }),
    ...(spoke ? { reached: (reached === "" ? "debtor" : reached) as Party } : {}),
    ...(spoke && spokeWith.trim() !== "" ? { spokeWith: spokeWith.trim() } : {}),
    ...(spoke && rightParty.asked.length > 0 ? { rightParty: { ...rightParty, asked: [...rightParty.asked] } } : {}),
    ...(pointId === "" ? {} : { pointId }),
    ...(reason === "" ? {} : { reason: reason as Reason }),
    ...(said === "" ? {} : { words: said }),
    ...(isInbound ? { needsAnswer } : {}),
    ...(documents.length === 0 ? {} : { documents: [...documents] }),
  };
}
