import type { words } from "../words.ts";

/** How a call can end, in the order of the keys 1 to 9: what is reported, and whom one spoke with. */
export const outcomes = [
  { name: "no-answer", outcome: "no-answer" },
  { name: "voicemail-left", outcome: "voicemail-left" },
  { name: "busy", outcome: "busy" },
  { name: "answered", outcome: "answered", reached: "debtor" },
  { name: "other", outcome: "answered", reached: "third-party" },
  { name: "wrong-number", outcome: "wrong-number" },
  { name: "not-in-service", outcome: "not-in-service" },
  { name: "dropped", outcome: "dropped" },
  { name: "not-dialled", outcome: "not-dialled" },
] as const satisfies readonly {
  readonly name: keyof typeof words.call.outcomes;
  readonly outcome: string;
  readonly reached?: string;
}[];

export type CallOutcome = (typeof outcomes)[number];
