import { createContext, use } from "react";
import type { LocationCall } from "../call/location-call.ts";
import type { ReadDebtorAnswer } from "../client.ts";

/** What can be composed beside a debtor; one at a time, so that nothing hides what one is talking about. */
export type Composing =
  | "promise"
  | "payment"
  | "dispute"
  | "note"
  | "stop"
  | "consent"
  | "letter"
  | "email"
  | "review"
  | "contact"
  | "callback"
  | "snooze"
  | "pause"
  | "situation"
  | "visit"
  | "visit-later";

/** The debtor that is open, and what is being done about it. */
export type DebtorDesk = {
  readonly debtorId: string;
  readonly view: ReadDebtorAnswer;
  readonly composing: Composing | undefined;
  readonly compose: (what: Composing | undefined) => void;
  /** Reads again what a write has changed. */
  readonly refresh: () => Promise<unknown>;
  /** While one speaks, what is agreed is written down in the strip of the call. */
  readonly isCalling: boolean;
  /** Starts a call to a point, or to the first that is lawful; or one that asks somebody else where the debtor is. */
  readonly call: (pointId?: string, location?: LocationCall) => void;
};

export const DebtorDeskContext = createContext<DebtorDesk | undefined>(undefined);

/** The debtor that is open. */
export function useDebtorDesk(): DebtorDesk {
  const desk = use(DebtorDeskContext);
  if (desk === undefined) throw new Error("Broken invariant: a part of the debtor screen stands on it");
  return desk;
}
