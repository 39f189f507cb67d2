import { decimal, type Money } from "#money/money";
import type { Language } from "./template.ts";

const locales = { en: "en-US", es: "es-US" } as const satisfies Record<Language, string>;

/** A day in full: November 23, 2026; 23 de noviembre de 2026. */
export function longDay(day: Temporal.PlainDate, language: Language): string {
  return day.toLocaleString(locales[language], { year: "numeric", month: "long", day: "numeric" });
}

/** A day in a table: 11/23/2026; in Spanish with its month in letters, so that nobody takes it for a day: 23 nov 2026. */
export function shortDay(day: Temporal.PlainDate, language: Language): string {
  const month = language === "en" ? "2-digit" : "short";
  return day.toLocaleString(locales[language], {
    year: "numeric",
    month,
    day: language === "en" ? "2-digit" : "numeric",
  });
}

/** An amount with its currency's mark, as people write it in the United States in either language. */
export function withMark(amount: Money): string {
  const format = new Intl.NumberFormat("en-US", { style: "currency", currency: amount.currency });
  return format.format(decimal(amount) as Intl.StringNumericLiteral);
}
