import { findDebtorRefusals } from "./find-debtor.ts";

/** Why a firm is not put under a parent, or its place there is not ended, in order of precedence. */
export const groupRefusals = {
  ...findDebtorRefusals,
  begins_in_the_future: "It is said to begin on a day that has not come yet.",
  only_firms_belong: "Only firms belong to one another: one of the two is a person.",
  group_has_a_circle: "The firm stands above that one, or is the same: it cannot belong to it as well.",
  group_has_one_parent: "The firm has a parent on that day or after it. End that first.",
  group_has_no_parent: "The firm belongs to no other.",
  ends_before_it_begins: "It ends before it begins, or on a day that has not come yet.",
} as const;

export type GroupRefusal = keyof typeof groupRefusals;

/** A firm and the parent whom it has, or is to have, each by who survives its merges. */
export type Membership = { readonly childId: string; readonly parentId: string };

/** The parents of firms, by child: one each, but for those whom a merge gave several. */
export type ParentsOf = ReadonlyMap<string, readonly string[]>;

/** What decides whether one debtor may belong to another: which do so already, and which are no firms. */
export type GroupFacts = { readonly parentsOf: ParentsOf; readonly people: ReadonlySet<string> };

/**
 * Why a debtor may not be put under a parent; nothing where it may.
 *
 * ```ts
 * import { whyNotUnder } from "#parties/group";
 * import { strict as assert } from "node:assert";
 *
 * const known = { parentsOf: new Map([["east", ["holding"]]]), people: new Set(["mara"]) };
 * assert.equal(whyNotUnder(known, { childId: "holding", parentId: "east" }), "group_has_a_circle");
 * assert.equal(whyNotUnder(known, { childId: "mara", parentId: "holding" }), "only_firms_belong");
 * ```
 */
export function whyNotUnder(known: GroupFacts, { childId, parentId }: Membership): GroupRefusal | undefined {
  if (known.people.has(childId) || known.people.has(parentId)) return "only_firms_belong";
  if (standsAbove(known.parentsOf, { upperId: childId, lowerId: parentId })) return "group_has_a_circle";
  return known.parentsOf.has(childId) ? "group_has_one_parent" : undefined;
}

/** Whether a firm stands above another, at any height, or is the same. */
export function standsAbove(
  parentsOf: ParentsOf,
  { upperId, lowerId }: { readonly upperId: string; readonly lowerId: string },
): boolean {
  const seen = new Set([lowerId]);
  for (const below of seen) for (const parentId of parentsOf.get(below) ?? []) seen.add(parentId);
  return seen.has(upperId);
}
