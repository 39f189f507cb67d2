import { readDay, type DayOrder } from "#calendar/read-day";
import { decimal } from "#money/money";
import { readAmount } from "#money/read-amount";
import type { Faults } from "#formats/fault";

type Reading = { readonly line: number; readonly order: DayOrder; readonly faults: Faults };

const amounts = new Set(["AMOUNT", "OBAMOUNT", "CREDITLIMIT", "LIMIT"]);

export function isDay(name: string): boolean {
  return name.endsWith("DATE");
}

/** The cells of a row by name: amounts as decimal strings, days in ISO form, the rest as it stands. */
export function readFields(cells: ReadonlyMap<string, string>, reading: Reading): Record<string, string> {
  const fields = [...cells].map(([name, text]) => {
    if (amounts.has(name)) return [name, amountOf(text, reading)] as const;
    return [name, isDay(name) ? dayOf(text, reading) : text] as const;
  });
  return Object.fromEntries(fields);
}

/** The double minus is a program's that set a minus before a negative amount; the sums show that one is meant. */
function amountOf(text: string, { line, faults }: Reading): string {
  const isDoubled = text.startsWith("--");
  if (isDoubled) faults.warning(line, text, "The amount has two minus signs, and is read as if it had one.");
  const read = readAmount(isDoubled ? text.slice(1) : text, { currency: "USD", decimal: "." });
  if (read.is === "unreadable") faults.error(line, text, read.because);
  return read.is === "amount" ? decimal(read.amount) : read.is === "blank" ? "" : text;
}

function dayOf(text: string, { line, order, faults }: Reading): string {
  const read = readDay(text, order);
  if (read.is === "day") return read.day.toString();
  if (read.is !== "blank") faults.error(line, text, `"${text}" is no day.`);
  return read.is === "blank" ? "" : text;
}
