import { readDay, type DayOrder } from "#calendar/read-day";
import { decimal } from "#money/money";
import { readAmount } from "#money/read-amount";
import type { Faults } from "#formats/fault";

type Reading = { readonly name: string; readonly line: number; readonly order: DayOrder; readonly faults: Faults };

const amounts = new Set(["AMOUNT", "OBAMOUNT", "CREDITLIMIT", "LIMIT"]);

export function isDay(name: string): boolean {
  return name.endsWith("DATE");
}

/** The cells of a row by name: amounts as decimal strings, days in ISO form, the rest as it stands. */
export function readFields(cells: ReadonlyMap<string, string>, row: Omit<Reading, "name">): Record<string, string> {
  const fields = [...cells].map(([name, text]) => {
    if (amounts.has(name)) return [name, amountOf(text, { ...row, name })] as const;
    return [name, isDay(name) ? dayOf(text, { ...row, name }) : text] as const;
  });
  return Object.fromEntries(fields);
}

/** The double minus is a program's that set a minus before a negative amount; the sums show that one is meant. */
function amountOf(text: string, { name, line, faults }: Reading): string {
  const isDoubled = text.startsWith("--");
  if (isDoubled) faults.warning(line, name, `"${text}" has two minus signs, and is read as if it had one.`);
  const read = readAmount(isDoubled ? text.slice(1) : text, { currency: "USD", decimal: "." });
  if (read.is === "unreadable") faults.error(line, name, read.because);
  return read.is === "amount" ? decimal(read.amount) : read.is === "blank" ? "" : text;
}

function dayOf(text: string, { name, line, order, faults }: Reading): string {
  const read = readDay(text, order);
  if (read.is === "day") return read.day.toString();
  if (read.is !== "blank") faults.error(line, name, `"${text}" is no day.`);
  return read.is === "blank" ? "" : text;
}
