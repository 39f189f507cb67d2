import { sizeOf, type DraftLine } from "./draft.ts";
import type { Apart } from "./free-line.ts";

/** Adds what stands below an invoice to it. What is said to be paid and cannot be the invoice's is left: it is of them all. */
export function addBelow(open: DraftLine, apart: Apart): bigint | null {
  const { paid: _, ...rest } = apart.told;
  open.on ??= apart.on;
  open.told = { ...rest, ...open.told };
  const amount = amountAlone(apart);
  if (amount === null) return null;
  const most = open.told.invoiced ?? open.loose.at(-1);
  if (open.told.paid !== undefined || (most !== undefined && sizeOf(amount) > sizeOf(most))) return amount;
  if (apart.told.paid === undefined && open.loose.length > 0) return amount;
  if (apart.told.paid === undefined) open.loose = [amount];
  else open.told = { ...open.told, paid: amount };
  return null;
}

/** The one amount that stands by itself and is said to be one. */
export function amountAlone({ told, loose, isLabelled }: Apart): bigint | null {
  const [only, ...others] = [...(told.paid === undefined ? [] : [told.paid]), ...loose];
  return isLabelled && only !== undefined && others.length === 0 ? only : null;
}
