import type { Money } from "#money/money";
import type { Role } from "#access/role";
import type { Action, Owner } from "#strategy/step";
import type { ExpectedOf } from "./expected.ts";
import type { Place } from "./place.ts";
import type { TaskKind } from "#strategy/tasks/task";

/** A debtor on the worklist, once, with the best of its cases. */
export type WorklistEntry = Place & {
  readonly caseId: string;
  readonly creditorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly ladder: string;
  readonly step: string;
  readonly action: Action;
  /** What the ladder says is to be done in the step, beside its act. */
  readonly task: string | null;
  /** What the case owes in the currency of its value, due or not. */
  readonly owed: Money;
  /** Of the oldest open item. */
  readonly daysOverdue: number;
  /** What is overdue, in the currency with most of it. */
  readonly overdue: Money;
  /** What the step may be expected to bring, in the office's currency: the rank follows it. */
  readonly worth: Money;
  /** How that was reckoned, in words with the numbers; nothing where the case was not decided since ranks are reckoned. */
  readonly formula: readonly string[];
  /** The numbers of it; nothing where there is no formula. */
  readonly reckoned: ExpectedOf | null;
  readonly reasons: readonly string[];
  /** From then on it is lawful, as far as one sees it from afar; null where it is, or where time alone does not cure it. */
  readonly retryAt: Temporal.Instant | null;
  /** Who has it open just now, other than the reader. */
  readonly heldBy: string | null;
};

/** Nobody does more than so many in a day, and counting them all would read the whole list. */
export const leftMax = 1_000;

/** How the reader's day goes: debtors done and left, and money promised to them and collected by them. */
export type DayBar = {
  readonly done: number;
  /** Counted up to `leftMax`. */
  readonly left: number;
  /** Where nothing is left for a collector: how many debtors wait for a supervisor, counted up to `leftMax`. */
  readonly forSupervisor: number;
  readonly promised: readonly Money[];
  readonly collected: readonly Money[];
};

/** Whose steps a role takes: a collector's, or also those that are kept for a supervisor. */
export function ownersOf(role: Role): readonly Owner[] {
  return role === "collector" ? ["collector"] : ["collector", "supervisor"];
}

/** What the reader is to do for a debtor by a day. */
export type DueTask = {
  readonly taskId: string;
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly kind: TaskKind;
  readonly dueOn: Temporal.PlainDate;
  readonly because: string;
  /** Whether its day is past. */
  readonly isLate: boolean;
};

/** Somebody whom the reader is to call back today. */
export type DueCallback = {
  readonly callbackId: string;
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly dueAt: Temporal.Instant;
  /** On whose clock it was agreed. */
  readonly zone: string;
  readonly because: string;
  /** Whether its time has come. */
  readonly isDue: boolean;
};
