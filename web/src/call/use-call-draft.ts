import { useMemo } from "react";
import { store, useStored } from "../ui/stored.ts";
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

/** The draft of a call, kept in this browser from the first letter on: over a reload, a crash, and in every tab. */
export function useCallDraft(permitId: string) {
  const [text, setText] = useStored(keyOf(permitId));
  const draft = useMemo(() => read(text), [text]);
  const change = (changed: Partial<CallDraft>) => setText(JSON.stringify({ ...draft, ...changed }));
  return [draft, change] as const;
}

/** Forgets the draft of a call that is reported. */
export function forgetCallDraft(permitId: string): void {
  store(keyOf(permitId), undefined);
}

function read(text: string): CallDraft {
  try {
    return text === "" ? empty : { ...empty, ...(JSON.parse(text) as Partial<CallDraft>) };
  } catch {
    return { ...empty, notes: text };
  }
}
