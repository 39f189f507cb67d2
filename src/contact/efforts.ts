import type { NonpaymentReason } from "./nonpayment.ts";
import type { ContactAct, PermitKind, Window } from "./permit.ts";

/** A permit as it is written down, with what it was asked about and what was answered. */
export type NewPermit = {
  readonly debtorId: string;
  readonly permitId: string;
  readonly kind: PermitKind;
  readonly act: ContactAct;
  readonly pointId: string;
  readonly accounts: readonly AccountOfAct[];
  readonly verdict: "allow" | "deny" | "not-covered";
  readonly findings: readonly unknown[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly retryAt: Temporal.Instant | null;
  readonly askedAt: Temporal.Instant;
  readonly loginId: string | null;
  readonly attempts: number;
  readonly window: Window | null;
};

/** An account of a debtor who is the same person as the one who is contacted keeps its own debtor. */
export type AccountOfAct = { readonly debtorId: string; readonly accountId: string };

/** An effort as it is written down: something that went out or came in. */
export type NewEffort = {
  readonly debtorId: string;
  readonly effortId: string;
  readonly permitId: string | null;
  readonly kind: ContactAct | "conversation";
  readonly fromWhom: "us" | "consumer";
  readonly pointId: string | null;
  readonly happenedAt: Temporal.Instant;
  readonly attempts: number;
  readonly outcome: string | null;
  readonly reached: string | null;
  readonly consentToCall: boolean;
  readonly loginId: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly accounts: readonly AccountOfAct[];
  /** Why it is not paid, where somebody said it. */
  readonly reason?: NonpaymentReason | null;
  /** Whether it came in and waits for an answer. */
  readonly needsAnswer?: boolean;
  /** What the law says of an act that happened outside the desk, with its findings. */
  readonly law?: { readonly verdict: "allow" | "deny" | "not-covered"; readonly findings: readonly unknown[] } | null;
};

/** The attempt that an allowed permit for now is: it counts from the moment of issue, before anybody has dialled. */
export function effortOf(permit: NewPermit, effortId: string): NewEffort {
  const { debtorId, permitId, act, pointId, askedAt, attempts, loginId, accounts } = permit;
  return {
    ...{ debtorId, effortId, permitId, kind: act, fromWhom: "us", pointId, happenedAt: askedAt, attempts },
    ...{ outcome: null, reached: null, consentToCall: false, loginId, recordedAt: askedAt, accounts },
  };
}
