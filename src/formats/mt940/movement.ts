import type { Faults } from "#formats/fault";
import { knownReference } from "#formats/reference";
import type { Currency } from "#money/currency";
import type { Money } from "#money/money";
import { readDay, readEntryDay } from "./days.ts";
import type { Mt940Field } from "./fields.ts";
import { readAmount, signedBy } from "./values.ts";

/** What a field 61 says of a movement. */
export type Mt940Movement = {
  readonly money: Money;
  /** The day of the entry or, where none is written, the value day. */
  readonly on: string | null;
  readonly valueOn: string | null;
  /** Whether it takes back an earlier movement of the other direction. */
  readonly reversal: boolean;
  /** N, S or F and three letters or figures, as NTRF. */
  readonly kind: string;
  readonly customerRef: string;
  readonly bankRef: string;
  /** What stands in the lines below. */
  readonly supplement: string;
};

/**
 * Value day, entry day, mark, the third letter of the currency, amount, kind, and the references: of what a bank left out or
 * wrote longer than it may be, the rest is read. Some banks begin a new line before the amount.
 */
const shape =
  /^(\d{6})(\d{4})?(R?[CD])([A-Z])?\n?(\d[\d.,]{0,20}|,\d{1,3})([A-Z][A-Z0-9 ]{3})?(.*?)(?:\/\/(.*?))?(?:\n(.*))?$/s;

/** Reads a movement. Null where it is none, or its amount is none, which is told. */
export function readMovement({ line, lines }: Mt940Field, currency: Currency, faults: Faults): Mt940Movement | null {
  const text = lines.join("\n");
  const found = shape.exec(text);
  if (found === null) {
    faults.error(
      line,
      lines[0],
      "This is no movement: it is written as 2603050305C1234,50NTRF, with a reference behind it.",
    );
    return null;
  }
  const [, day = "", entryDay, mark = "", , amount = "", kind = "", customerRef = "", bankRef = "", more = ""] = found;
  const said = readAmount(amount, currency, { line, faults });
  if (said === null) return null;
  const valueOn = readDay(day, { line, faults });
  const enteredOn = entryDay === undefined ? null : readEntryDay(entryDay, valueOn, { line, faults });
  return {
    money: signedBy(mark, said),
    ...{ on: enteredOn ?? valueOn, valueOn, reversal: mark.startsWith("R"), kind },
    ...{
      customerRef: knownReference(customerRef),
      bankRef: bankRef.trim(),
      supplement: more.replaceAll(/\s+/g, " ").trim(),
    },
  };
}
