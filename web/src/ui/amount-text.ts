/** An exact amount as the server writes it: a decimal string and the code of its currency. */
export type Amount = { readonly amount: string; readonly currency: string };

const formatters = new Map<string, Intl.NumberFormat>();

/** Currencies differ in their decimals: the yen has none, the dinar has three. */
export function decimalsOf(currency: string): number {
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

function formatterOf(currency: string): Intl.NumberFormat {
  const decimals = decimalsOf(currency);
  const made = new Intl.NumberFormat("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formatters.set(currency, made);
  return made;
}

/** The figures of an amount, grouped, with a true minus. The string is formatted as it is: no float touches it. */
export function figures({ amount, currency }: Amount): string {
  const formatter = formatters.get(currency) ?? formatterOf(currency);
  return formatter.format(amount as `${number}`).replace("-", "−");
}

const grouped = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The figures of a bare number with two decimals, grouped: for text in which the currency stands apart. */
export function figuresOf(number: string): string {
  return grouped.format(number as `${number}`);
}

/** An amount with its currency, for sentences: "1,240.50 USD". */
export function amountText(amount: Amount): string {
  return `${figures(amount)} ${amount.currency}`;
}

/** Whether nothing is left of an amount. */
export function isZero({ amount }: Pick<Amount, "amount">): boolean {
  return /^-?0*(?:\.0*)?$/.test(amount);
}

/** The share that a part is of a whole, between 0 and 1, for drawing only. */
export function shareOf(part: string, whole: string): number {
  const of = Number(whole);
  return of === 0 ? 0 : Math.min(1, Math.max(0, Number(part) / of));
}

/** The exact sum of decimal strings of one currency. */
export function sumOf(amounts: readonly string[], decimals: number): string {
  const minor = amounts.reduce((sum, amount) => sum + minorOf(amount, decimals), 0n);
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const sign = minor < 0n ? "-" : "";
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(digits.length - decimals)}`;
}

function minorOf(amount: string, decimals: number): bigint {
  const [whole = "0", part = ""] = amount.replace("-", "").split(".");
  const minor = BigInt(whole + part.padEnd(decimals, "0").slice(0, decimals));
  return amount.startsWith("-") ? -minor : minor;
}
