import { words } from "../words.ts";
import type { Composing } from "./debtor-desk.ts";

/** What can be composed: its key, its name, and the operation that a role must be allowed. */
const acts = [
  { what: "letter", key: "l", operation: "makeLetter", label: words.doing.letter },
  { what: "email", key: "m", operation: "makeLetter", label: words.doing.email },
  { what: "promise", key: "p", operation: "takePromise", label: words.doing.promise },
  { what: "payment", key: "y", operation: "postPayment", label: words.doing.payment },
  { what: "dispute", key: "d", operation: "raiseDispute", label: words.doing.dispute },
  { what: "note", key: "n", operation: "addNote", label: words.doing.note },
  { what: "contact", key: "i", operation: "recordEffort", label: words.recording.title },
  { what: "stop", key: "s", operation: "recordStop", label: words.doing.stop },
  { what: "consent", key: "o", operation: "recordConsent", label: words.doing.consent },
  { what: "callback", key: "b", operation: "placeCallback", label: words.sharing.callback },
  { what: "snooze", key: "z", operation: "snoozeDebtors", label: words.sharing.snooze },
  { what: "visit", key: "v", operation: "planVisit", label: words.doing.visit },
  { what: "pause", key: "w", operation: "pauseCollecting", label: words.doing.pause },
  { what: "situation", key: "a", operation: "recordCircumstance", label: words.doing.situation },
] as const satisfies readonly { readonly what: Composing; readonly [field: string]: string }[];

/** The acts of the debtor screen, each with whether the person's role may do it. */
export function actsOf(may: (operation: string) => boolean) {
  return acts.map((act) => ({ ...act, allowed: may(act.operation) }));
}
