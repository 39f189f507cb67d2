import type { Id } from "#base/id";

export const mailStates = ["planned", "sending", "handed-over", "failed", "perhaps-sent"] as const;
export type MailState = (typeof mailStates)[number];

/** A message to one of the office's own people, as the list shows it. */
export type OfficeMail = {
  readonly mailId: Id<"mail">;
  readonly to: string;
  readonly subject: string;
  readonly state: MailState;
  /** Why it did not leave, or not yet; null where nothing stood in its way. */
  readonly because: string | null;
  readonly plannedAt: Temporal.Instant;
  readonly decidedAt: Temporal.Instant | null;
};

/** For how long one is under way that a process is still sending; after that, the process has died. */
export const sendingMinutesMax = 15;

const waitsInMinutes = [5, 30, 120, 480];

/** When a message is tried again that failed for the time being as often as that; null where it is given up. */
export function tryAgainAt(tries: number, now: Temporal.Instant): Temporal.Instant | null {
  const minutes = waitsInMinutes[tries - 1];
  return minutes === undefined ? null : now.add({ minutes });
}

export const officeMailRefusals = {
  mail_is_unknown: "There is no such message.",
} as const;
