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

/** Settings as somebody wrote them: what is left out stays as it is, and a rate that is null ends. */
export type Said = {
  readonly name?: string | undefined;
  readonly zone?: string | undefined;
  readonly dayRunAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly currency?: string | undefined;
  readonly costOfMinute?: string | undefined;
  readonly soleDecides?: boolean | undefined;
  readonly rates?: readonly { readonly currency: string; readonly rate: string | null }[] | undefined;
};

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

/** What of the settings cannot be read, by the name of the field, with the sentence for whoever wrote it. */
export type Fault = { readonly field: string; readonly because: string };

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
export function readSettings(
  said: Said,
  before: Settings,
): { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  /** What was read, or, where nothing could be, what stood there, and a fault. */
  const read = <Value>(value: Value | undefined, stood: Value, fault: Fault): Value => {
    if (value === undefined) faults.push(fault);
    return value ?? stood;
  };
  const { name = before.name, zone = before.zone, dayRunAt = before.dayRunAt, closesAt = before.closesAt } = said;
  const own = before.costOfMinute.currency;
  const currency = read(readCurrency(said.currency ?? own), own, { field: "currency", because: says.currency });
  const cost = said.costOfMinute ?? (currency === own ? decimal(before.costOfMinute) : undefined);
  const because = cost === undefined ? says.costAnew : says.cost;
  const settings = {
    version: before.version,
    name: read(readName(name), before.name, { field: "name", because: says.name }),
    zone: read(readZone(zone), before.zone, zoneFault),
    dayRunAt: read(readHour(dayRunAt), before.dayRunAt, { field: "dayRunAt", because: says.hour }),
    closesAt: read(readHour(closesAt), before.closesAt, { field: "closesAt", because: says.hour }),
    costOfMinute: read(readCost(cost, currency), before.costOfMinute, { field: "costOfMinute", because }),
    soleDecides: said.soleDecides ?? before.soleDecides,
    rates: readRates(said.rates ?? [], { currency, rates: currency === own ? before.rates : new Map() }, faults),
  };
  return faults.length === 0 ? { ok: true, settings } : { ok: false, faults };
}

function readName(text: string): string | undefined {
  const name = text.trim();
  return name.length >= 1 && name.length <= 200 && !/\p{Cc}/u.test(name) ? name : undefined;
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
function readRates(said: NonNullable<Said["rates"]>, { currency: own, rates }: Rates, faults: Fault[]) {
  const read = new Map(rates);
  const named = new Set<string>();
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
  return read;
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
  const [was, is] = [textsOf(before), textsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => was.get(key) !== is.get(key))
    .map((key) => {
      const [setting, currency = null] = key.split(" ");
      return {
        ...{ setting: setting as SettingName, currency },
        ...{ before: was.get(key) ?? null, after: is.get(key) ?? null },
      };
    });
}

function textsOf({
  name,
  zone,
  dayRunAt,
  closesAt,
  costOfMinute,
  soleDecides,
  rates,
}: Settings): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries({ name, zone, dayRunAt, closesAt, currency: costOfMinute.currency }),
    ["costOfMinute", decimal(costOfMinute)],
    ["soleDecides", soleDecides ? "yes" : "no"],
    ...[...rates].map(([currency, rate]) => [`rate ${currency}`, rate] as const),
  ]);
}

type Moving = { readonly before: Settings; readonly after: Settings };
type Known = { readonly now: Temporal.Instant; readonly holdsMoney: boolean };

/** Why settings that can be read may not become these; undefined where they may. */
export function whyNotChange({ before, after }: Moving, { now, holdsMoney }: Known): SettingsRefusal | undefined {
  if (holdsMoney && before.costOfMinute.currency !== after.costOfMinute.currency) return "currency_is_kept";
  const dayIn = ({ zone }: Settings) => now.toZonedDateTimeISO(zone).toPlainDate();
  return dayIn(before).equals(dayIn(after)) ? undefined : "zone_is_on_another_day";
}
