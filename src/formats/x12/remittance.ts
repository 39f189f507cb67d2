import { add, decimal } from "#money/money";
import { loopsNamed, type Loop, type LoopRules } from "./loops.ts";
import { elementAt, type Segment } from "./segments.ts";
import { readAmount, sumOfTexts, type Place } from "./values.ts";

/** An amount by which a payment is more or less than what was asked for: what it takes away is negative. */
export type Adjustment = {
  readonly line: number;
  readonly amount: string | null;
  /** A code of X12's list 426. */
  readonly reason: string;
  /** What the number is of: CM a credit memo, IV an invoice, PO an order ... */
  readonly qualifier: string;
  readonly reference: string;
};

/** What a payment pays of one invoice, or takes off for one credit. */
export type RemittanceLine = {
  readonly line: number;
  /** What the reference is: IV an invoice of the seller, CM a credit memo, AP accounts payable, IK an invoice number ... */
  readonly qualifier: string;
  readonly reference: string;
  /** PO paid on account, PI paid in full ... */
  readonly action: string;
  readonly paid: string | null;
  readonly invoiced: string | null;
  readonly discount: string | null;
  /** By how much what is paid is more or less than what was invoiced. They are in what is paid. */
  readonly adjustments: readonly Adjustment[];
  /** Further numbers or, without one, what is said of them, by what they are. */
  readonly references: readonly { readonly qualifier: string; readonly reference: string }[];
};

/** What may stand within a line (RMR), and of items within it. */
export const remittanceRules: LoopRules = { ADX: {}, IT1: { SAC: {}, SLN: {} } };

/** What a loop says that RMR opens or, before version 3030, RMT. */
export function readRemittance(loop: Loop, place: Place): RemittanceLine {
  const { head } = loop;
  const here = { ...place, line: head.line };
  const references = loop.segments
    .filter(({ name }) => name === "REF")
    .map((ref) => ({ qualifier: elementAt(ref, 1), reference: elementAt(ref, 2) || elementAt(ref, 3) }));
  const reference = elementAt(head, 2) || (references[0]?.reference ?? "");
  if (reference === "") place.faults.warning(head.line, head.name, "The line says nothing of what it pays.");
  const amounts = head.name === "RMT" ? amountsOfRmt(head, here) : amountsOfRmr(head, here);
  const { adjustment, ...others } = amounts;
  if (others.paid === null) place.faults.warning(head.line, reference, "The line does not say how much it pays.");
  return {
    ...{ line: head.line, qualifier: elementAt(head, 1), reference, ...others },
    adjustments: [...adjustment, ...adjustmentsOf(loop, place)],
    references,
  };
}

function amountsOfRmr(rmr: Segment, place: Place) {
  const amount = (position: number) => readAmount(elementAt(rmr, position), place);
  return {
    ...{ action: elementAt(rmr, 3), paid: amount(4), invoiced: amount(5), discount: amount(6) },
    adjustment: ownAdjustment(rmr, { amount: amount(8), reason: elementAt(rmr, 7) }),
  };
}

/** The older segment says what is paid only where that is not what was invoiced. */
function amountsOfRmt(rmt: Segment, place: Place) {
  const amount = (position: number) => readAmount(elementAt(rmt, position), place);
  const invoiced = amount(4);
  return {
    ...{ action: "", paid: amount(3) ?? invoiced, invoiced, discount: amount(7) },
    adjustment: ownAdjustment(rmt, { amount: amount(8), reason: elementAt(rmt, 9) }),
  };
}

function ownAdjustment({ line }: Segment, said: Pick<Adjustment, "amount" | "reason">): readonly Adjustment[] {
  return said.amount === null ? [] : [{ line, ...said, qualifier: "", reference: "" }];
}

/** The adjustments (ADX) directly within a loop. */
export function adjustmentsOf(loop: Loop, place: Place): readonly Adjustment[] {
  return loopsNamed(loop, "ADX").map(({ head }) => {
    const amount = readAmount(elementAt(head, 1), { ...place, line: head.line });
    return {
      ...{ line: head.line, amount, reason: elementAt(head, 2) },
      ...{ qualifier: elementAt(head, 3), reference: elementAt(head, 4) },
    };
  });
}

/** What a payment is, and what it is made of. */
export type Remittance = {
  readonly amount: string | null;
  readonly lines: readonly RemittanceLine[];
  readonly adjustments: readonly Adjustment[];
};

/** Compares an amount with the lines that it pays: what they do not explain may be told elsewhere, and is a warning. */
export function checkRemittance({ amount, lines, adjustments }: Remittance, place: Place): void {
  const parts = [...lines.map(({ paid }) => paid), ...amountsOf(adjustments)];
  const known = parts.filter((part) => part !== null);
  if (amount === null || parts.length === 0 || known.length < parts.length) return;
  const sum = sumOfTexts(known, place.currency);
  if (decimal(sum) === amount) return;
  const within = lines.flatMap((line) => amountsOf(line.adjustments)).filter((part) => part !== null);
  const because =
    decimal(add(sum, sumOfTexts(within, place.currency))) === amount
      ? "The lines add up to it only with their adjustments, which are not in what they pay."
      : `The amount does not agree: lines and adjustments add up to ${decimal(sum)}.`;
  place.faults.warning(place.line, amount, because);
}

function amountsOf(adjustments: readonly Adjustment[]): readonly (string | null)[] {
  return adjustments.map(({ amount }) => amount);
}
