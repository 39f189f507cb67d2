import type { Faults } from "#formats/fault";
import { readCurrency, type Currency } from "#money/currency";
import type { TransactionSet } from "./interchange.ts";
import { loopsNamed, segmentNamed, type Loop } from "./loops.ts";
import { elementAt, type Segment } from "./segments.ts";
import { readAmount, readDay, type Place } from "./values.ts";

/** How a payment begins: BPR or, before version 3030, BPS. */
export type PaymentHead = {
  readonly amount: string | null;
  /** Whether the payee takes it from the payer's account, instead of the payer's sending it. */
  readonly debit: boolean;
  /** C with what it pays, D without, I only what it pays, H no payment at all ... */
  readonly handling: string;
  /** ACH, CHK a check, FWT a wire, NON none ... */
  readonly method: string;
  readonly on: string | null;
  /** The payer's bank by its routing number, and the account there. */
  readonly routing: string;
  readonly account: string;
};

export function readPaymentHead(head: Segment, within: Place): PaymentHead {
  const at = (position: number) => elementAt(head, position);
  const place = { ...within, line: head.line };
  if (at(2) === "") place.faults.error(head.line, head.name, "The payment has no amount.");
  if (head.name === "BPS") {
    return {
      ...{ amount: readAmount(at(2), place), debit: false, handling: at(3), method: at(1) },
      ...{ on: readDay(at(12), place), routing: "", account: at(11) },
    };
  }
  return {
    ...{ amount: readAmount(at(2), place), debit: at(3) === "D", handling: at(1), method: at(4) },
    ...{ on: readDay(at(16), place), routing: at(6) === "01" ? at(7) : "", account: at(9) },
  };
}

/** The currency that a transaction set says (CUR); US dollars where it says none. A second one is not understood. */
export function currencyOf({ segments }: Pick<TransactionSet, "segments">, faults: Faults): Currency {
  let currency: Currency | undefined;
  for (const cur of segments.filter(({ name }) => name === "CUR")) {
    const code = elementAt(cur, 2);
    const said = readCurrency(code);
    const isAnother = currency !== undefined && said !== currency;
    if (said === undefined) faults.error(cur.line, code, "ISO 4217 has no such currency.");
    else if (isAnother) faults.error(cur.line, code, `Amounts are in ${currency}, which stood before.`);
    currency ??= said;
  }
  return currency ?? "USD";
}

/** A party by its name and the number by which the sender knows it. */
export type Party = { readonly name: string; readonly id: string };

/** The party of a loop that stands there as one of these, the first of them before the others. */
export function partyOf(loop: Loop, ...roles: readonly string[]): Party | undefined {
  const parties = loopsNamed(loop, "N1").map(({ head }) => head);
  const found = roles.flatMap((role) => parties.filter((party) => elementAt(party, 1) === role))[0];
  return found && { name: elementAt(found, 2), id: elementAt(found, 4) };
}

/** Who pays: the payer, the remitter or, where neither is named, who sends the file. */
export const payerRoles = ["PR", "RM", "41"] as const;

/** The number by which a payment is known again where its money arrives. */
export function traceOf(loop: Loop): string {
  const trn = segmentNamed(loop, "TRN");
  return trn === undefined ? "" : elementAt(trn, 2);
}

/** A reference (REF) of a loop itself by what it is of, the first of these before the others. */
export function referenceOf(loop: Loop, ...qualifiers: readonly string[]): string {
  const references = loop.segments.filter(({ name }) => name === "REF");
  const found = qualifiers.flatMap((qualifier) => references.filter((ref) => elementAt(ref, 1) === qualifier))[0];
  return found === undefined ? "" : elementAt(found, 2);
}
