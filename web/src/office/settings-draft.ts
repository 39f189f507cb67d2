import type { ChangeSettingsBody, OfficeSettings } from "../client.ts";
import type { Typed } from "../ui/use-editing.ts";

export const fieldNames = [
  "name",
  "zone",
  "dayRunAt",
  "closesAt",
  "currency",
  "costOfMinute",
  "soleDecides",
] as const satisfies readonly Exclude<keyof ChangeSettingsBody, "over" | "rates">[];
export type FieldName = (typeof fieldNames)[number];

/** A setting, or the rate of a currency. */
export type SettingName = FieldName | `rate ${string}`;

/** A setting as it stands; undefined of a rate that there is not. */
export function standing({ costOfMinute, rates, ...settings }: OfficeSettings, name: SettingName): string | undefined {
  const field = fieldNames.find((one) => one === name);
  if (field === undefined) return rates.find(({ currency }) => name === `rate ${currency}`)?.rate;
  if (field === "soleDecides") return settings.soleDecides ? "yes" : "no";
  if (field === "currency") return costOfMinute.currency;
  return field === "costOfMinute" ? costOfMinute.amount : settings[field];
}

/** What is to be sent: a rate that was typed as none is ended. */
export function bodyOf(typed: Typed<SettingName>, over: number): ChangeSettingsBody {
  const all = Object.entries<string | null | undefined>(typed);
  const rates = all
    .filter(([name]) => name.startsWith("rate "))
    .map(([name, rate = null]) => ({ currency: name.slice("rate ".length), rate }));
  const fields = all
    .filter(([name]) => !name.startsWith("rate "))
    .map(([name, text]) => [name, name === "soleDecides" ? text === "yes" : text]);
  return { over, ...Object.fromEntries(fields), ...(rates.length === 0 ? {} : { rates }) };
}
