import { changedTexts } from "#base/changed-texts";
import { faultsOf, readLine, wholeOf, type Fault, type Reading, type Said } from "#base/said-words";
import { readCurrency, type Currency } from "#money/currency";
import { decimal, readDecimal, type Money } from "#money/money";

/** What the office has settled for itself, at a version. */
export type Settings = {
  readonly version: number;
  readonly name: string;
  readonly zone: string;
  /** Hours of the office's clock, as 06:30. */
  readonly dayRunAt: string;
  readonly closesAt: string;
  /** In the office's currency: the one in which work is ranked. */
  readonly costOfMinute: Money;
  /** Whether whoever alone decides may decide what they asked for themselves. */
  readonly soleDecides: boolean;
  /** What one unit of another currency is worth in the office's, as a decimal. */
  readonly rates: ReadonlyMap<Currency, string>;
};

/** Settings as they are written, one by one; a rate that is null ends. */
type Written = {
  readonly name: string;
  readonly zone: string;
  readonly dayRunAt: string;
  readonly closesAt: string;
  readonly currency: string;
  readonly costOfMinute: string;
  readonly soleDecides: boolean;
  readonly rates: readonly { readonly currency: string; readonly rate: string | null }[];
};

/** What somebody wants the settings to be: what is left out stays as it is. */
export type SettingsSaid = Said<Written>;

export const settingNames = [
  "name",
  "zone",
  "dayRunAt",
  "closesAt",
  "currency",
  "costOfMinute",
  "soleDecides",
  "rate",
] as const;
export type SettingName = (typeof settingNames)[number];

/** One setting that becomes another; a rate is that of a currency. */
export type SettingChange = {
  readonly setting: SettingName;
  readonly currency: string | null;
  readonly before: string | null;
  readonly after: string | null;
};

/** Why settings are not changed, in order of precedence. */
export const settingsRefusals = {
  settings_were_changed: "Somebody else changed the settings meanwhile. Look at what they changed: yours is not saved.",
  setting_is_unreadable: "Not all of it can be read. Nothing was changed.",
  currency_is_kept: "The book holds money: the office's currency stays what it is.",
  zone_is_on_another_day:
    "It is another day in that zone just now. Change the zone at an hour at which both have the same day, so that no day is run twice or left out.",
} as const;

export type SettingsRefusal = keyof typeof settingsRefusals;

const says = {
  name: "The office has a name of 1 to 200 characters on one line.",
  zone: "There is no such time zone. One is named by area and city, as America/New_York.",
  hour: "An hour is written as 06:30 or 18:00, between 00:00 and 23:59.",
  currency: "There is no such currency. One is named by three letters, as USD.",
  cost: "What a minute costs is a decimal number of the office's currency, as 0.60: not negative, and not over a million.",
  costAnew: "Say as well what a minute costs in the new currency.",
  rate: "A rate is a positive decimal number, as 0.73, with six digits behind the point at most, up to a million.",
  ownRate: "The office's own currency has no rate: it is what the others are measured in.",
  twice: "This currency is named twice.",
};

/** Of a zone that has a name, and that the database does not know. */
export const zoneFault: Fault = { field: "zone", because: says.zone };

const hour = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const rateForm = /^\d{1,7}(?:\.\d{1,6})?$/;
const ratesMax = 1_000_000;
const costMax = 1_000_000;

/** Reads what somebody wants the settings to be: the settings that would follow, or every fault of it. */
export function readSettings(said: SettingsSaid, before: Settings): Reading<Settings> {
  const own = before.costOfMinute.currency;
  const currency = readCurrency(said.currency ?? own);
  const measured = currency ?? own;
  const cost = said.costOfMinute ?? (measured === own ? decimal(before.costOfMinute) : undefined);
  const read = {
    name: readLine(said.name ?? before.name, { min: 1, max: 200 }),
    zone: readZone(said.zone ?? before.zone),
    dayRunAt: readHour(said.dayRunAt ?? before.dayRunAt),
    closesAt: readHour(said.closesAt ?? before.closesAt),
    currency,
    costOfMinute: readCost(cost, measured),
    soleDecides: said.soleDecides ?? before.soleDecides,
  };
  const rates = readRates(said.rates ?? [], {
    currency: measured,
    rates: measured === own ? before.rates : new Map(),
  });
  const whole = wholeOf<Omit<Written, "rates" | "costOfMinute"> & Pick<Settings, "costOfMinute">>(read, {
    ...{ name: says.name, zone: says.zone, dayRunAt: says.hour, closesAt: says.hour, currency: says.currency },
    ...{ costOfMinute: cost === undefined ? says.costAnew : says.cost, soleDecides: "" },
  });
  if (!whole.ok || !rates.ok) return { ok: false, faults: [...faultsOf(whole), ...faultsOf(rates)] };
  const { currency: _measured, ...settings } = whole.value;
  return { ok: true, value: { ...settings, version: before.version, rates: rates.value } };
}

/** A zone of the IANA database by its name. An offset is none: it knows no summer time. */
function readZone(text: string): string | undefined {
  if (!/^[A-Za-z][\w+\-/]*$/.test(text.trim())) return undefined;
  try {
    return new Temporal.ZonedDateTime(0n, text.trim()).timeZoneId;
  } catch {
    return undefined;
  }
}

function readHour(text: string): string | undefined {
  return hour.test(text.trim()) ? text.trim() : undefined;
}

function readCost(text: string | undefined, currency: Currency): Money | undefined {
  const cost = text === undefined ? undefined : readDecimal(text, currency);
  return cost === undefined || cost.minor < 0n || Number(decimal(cost)) > costMax ? undefined : cost;
}

type Rates = { readonly currency: Currency; readonly rates: Settings["rates"] };

/** The rates as they would be. A currency change leaves none: they were worth something in the former currency. */
function readRates(said: Written["rates"], { currency: own, rates }: Rates): Reading<Settings["rates"]> {
  const read = new Map(rates);
  const named = new Set<string>();
  const faults: Fault[] = [];
  for (const { currency: code, rate: text } of said) {
    const field = `rates.${code.trim().toUpperCase()}`;
    const currency = readCurrency(code);
    const rate = text === null ? null : readRate(text);
    if (currency === undefined) faults.push({ field, because: says.currency });
    else if (currency === own) faults.push({ field, because: says.ownRate });
    else if (named.has(currency)) faults.push({ field, because: says.twice });
    else if (rate === undefined) faults.push({ field, because: says.rate });
    else if (rate === null) read.delete(currency);
    else read.set(currency, rate);
    named.add(currency ?? field);
  }
  return faults.length === 0 ? { ok: true, value: read } : { ok: false, faults };
}

/** A rate without idle noughts, so that what is the same is written the same. */
function readRate(text: string): string | undefined {
  const plain = text.trim();
  if (!rateForm.test(plain) || Number(plain) <= 0 || Number(plain) > ratesMax) return undefined;
  const [whole = "", part = ""] = plain.split(".");
  const kept = part.replace(/0+$/, "");
  return `${BigInt(whole)}${kept === "" ? "" : `.${kept}`}`;
}

/** Which settings become others, in the order in which the desk shows them. */
export function changesBetween(before: Settings, after: Settings): SettingChange[] {
  return changedTexts(textsOf(before), textsOf(after)).map(({ name, ...became }) => {
    const [setting, currency = null] = name.split(" ");
    return { setting: setting as SettingName, currency, ...became };
  });
}

function textsOf({ costOfMinute, soleDecides, rates, ...settings }: Settings): Readonly<Record<string, string>> {
  const { name, zone, dayRunAt, closesAt } = settings;
  return {
    ...{ name, zone, dayRunAt, closesAt, currency: costOfMinute.currency, costOfMinute: decimal(costOfMinute) },
    soleDecides: soleDecides ? "yes" : "no",
    ...Object.fromEntries([...rates].map(([currency, rate]) => [`rate ${currency}`, rate])),
  };
}

type Moving = { readonly before: Settings; readonly after: Settings };
type Known = { readonly now: Temporal.Instant; readonly holdsMoney: boolean };

/** Why settings that can be read may not become these; undefined where they may. */
export function whyNotChange({ before, after }: Moving, { now, holdsMoney }: Known): SettingsRefusal | undefined {
  if (holdsMoney && before.costOfMinute.currency !== after.costOfMinute.currency) return "currency_is_kept";
  const dayIn = ({ zone }: Settings) => now.toZonedDateTimeISO(zone).toPlainDate();
  return dayIn(before).equals(dayIn(after)) ? undefined : "zone_is_on_another_day";
}
