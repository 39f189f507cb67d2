import type { FieldName } from "./fields.ts";

export type Comparison = "=" | ">" | ">=" | "<" | "<=";

/** A day that is meant: itself, so many days from today (0 is today), or an age in days. */
export type DayMeant = { readonly on: string } | { readonly fromToday: number } | { readonly ago: number };

/** One thing that must hold of a line of the book. */
export type Condition =
  | { readonly is: "one-of"; readonly field: FieldName; readonly values: readonly string[]; readonly not: boolean }
  | { readonly is: "yes-no"; readonly field: FieldName; readonly yes: boolean }
  | { readonly is: "amount"; readonly field: FieldName; readonly op: Comparison; readonly amount: string }
  | { readonly is: "days"; readonly field: FieldName; readonly op: Comparison; readonly days: number }
  | { readonly is: "day"; readonly field: FieldName; readonly op: Comparison; readonly day: DayMeant }
  | { readonly is: "none"; readonly field: FieldName; readonly not: boolean };

/** What a list of the book is narrowed to: words that are searched for, and conditions that all hold. */
export type Filter = { readonly words: readonly string[]; readonly conditions: readonly Condition[] };

/** What cannot be read of a filter: which letters of it, and why. */
export type FilterFault = { readonly at: number; readonly length: number; readonly says: string };

/** The value of a list that stands for nothing: `collector:none`. */
export const nothing = "none";

/** Whoever asks: `collector:me`. */
export const oneself = "me";

/** How much a filter may hold. */
export const filterLimits = { lettersMax: 1000, conditionsMax: 30, valuesMax: 50 };

const signs: Record<Comparison, string> = { "=": ":", ">": ">", ">=": ">=", "<": "<", "<=": "<=" };

/**
 * A filter as a person would type it. What is written so and read again is the same filter.
 *
 * ```ts
 * import { printFilter } from "#book/filter";
 * import { strict as assert } from "node:assert";
 *
 * const over: Parameters<typeof printFilter>[0]["conditions"][0] = { is: "days", field: "overdue", op: ">", days: 30 };
 * assert.equal(printFilter({ words: ["blue door"], conditions: [over] }), 'overdue>30 "blue door"');
 * ```
 */
export function printFilter({ words, conditions }: Filter): string {
  return [...conditions.map(printCondition), ...words.map(printWord)].join(" ");
}

/** One condition as a person would type it. */
export function printCondition(condition: Condition): string {
  const { field } = condition;
  switch (condition.is) {
    case "one-of":
      return `${condition.not ? "-" : ""}${field}:${condition.values.map(printValue).join(",")}`;
    case "none":
      return `${condition.not ? "-" : ""}${field}:${nothing}`;
    case "yes-no":
      return `${field}:${condition.yes ? "yes" : "no"}`;
    case "amount":
      return `${field}${signs[condition.op]}${condition.amount}`;
    case "days":
      return `${field}${signs[condition.op]}${condition.days}`;
    case "day":
      return `${field}${signs[condition.op]}${printDay(condition.day)}`;
  }
}

function printDay(day: DayMeant): string {
  if ("on" in day) return day.on;
  if ("ago" in day) return `${day.ago}d`;
  if (day.fromToday === 0) return "today";
  return `${day.fromToday > 0 ? "+" : "-"}${Math.abs(day.fromToday)}d`;
}

function printValue(value: string): string {
  return /[\s",]/.test(value) ? quoted(value) : value;
}

/** A word that looks like a condition, or holds a space, stands in quotes. */
export function printWord(word: string): string {
  return /[\s":<>]|^no-/i.test(word) ? quoted(word) : word;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
