/** In which order a file may write its days. */
export const dayOrders = ["ymd", "mdy", "dmy"] as const;

export type DayOrder = (typeof dayOrders)[number];

/** What a text says as a day. */
export type ReadDay =
  | { readonly is: "day"; readonly day: Temporal.PlainDate }
  | { readonly is: "blank" }
  | { readonly is: "unreadable" }
  | { readonly is: "ambiguous" };

const numbers = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/;
const timeOfDay = /[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]m)?\s*(?:Z|[-+]\d{2}:?\d{2})?$/i;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a day as files write it. 3/4/2026 is read in the order given, and is ambiguous without one.
 *
 * ```ts
 * import { readDay } from "#calendar/read-day";
 * import { strict as assert } from "node:assert";
 *
 * assert.deepEqual(readDay("3/4/2026", null), { is: "ambiguous" });
 * assert.deepEqual(readDay("31-Jan-26", null), { is: "day", day: Temporal.PlainDate.from("2026-01-31") });
 * ```
 */
export function readDay(text: string, order: DayOrder | null): ReadDay {
  const plain = text.trim().replace(timeOfDay, "").trim();
  if (/^[0\-/. ]*$/.test(plain)) return { is: "blank" };
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (compact !== null) return dayOf(compact[1], compact[2], compact[3]);
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(plain)?.[1];
  if (serial !== undefined) return dayOfSerial(Number(serial));
  const parts = numbers.exec(plain);
  if (parts === null) return namedMonth(plain);
  const [, first = "", second = "", third = ""] = parts;
  if (first.length === 4) return dayOf(first, second, third);
  if (first.length > 2) return { is: "unreadable" };
  if (order === "ymd") return dayOf(first, second, third);
  const known = order ?? orderOf(first, second);
  if (known === null) return { is: "ambiguous" };
  return known === "mdy" ? dayOf(third, first, second) : dayOf(third, second, first);
}

const sayOrder = "Say how days are written: mm/dd/yyyy or dd/mm/yyyy.";

/** Says of a text that it may be two days, which two, and what to do about it. */
export function ambiguousDay(text: string): string {
  const [american, european] = (["mdy", "dmy"] as const).map((order) => {
    const read = readDay(text, order);
    return read.is === "day" ? read.day.toString() : "no day";
  });
  return `"${text}" is ${american} as month/day and ${european} as day/month. ${sayOrder}`;
}

/** Says of two texts of one file that they are written in different orders, and what to do about it. */
export function contradictingDays({ mdy, dmy }: { readonly mdy: string; readonly dmy: string }): string {
  return `The file contradicts itself: "${mdy}" is month/day and "${dmy}" is day/month. ${sayOrder}`;
}

/** What days written in figures show of their order: how many can only be read the one way or the other. */
export type OrderEvidence = { readonly mdy: number; readonly dmy: number };

/** Which order a text shows, where it shows one. */
export function orderShown(text: string): "mdy" | "dmy" | null {
  const [, first = "", second = ""] = numbers.exec(text.trim().replace(timeOfDay, "").trim()) ?? [];
  if (first === "" || first.length > 2 || first === second) return null;
  return orderOf(first, second);
}

/**
 * The order of all days of a file: the one that some of them show and none of them contradicts. One slip of the pen
 * among many days, such as 31/2 among days of February, does not leave the others without an order.
 */
export function orderOfFile({ mdy, dmy }: OrderEvidence): DayOrder | null {
  if (mdy > dmy * slipsAmong) return "mdy";
  return dmy > mdy * slipsAmong ? "dmy" : null;
}

const slipsAmong = 20;

/** The order that a pattern such as `dd-mm-yyyy` says. */
export function orderOfPattern(pattern: string): DayOrder | undefined {
  const letters = [...new Set(pattern.toLowerCase().replace(/[^dmy]/g, ""))].join("");
  return letters === "ymd" || letters === "mdy" || letters === "dmy" ? letters : undefined;
}

/** 25/1 can only be a day before a month, 1/25 only a month before a day, and 3/3 is the same either way. */
function orderOf(first: string, second: string): "mdy" | "dmy" | null {
  if (Number(first) > 12 && Number(second) <= 12) return "dmy";
  if (Number(second) > 12 && Number(first) <= 12) return "mdy";
  return Number(first) === Number(second) ? "mdy" : null;
}

function namedMonth(text: string): ReadDay {
  const [, dayFirst, monthSecond, lastYear] = /^(\d{1,2})[-/. ]*([a-z]{3,9})\.?[-/., ]*(\d{2,4})$/i.exec(text) ?? [];
  const [, monthFirst, daySecond, otherYear] =
    /^([a-z]{3,9})\.?[-/. ]*(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{2,4})$/i.exec(text) ?? [];
  const month = months.indexOf((monthSecond ?? monthFirst ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return { is: "unreadable" };
  return dayOf(lastYear ?? otherYear, String(month), dayFirst ?? daySecond);
}

/** A spreadsheet counts days from the end of 1899, and shows the count where a cell lost its form: 46023 is in 2026. */
function dayOfSerial(days: number): ReadDay {
  if (days < serialOf1954 || days > serialOf2100) return { is: "unreadable" };
  return { is: "day", day: Temporal.PlainDate.from("1899-12-30").add({ days }) };
}

const serialOf1954 = 20_000;
const serialOf2100 = 73_051;

function dayOf(year = "", month = "", day = ""): ReadDay {
  if (year.length === 3 || year.length === 1) return { is: "unreadable" };
  const century = Number(year) < 70 ? 2000 : 1900;
  const fullYear = year.length === 2 ? century + Number(year) : Number(year);
  if (fullYear < 1900 || fullYear > 2200) return { is: "unreadable" };
  try {
    const fields = { year: fullYear, month: Number(month), day: Number(day) };
    return { is: "day", day: Temporal.PlainDate.from(fields, { overflow: "reject" }) };
  } catch {
    return { is: "unreadable" };
  }
}
