import { store, useDraft } from "../ui/stored.ts";
import type { RightParty } from "./right-party.tsx";

/** What is filled in of a call that is not reported yet. */
export type CallDraft = {
  readonly notes: string;
  readonly rightParty: RightParty;
  readonly reason: string;
  readonly reached: string;
  readonly spokeWith: string;
};

const empty: CallDraft = {
  notes: "",
  rightParty: { asked: [], matched: false },
  reason: "",
  reached: "debtor",
  spokeWith: "",
};

const keyOf = (permitId: string) => `call ${permitId}`;

/** The draft of a call. */
export const useCallDraft = (permitId: string) => useDraft(keyOf(permitId), empty);

/** Forgets the draft of a call that is reported. */
export function forgetCallDraft(permitId: string): void {
  store(keyOf(permitId), undefined);
}
