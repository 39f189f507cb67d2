import { readCurrency, type Currency } from "#money/currency";
import type { AdviceLine } from "./advice-lines.ts";
import type { Values } from "./values.ts";

/** Codes that are looked for among other words: "ALL" and "TOP" are currencies as well, and mostly mean something else. */
const usual: ReadonlySet<string> = new Set([
  "USD",
  "EUR",
  "GBP",
  "CAD",
  "MXN",
  "AUD",
  "CHF",
  "JPY",
  "SEK",
  "NOK",
  "DKK",
  "PLN",
  "CNY",
  "INR",
  "BRL",
]);

/** A dollar's sign alone does not say whose dollars they are. */
const signs: Readonly<Record<string, Currency | "$">> = { "€": "EUR", "£": "GBP", $: "$" };
const dollars: ReadonlySet<string> = new Set(["USD", "CAD", "AUD", "MXN"]);

/** The currency that all amounts of an advice are in, as far as it says one. */
export function currencyOf(lines: readonly AdviceLine[]): Values["currency"] {
  const said = new Set(lines.flatMap((line) => [...saidIn(line)]));
  const hasDollars = said.delete("$");
  const [one = null, ...others] = said;
  if (others.length > 0 || (hasDollars && one !== null && !dollars.has(one))) return "several";
  return one === "$" ? null : one;
}

/** A sign before or behind an amount, a code beside one or as a cell of its own, or behind the word for it. */
function* saidIn({ words }: AdviceLine): Generator<Currency | "$"> {
  for (const [at, { text, cell }] of words.entries()) {
    const [before, after] = [words[at - 1], words[at + 1]];
    const sign = signs[text.slice(0, 1)] ?? signs[text.slice(-1)];
    if (sign !== undefined) yield sign;
    const code = /^[A-Z]{3}$/.test(text) ? readCurrency(text) : undefined;
    const isNamed = /^(?:currency|ccy|curr)[:.]?$/i.test(before?.text ?? "");
    const isBeside = [before, after].some(
      (word) => word === undefined || word.cell !== cell || /^[-+(]?[$]?\d/.test(word.text),
    );
    if (code !== undefined && (isNamed || (isBeside && usual.has(code)))) yield code;
  }
}
