import type { words } from "../words.ts";

/** Kinds of entries that are read together, as the server is asked for them. */
export const timelineGroups = {
  contacts: "outcome,effort,inbound,letter,letter-refused,email,text,permit-refused,visit,taken-back",
  said: "note,inbound,alert-placed,alert-lifted",
  money: "payment,memo,application,reversal,charge,adjustment,write-off",
  promises: "promise,promise-withdrawal,dispute-raised,dispute-answered,dispute-resolved",
} as const satisfies Readonly<Record<keyof typeof words.debtor.timelineGroups, string>>;

export type TimelineGroup = keyof typeof timelineGroups;
