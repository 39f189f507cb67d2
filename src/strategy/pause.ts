import { compareDays } from "#calendar/days";
import type { Id } from "#base/id";

/** Ours: we give time. Insurer: somebody else is asked first, who has not answered yet. */
export const pauseKinds = ["ours", "insurer"] as const;
export type PauseKind = (typeof pauseKinds)[number];

/** What rests: all that a debtor owes, what they owe one creditor, one account, or one item. */
export type PauseOf = {
  readonly creditorId: Id<"creditor"> | null;
  readonly accountId: Id<"account"> | null;
  readonly itemId: Id<"item"> | null;
};

export const pausedThings = ["all", "creditor", "account", "item"] as const;

/** What kind of thing rests. */
export function pausedThing({ creditorId, accountId, itemId }: PauseOf): (typeof pausedThings)[number] {
  if (itemId !== null) return "item";
  if (accountId !== null) return "account";
  return creditorId === null ? "all" : "creditor";
}

export type Pause = PauseOf & {
  readonly debtorId: Id<"debtor">;
  readonly pauseId: string;
  readonly kind: PauseKind;
  readonly because: string;
  readonly sinceOn: Temporal.PlainDate;
  readonly untilOn: Temporal.PlainDate;
};

/** Why nothing is paused, or a pause is not ended, in order of precedence. */
export const pauseRefusals = {
  pause_is_of_too_much: "Say one of them: a creditor, an account or an item; or nothing, for all that is owed.",
  paused_thing_is_unknown: "This debtor owes nothing of the kind.",
  pause_ends_in_the_past: "A pause ends on a day that is still to come.",
  pause_is_too_long: "A pause lasts for a year at most. What is to rest for longer is closed or written off.",
  is_paused_already: "That rests already. End that pause first, and begin another.",
  pause_is_unknown: "Nothing is paused by that any more.",
} as const;

export type PauseRefusal = keyof typeof pauseRefusals;

export const pauseDaysMax = 366;

/** Whether a pause may begin. `known`: what rests already. */
export function mayPause(
  wanted: PauseOf & { readonly untilOn: Temporal.PlainDate },
  known: readonly PauseOf[],
  today: Temporal.PlainDate,
): PauseRefusal | undefined {
  const named = [wanted.creditorId, wanted.accountId, wanted.itemId].filter((id) => id !== null);
  if (named.length > 1) return "pause_is_of_too_much";
  if (compareDays(wanted.untilOn, today) <= 0) return "pause_ends_in_the_past";
  if (today.until(wanted.untilOn).days > pauseDaysMax) return "pause_is_too_long";
  const isSame = ({ creditorId, accountId, itemId }: PauseOf) =>
    creditorId === wanted.creditorId && accountId === wanted.accountId && itemId === wanted.itemId;
  return known.some(isSame) ? "is_paused_already" : undefined;
}
