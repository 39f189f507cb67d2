import type { DebtorKind } from "./debtor.ts";
import { readLanguage } from "./language.ts";

/**
 * What a debtor is in itself: what it is called, what it is, how it is spoken to, under which number it is filed, and of
 * which segment it is.
 */
export type OwnFact = "name" | "kind" | "language" | "number" | "segment";

/** A change of one of them, from what whoever asks saw. No segment is an empty one. */
export type FactChange = { readonly what: OwnFact; readonly from: string; readonly to: string };

/** Why a debtor's own fact is not changed, in order of precedence. */
export const factRefusals = {
  nothing_changes: "It is that already.",
  language_is_unknown: "That is no language of two letters, such as en or es.",
  number_is_taken: "Another debtor is filed under that number: it would find neither.",
  belongs_to_group: "It belongs to a group of firms, which no person does. End that first.",
  changed_meanwhile: "Somebody else changed it meanwhile. Look again, and change it if it is still wrong.",
} as const;

export type FactRefusal = keyof typeof factRefusals;

/** Why a change makes no sense, whatever stands in the book. */
export function whyNoChange({ what, from, to }: FactChange): FactRefusal | undefined {
  if (from === to) return "nothing_changes";
  if (what === "language" && readLanguage(to) !== to) return "language_is_unknown";
  return undefined;
}

export const debtorKinds = ["person", "business"] as const satisfies readonly DebtorKind[];
