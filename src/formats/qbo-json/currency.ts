import { readCurrency, type Currency } from "#money/currency";
import type { QboFields } from "./read-qbo-json.ts";

/** The currency of an entity. A company that has one alone does not say it. */
export function currencyOf(fields: QboFields): Currency {
  const said = fields["CurrencyRef"];
  const code =
    typeof said === "object" && said !== null && !Array.isArray(said) ? (said as QboFields)["value"] : undefined;
  return (typeof code === "string" ? readCurrency(code) : undefined) ?? "USD";
}
