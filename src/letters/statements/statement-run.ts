import type { Way } from "#letters/letter";

/** On which day statements go to all who owe a creditor: of a week from Monday on, of a month by its number. */
export type StatementRhythm = { readonly every: "week" | "month"; readonly day: number };

/** Why a statement did not go to some, and to how many. */
export type NotStated = { readonly reason: string; readonly because: string; readonly count: number };

/** What came of a time that statements were sent or tried. */
export type StatementCounts = {
  readonly debtors: number;
  readonly byPost: number;
  readonly byEmail: number;
  readonly refused: readonly NotStated[];
};

/** A time that statements are sent to all who owe a creditor, or tried: who had one since a day is left out. */
export type StatementRun = StatementCounts & {
  readonly runId: string;
  readonly creditorId: string;
  readonly sentBy: Way;
  readonly isDry: boolean;
  readonly sinceOn: Temporal.PlainDate;
  readonly beganAt: Temporal.Instant;
  /** Who began it; null: its schedule. */
  readonly beganBy: string | null;
  readonly endedAt: Temporal.Instant | null;
  readonly trouble: string | null;
};

/** When statements go by themselves to all who owe a creditor. */
export type StatementSchedule = StatementRhythm & {
  readonly scheduleId: string;
  readonly creditorId: string;
  readonly sentBy: Way;
  readonly dueOn: Temporal.PlainDate;
};

/** Why statements are not sent to many, in order of precedence. */
export const statementRunRefusals = {
  creditor_is_unknown: "There is no such creditor.",
  statements_are_sent: "Statements are being sent or tried just now. Wait until that is done.",
  statement_schedule_is_unknown: "There is no such schedule in force.",
} as const;
