import { useDraft } from "../ui/stored.ts";
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

/** The draft of a call. It is forgotten once the call is reported. */
export const useCallDraft = (permitId: string) => useDraft(`call ${permitId}`, empty);
