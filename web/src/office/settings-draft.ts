import type { ChangeSettingsBody, OfficeSettings } from "../client.ts";

export type FieldName = Exclude<keyof ChangeSettingsBody, "over" | "rates">;

/** What somebody is changing: what they typed, over the version that stood when they began. */
export type SettingsDraft = {
  readonly over: number;
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** By currency: the rate as it is typed; null ends it. */
  readonly rates: Readonly<Record<string, string | null>>;
};

export const fieldNames = [
  "name",
  "zone",
  "dayRunAt",
  "closesAt",
  "currency",
  "costOfMinute",
  "soleDecides",
] as const satisfies readonly FieldName[];

/** A setting as it stands. */
export function standing({ costOfMinute, ...settings }: OfficeSettings, name: FieldName): string {
  if (name === "soleDecides") return settings.soleDecides ? "yes" : "no";
  if (name === "currency") return costOfMinute.currency;
  return name === "costOfMinute" ? costOfMinute.amount : settings[name];
}

/** What is to be sent: only what would become another. Undefined where nothing would. */
export function bodyOf(draft: SettingsDraft | undefined, stands: OfficeSettings): ChangeSettingsBody | undefined {
  if (draft === undefined) return undefined;
  const fields = Object.entries(draft.fields).filter(([name, text]) => text !== standing(stands, name as FieldName));
  const rateOf = (code: string) => stands.rates.find(({ currency }) => currency === code)?.rate ?? null;
  const rates = Object.entries(draft.rates)
    .filter(([currency, rate]) => rate !== rateOf(currency))
    .map(([currency, rate]) => ({ currency, rate }));
  if (fields.length === 0 && rates.length === 0) return undefined;
  const sent = fields.map(([name, text]) => [name, name === "soleDecides" ? text === "yes" : text]);
  return { over: draft.over, ...Object.fromEntries(sent), ...(rates.length === 0 ? {} : { rates }) };
}
