import { findDebtorRefusals } from "./find-debtor.ts";

/** Why a firm is not put under a parent, or its place there is not ended, in order of precedence. */
export const groupRefusals = {
  ...findDebtorRefusals,
  begins_in_the_future: "It is said to begin on a day that has not come yet.",
  group_has_a_circle: "The firm stands above that one, or is the same: it cannot belong to it as well.",
  group_has_one_parent: "The firm has a parent on that day or after it. End that first.",
  group_has_no_parent: "The firm belongs to no other.",
  ends_before_it_begins: "It ends before it begins, or on a day that has not come yet.",
} as const;

export type GroupRefusal = keyof typeof groupRefusals;
