import { dayText } from "./day-text.ts";
import { figuresOf } from "./amount-text.ts";
import { clockText } from "./clock-text.ts";
import { phoneText } from "./phone-text.ts";
import { placeClockText } from "./place-clock.ts";
import { words } from "../words.ts";

/**
 * A sentence of the server in the language of the page, as people write it. The server writes days, times, amounts
 * and telephone numbers so that programs can read them too: "2467.67 USD", "2026-01-08", "17:30", "+16015550115", and a
 * place's clock by its zone. A section of the law is no amount: "12 CFR 1006.34", "(1006.18(f))"; and what is quoted stands as it was written.
 */
export function sentenceText(sentence: string): string {
  return placeClockText(words.said(sentence))
    .replace(/(?<![\d"“«-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/g, dayText)
    .replace(/(?<![\d.,"“«-]|CFR |§ ?)(?!1006\.\d\d(?! [A-Z]{3}))\d{4,}\.\d{2}(?![\d.])/g, figuresOf)
    .replace(/(?<![\d:“«"])(?:[01]\d|2[0-3]):[0-5]\d(?![\d:”»"])/g, clockText)
    .replace(/(?<!\w)\+1\d{10}(?!\d)/g, phoneText);
}
