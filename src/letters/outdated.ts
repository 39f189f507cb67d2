import type { LetterFacts } from "./letter.ts";

/** What a letter says of who writes it, in which capacity and for whom, and of where to pay. */
export type LetterParties = Pick<LetterFacts, "capacity" | "entity" | "creditor"> & {
  /** Of a validation notice, the day by which the debt can be disputed: it is reckoned from the day on which it leaves. */
  readonly disputeBy?: string | null;
};

/** The same of a letter's facts. */
export function partiesOf({ capacity, entity, creditor, notices }: LetterFacts): LetterParties {
  return { capacity, entity, creditor, disputeBy: notices?.[0]?.endsOn.toString() ?? null };
}

/** What was changed since a letter was made, so that its paper says what is not so any more, in order of precedence. */
export const outdatings = {
  capacity_changed: "Since it was made the office acts for its creditor in another capacity.",
  pay_to_changed: "Since it was made where to pay was changed.",
  creditor_changed: "Since it was made the name, address or telephone of its creditor was changed.",
  entity_changed: "Since it was made the name, address, telephone or license of who writes it was changed.",
  period_changed: "It leaves on a later day than it was made for, so that the debt can be disputed until a later day.",
} as const;

export type Outdating = keyof typeof outdatings;

/** Why a letter that says this of its parties says what is not so any more; undefined where it would say the same now. */
export function whyOutdated(said: LetterParties, now: LetterParties): Outdating | undefined {
  if (said.capacity !== now.capacity) return "capacity_changed";
  if (said.creditor.payTo !== now.creditor.payTo) return "pay_to_changed";
  if (reachedAs(said.creditor) !== reachedAs(now.creditor)) return "creditor_changed";
  if (headOf(said.entity) !== headOf(now.entity)) return "entity_changed";
  return (said.disputeBy ?? null) === (now.disputeBy ?? null) ? undefined : "period_changed";
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
