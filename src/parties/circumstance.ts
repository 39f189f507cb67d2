/**
 * What makes a debtor's situation special and is no stop: who talks with them must know it. The law asks of
 * active duty before somebody is sued, not before they are called. What stops contact (a bankruptcy, a death, an attorney) is a stop; what is contested is a dispute.
 */
export const circumstanceKinds = ["minor", "hardship", "active-duty", "vulnerable", "disaster", "in-prison"] as const;

export type CircumstanceKind = (typeof circumstanceKinds)[number];

/** Why a circumstance is not recorded or ended, in order of precedence. */
export const circumstanceRefusals = {
  begins_in_the_future: "It is said to begin on a day that has not come yet.",
  only_persons_have_it: "A firm is no minor, serves in no army and sits in no prison: only a person can.",
  one_circumstance_of_a_kind: "That is known of this debtor already.",
  document_is_not_known: "There is no such document of this debtor.",
  circumstance_is_unknown: "Nothing of the kind is known of this debtor now.",
  ends_before_it_begins: "It ends before it begins, or on a day that has not come yet.",
} as const;

export type CircumstanceRefusal = keyof typeof circumstanceRefusals;

const ofPersons: readonly CircumstanceKind[] = ["minor", "active-duty", "in-prison"];

/** Whether only a natural person can be in such a situation. */
export function isOfPersonsOnly(kind: CircumstanceKind): boolean {
  return ofPersons.includes(kind);
}
