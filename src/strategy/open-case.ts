import type { Currency, Money } from "#money/money";
import type { Id } from "#base/id";
import type { StepOn } from "./case-facts.ts";
import type { NextStep } from "./decision.ts";

/** What makes a case: a debtor's accounts with one creditor under one ladder. */
export type CaseKey = {
  readonly debtorId: Id<"debtor">;
  readonly creditorId: Id<"creditor">;
  readonly ladder: string;
};

/** An open case as it was left by the last decision. */
export type OpenCase = CaseKey & {
  readonly caseId: Id<"case">;
  readonly taken: StepOn | null;
  /** Who took it; null: nobody, or the daily run. */
  readonly takenBy: Id<"login"> | null;
  readonly climbed: StepOn | null;
  readonly next: Pick<NextStep, "step" | "action" | "on" | "owner">;
  readonly currency: Currency;
  readonly decidedAt: Temporal.Instant;
};

/** What a decision comes to, as it is written down. `next` is null where the case is closed. */
export type DecidedCase = CaseKey & {
  readonly caseId: Id<"case">;
  readonly ladderVersion: number;
  readonly next: NextStep | null;
  readonly value: Money;
  /** What the step may be expected to bring, in the office's currency, and the numbers it is made of; null: not ranked. */
  readonly expected: { readonly minor: bigint; readonly of: object } | null;
  readonly because: string;
  /** What was taken of it since the last decision, and by whom. */
  readonly taken: (StepOn & { readonly loginId: string | null }) | null;
  /** The place on the ladder. */
  readonly climbed: StepOn | null;
};

/** A step of a case that was taken, on which day and by whom; null: by the daily run. */
export type TakenStep = {
  readonly debtorId: string;
  readonly caseId: string;
  readonly step: string;
  readonly on: Temporal.PlainDate;
  readonly loginId: string | null;
};
