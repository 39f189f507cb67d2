import type { LetterFacts } from "./letter.ts";

/** What a letter says of who writes it, in which capacity and for whom, and of where to pay. */
export type LetterParties = Pick<LetterFacts, "capacity" | "entity" | "creditor">;

/** What was changed since a letter was made, so that its paper says what is not so any more, in order of precedence. */
export const outdatings = {
  capacity_changed: "Since it was made the office acts for its creditor in another capacity.",
  pay_to_changed: "Since it was made where to pay was changed.",
  creditor_changed: "Since it was made the name, address or telephone of its creditor was changed.",
  entity_changed: "Since it was made the name, address, telephone or licence of who writes it was changed.",
} as const;

export type Outdating = keyof typeof outdatings;

/** Why a letter that says this of its parties says what is not so any more; undefined where it would say the same now. */
export function whyOutdated(said: LetterParties, now: LetterParties): Outdating | undefined {
  if (said.capacity !== now.capacity) return "capacity_changed";
  if (said.creditor.payTo !== now.creditor.payTo) return "pay_to_changed";
  if (reachedAs(said.creditor) !== reachedAs(now.creditor)) return "creditor_changed";
  return headOf(said.entity) === headOf(now.entity) ? undefined : "entity_changed";
}

function headOf({ licence, ...entity }: LetterParties["entity"]): string {
  return [reachedAs(entity), licence?.state ?? "", licence?.number ?? ""].join("\n\n");
}

function reachedAs({ name, address, phone }: Omit<LetterParties["entity"], "licence">): string {
  return [name, address, phone].join("\n\n");
}

/** Whether a letter that does not leave for this reason is outdated: without a mandate nobody writes it any more. */
export function isOutdating(reason: string): boolean {
  return Object.hasOwn(outdatings, reason) || reason === "no_mandate";
}
