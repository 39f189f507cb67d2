import { changedTexts, type Texts } from "#base/changed-texts";

/** What of a creditor or of a legal entity of ours can become another, and of their mandates and licences. */
// prettier-ignore
export const changedFields = [
  "name", "book", "address", "phone", "payTo",
  "entity", "capacity", "fromOn", "untilOn", "commission", "authority",
  "legalName", "tradeNames", "licence", "licenceUntil",
] as const;
export type ChangedField = (typeof changedFields)[number];

/** A fact that became another. `part`: of which mandate, by its first day; of which licence, by its state and first day. */
export type PartyChange = {
  readonly field: ChangedField;
  readonly part: string;
  readonly before: string | null;
  readonly after: string | null;
};

export type ChangedFacts = Texts<ChangedField>;

/** Which facts become others. What is not there yet, or not any more, has none; an empty one is none. */
export function changesBetween(before: ChangedFacts, after: ChangedFacts, part = ""): PartyChange[] {
  return changedTexts(before, after, changedFields).map(({ name, ...became }) => ({ field: name, part, ...became }));
}
