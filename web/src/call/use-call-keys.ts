import type { RefObject } from "react";
import { useKeys } from "../ui/key-bindings.ts";
import { words } from "../words.ts";
import { outcomes, type CallOutcome } from "./outcomes.ts";

type CallKeys = {
  readonly pick: (outcome: CallOutcome) => void;
  readonly finish: () => void;
  /** It is shown who is there. */
  readonly match: () => void;
  readonly notes: RefObject<HTMLTextAreaElement | null>;
  readonly reason: RefObject<HTMLSelectElement | null>;
};

/** The keys of a call: how it ended, who is there, what was said and why it is not paid, without leaving the keyboard. */
export function useCallKeys({ pick, finish, match, notes, reason }: CallKeys): void {
  useKeys(words.call.title, [
    ...outcomes.flatMap((each, index) => keysOf(each, index, pick)),
    { key: "Enter", label: words.call.finish, run: finish, hidden: true },
    { key: "Ctrl+Enter", label: words.call.finish, run: finish },
    { key: "v", label: words.call.matchedByName, run: match },
    { key: "e", label: words.recording.reason, run: () => reason.current?.focus() },
    { key: "n", label: words.call.notes, run: () => notes.current?.focus() },
  ]);
}

function keysOf(outcome: CallOutcome, index: number, pick: (outcome: CallOutcome) => void) {
  const digit = String(index + 1);
  const label = words.call.outcomes[outcome.name];
  return [
    { key: digit, label, run: () => pick(outcome) },
    { key: `Alt+${digit}`, label, run: () => pick(outcome), hidden: true },
  ];
}
