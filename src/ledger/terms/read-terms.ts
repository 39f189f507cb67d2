import {
  daysOn,
  type CountedFrom,
  type DiscountTerm,
  type DueRule,
  type HundredthsOfPercent,
  type InstalmentTerm,
  type Terms,
} from "./terms.ts";

const lengthMax = 200;
const instalmentsMax = 60;
const daysMax = 3650;
const discountMax: HundredthsOfPercent = 5_000;

/**
 * Reads terms as invoices and accounting systems write them: `Net 30`, `2/10 n/30`, `2% 10 days, net 30`, `30 days EOM`,
 * `10th of next month`, `15 MFI`, `30/60/90`, `50% 30, 50% 60`, `3 monthly instalments`, `Due on receipt`, `COD`, each
 * with `10% retainage` where something is held back. "Net 30 EOM" counts from the end of the month of the invoice, the
 * later of its two readings, so that nobody is overdue too early. Nothing where the words mean nothing that is known.
 *
 * ```ts
 * import { readTerms } from "#ledger/terms/read-terms";
 * import { strict as assert } from "node:assert";
 *
 * assert.deepEqual(readTerms("2% 10, net 30"), {
 *   instalments: [{ weight: 1, due: { is: "days", days: 30, from: "issue" } }],
 *   discounts: [{ percent: 200, days: 10, from: "issue" }],
 *   retained: 0,
 * });
 * assert.equal(readTerms("as agreed"), undefined);
 * ```
 */
export function readTerms(text: string): Terms | undefined {
  if (text.length > lengthMax) return undefined;
  const words = text.toLowerCase().replace(/\s+/g, " ").replaceAll("per cent", "%").replaceAll("percent", "%").trim();
  const { rest: due, retained } = withoutRetainage(words);
  const { rest, discounts } = withoutDiscounts(due);
  const instalments = instalmentsOf(rest);
  if (instalments === undefined || retained === undefined) return undefined;
  const isInTime = instalments.every(({ due: rule }) => rule.is !== "days" || rule.days <= daysMax);
  if (!isInTime || instalments.length > instalmentsMax || !endInTime(discounts, instalments)) return undefined;
  const from = countedFromEnd(instalments);
  return { instalments, discounts: discounts.map((discount) => ({ ...discount, from })), retained };
}

const retainage = /[,;+]? ?(?:less |with |plus )?(\d{1,2}(?:\.\d{1,2})?) ?% ?(?:retainage|retention|retained|holdback)/;

function withoutRetainage(words: string): { rest: string; retained: HundredthsOfPercent | undefined } {
  const [clause, percent] = retainage.exec(words) ?? [];
  if (clause === undefined || percent === undefined) return { rest: words, retained: 0 };
  const retained = hundredths(percent);
  return { rest: tidy(words.replace(clause, " ")), retained: retained > 0 ? retained : undefined };
}

/** `2/10`, `2% 10`, `2% 10 days`, `2% if paid within 10 days`, at the beginning, any number of them. */
const discount =
  /^(\d{1,2}(?:\.\d{1,2})?) ?(?:%|\/|% ?\/)(?: ?(?:discount|disc\.?|off))?(?: ?(?:if paid )?(?:in|within))? ?(\d{1,3}) ?(?:days?|d)?(?=$|[ ,;/])[ ,;/]*/;

/** `2/10/30`: so little within so few days is a discount with its rest. Other numbers alone hide none. */
const withItsRest = /^([1-5])\/([1-9]|1[0-5])\/(\d{2,3})$/;
const numbersAlone = /^\d+(?: ?[/-] ?\d+){2,}$/;

type Discount = Omit<DiscountTerm, "from">;

/** A discount stands before something else that says when the whole is due: 2/10 alone may be anything. */
function withoutDiscounts(words: string): { rest: string; discounts: readonly Discount[] } {
  const discounts: Discount[] = [];
  let rest = words.replace(withItsRest, "$1/$2 net $3");
  while (!isSchedule(rest) && !numbersAlone.test(rest)) {
    const [clause, percent = "", days = ""] = discount.exec(rest) ?? [];
    const isPercent = hundredths(percent) > 0 && hundredths(percent) <= discountMax;
    if (clause === undefined || clause === rest || !isPercent) break;
    discounts.push({ percent: hundredths(percent), days: Number(days) });
    rest = rest.slice(clause.length);
  }
  return { rest: tidy(rest), discounts };
}

/** A discount that runs longer than the invoice has was read wrongly: "2/10 EOM" does not say when the whole is due. */
function endInTime(discounts: readonly Discount[], instalments: readonly InstalmentTerm[]): boolean {
  const last = Math.max(...instalments.map(({ due }) => (due.is === "days" ? due.days : daysMax)));
  return discounts.every(({ days }) => days <= last);
}

function isSchedule(words: string): boolean {
  return instalmentsByDays(words) !== undefined || instalmentsByShares(words) !== undefined;
}

/** What the words say of when the whole, or each part of it, is due. */
function instalmentsOf(words: string): readonly InstalmentTerm[] | undefined {
  const whole = dueRuleOf(words);
  if (whole !== undefined) return [{ weight: 1, due: whole }];
  return instalmentsByDays(words) ?? instalmentsByShares(words) ?? instalmentsByCount(words);
}

const atOnce =
  /^(?:due )?(?:up)?(?:on|at) receipt$|^due(?: now)?$|^(?:immediate|immediately|cash|c\.?o\.?d\.?|cash on delivery|c\.?i\.?a\.?|c\.?w\.?o\.?|p\.?i\.?a\.?|cash in advance|cash with order|pre ?pay(?:ment|paid)?|prepaid|payment in advance)$/;
const net =
  /^(?:net|n|due(?: in)?|within|payable (?:in|within))?[ /]?(\d{1,4}) ?(?:days?|d|tage|jours|dagen|d[ií]as)?(?: ?(?:net|netto))?$/;
const netAfterMonth =
  /^(?:net|n)?[ /]?(\d{1,4})? ?(?:days?|d|jours)? ?(?:from |after )?(?:eom|end of (?:the )?month|month end|fin de mois|einde maand)(?: ?\+ ?(\d{1,3}))?$/;
const monthThenDays = /^(?:eom|end of month) (\d{1,3})(?: days?)?$/;
const nextMonth =
  /^(?:net |due )?(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: day)? (?:of (?:the )?)?(?:(?:next|following) month|mfi|prox(?:imo)?\.?)$/;

function dueRuleOf(words: string): DueRule | undefined {
  if (atOnce.test(words)) return daysOn(0, "issue");
  const days = net.exec(words)?.[1];
  if (days !== undefined) return daysOn(Number(days), "issue");
  const after = netAfterMonth.exec(words);
  if (after !== null) return daysOn(Number(after[1] ?? after[2] ?? 0), "month-end");
  const then = monthThenDays.exec(words)?.[1];
  if (then !== undefined) return daysOn(Number(then), "month-end");
  const day = Number(nextMonth.exec(words)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? { is: "day-of-month", day, months: 1 } : undefined;
}

/**
 * `30/60/90`, `30-60 days`: equal parts. Two numbers of which the first is small are a discount that lacks its rest, and
 * more of them may be one too.
 */
function instalmentsByDays(words: string): InstalmentTerm[] | undefined {
  const list = /^(?:net )?(\d{1,3}(?: ?[/-] ?\d{1,3})+)(?: days?)?$/.exec(words)?.[1];
  if (list === undefined) return undefined;
  const days = list.split(/[/-]/).map(Number);
  const rise = days.every((day, at) => day > (days[at - 1] ?? -1));
  const isDiscount = (days[0] ?? 0) < (days.length === 2 ? 15 : 6);
  return rise && !isDiscount ? days.map((day) => ({ weight: 1, due: daysOn(day, "issue") })) : undefined;
}

/** `50% 30 days, 50% 60 days`, `1/3 net 30, 2/3 net 60`: parts that make up the whole. */
function instalmentsByShares(words: string): InstalmentTerm[] | undefined {
  const parts = words.split(/ ?[,;+] ?/);
  if (parts.length < 2) return undefined;
  const read = parts.map((part) => {
    const [, percent, over, under, rule = ""] =
      /^(?:(\d{1,3}(?:\.\d{1,2})?) ?%|(\d{1,2})\/(\d{1,2})) (.+)$/.exec(part) ?? [];
    const due = dueRuleOf(rule);
    const weight = percent === undefined ? (Number(over) * 720_720) / Number(under) : hundredths(percent);
    return due === undefined || !Number.isInteger(weight) || weight <= 0 ? undefined : { weight, due };
  });
  const whole = words.includes("%") ? 10_000 : 720_720;
  const sum = read.reduce((total, part) => total + (part?.weight ?? Number.NaN), 0);
  return sum === whole ? read.filter((part) => part !== undefined) : undefined;
}

/** `3 monthly instalments`: the first a month after the invoice. `4 instalments of 14 days`: the first after 14. */
function instalmentsByCount(words: string): InstalmentTerm[] | undefined {
  const [, count, , every] =
    /^(\d{1,2}) (?:equal )?(monthly )?(?:instal?lments?|payments?)(?: (?:of|every) (\d{1,3}) days)?$/.exec(words) ?? [];
  const many = Number(count ?? 0);
  if (many < 2) return undefined;
  return Array.from({ length: many }, (_, at) => ({
    weight: 1,
    due: every === undefined ? { is: "months", months: at + 1 } : daysOn(Number(every) * (at + 1), "issue"),
  }));
}

/** Days of a discount are counted from where those of the whole are. */
function countedFromEnd(instalments: readonly InstalmentTerm[]): CountedFrom {
  return instalments.some(({ due }) => due.is === "days" && due.from === "month-end") ? "month-end" : "issue";
}

function hundredths(percent: string): HundredthsOfPercent {
  const [whole = "0", part = ""] = percent.split(".");
  return Number(whole) * 100 + Number(part.padEnd(2, "0"));
}

function tidy(words: string): string {
  return words.replace(/^[ ,;]+|[ ,;]+$/g, "").replace(/ +/g, " ");
}
