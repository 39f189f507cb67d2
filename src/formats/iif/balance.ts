import { decimal, money, readDecimal } from "#money/money";
import type { Faults } from "#formats/fault";
import type { IifEntry } from "./entry.ts";

/** A transaction and its splits add up to nothing: a split has the sign of the other side. */
export function checkBalance({ line, fields, splits }: IifEntry, faults: Faults): void {
  if (splits.length === 0) {
    faults.warning(line, "TRNS", "The transaction has no splits.");
    return;
  }
  const amounts = [fields, ...splits.map((split) => split.fields)].map((each) => each["AMOUNT"] ?? "0");
  const read = amounts.map((amount) => readDecimal(amount === "" ? "0" : amount, "USD"));
  // An amount that cannot be read was told already.
  if (read.some((amount) => amount === undefined)) return;
  const sum = read.reduce((total, amount) => total + (amount?.minor ?? 0n), 0n);
  if (sum === 0n) return;
  faults.error(line, "AMOUNT", `The transaction and its splits differ by ${decimal(money("USD", sum))}.`);
}
