import { asksToPay } from "./words/message.ts";
import type { ActKind, LawCase, Purpose } from "./law-case.ts";

/** Acts by which somebody is told something. */
const messages: readonly ActKind[] = ["call", "voicemail", "letter", "email", "text", "visit", "social", "portal"];

/** Acts that collect whatever is said with them. */
const measures: readonly ActKind[] = ["sue", "threaten-suit", "debit", "disconnect", "repossess"];

/** What is said for one of these purposes collects nothing, as long as it asks for no payment. */
const otherPurposes: readonly Purpose[] = [
  "dispute-answer",
  "opt-out-confirmation",
  "clarify-preference",
  "required-by-law",
  "payment-confirmation",
];

/** Whether the act collects a debt: it asks for payment, furthers it, or takes something. A proof of claim only keeps a place. */
export function isCollecting({ act: { kind, purpose, message } }: LawCase): boolean {
  if (purpose === "proof-of-claim") return false;
  if (measures.includes(kind)) return true;
  if (!messages.includes(kind)) return false;
  return !otherPurposes.includes(purpose) || (message !== null && asksToPay(message));
}
