/** From which day days are counted: that of the invoice, or the last of its month. */
export type CountedFrom = "issue" | "month-end";

/** When money is to be paid: so many days on, so many months on, or on a day of a later month. */
export type DueRule =
  | { readonly is: "days"; readonly days: number; readonly from: CountedFrom }
  | { readonly is: "months"; readonly months: number }
  | { readonly is: "day-of-month"; readonly day: number; readonly months: number };

/** Hundredths of a percent: 2.5 % is 250. Exact, for nobody's discount is a float. */
export type HundredthsOfPercent = number;

/** What is let off of an invoice that is paid within so many days. */
export type DiscountTerm = {
  readonly percent: HundredthsOfPercent;
  readonly days: number;
  readonly from: CountedFrom;
};

/** A part of an invoice with a due day of its own; the weights say how the parts compare. */
export type InstalmentTerm = { readonly weight: number; readonly due: DueRule };

/**
 * Terms of payment as data: one instalment for an invoice that is due whole, several where it is due by parts, what is
 * let off for paying early, and what is held back until it is released (retainage).
 */
export type Terms = {
  readonly instalments: readonly InstalmentTerm[];
  readonly discounts: readonly DiscountTerm[];
  readonly retained: HundredthsOfPercent;
};

/** Terms of an invoice that is due whole, so many days after it was issued. */
export function dueAfter(days: number): Terms {
  return { instalments: [{ weight: 1, due: daysOn(days, "issue") }], discounts: [], retained: 0 };
}

export function daysOn(days: number, from: CountedFrom): DueRule {
  return { is: "days", days, from };
}

/** The day that a rule gives for an invoice of a day. A month without that day gives its last. */
export function dueDayOf(rule: DueRule, issuedOn: Temporal.PlainDate): Temporal.PlainDate {
  if (rule.is === "days") return countedFrom(rule.from, issuedOn).add({ days: rule.days });
  if (rule.is === "months") return issuedOn.add({ months: rule.months });
  const month = issuedOn.toPlainYearMonth().add({ months: rule.months });
  return month.toPlainDate({ day: Math.min(rule.day, month.daysInMonth) });
}

/** The day from which days are counted, for an invoice of a day. */
export function countedFrom(from: CountedFrom, issuedOn: Temporal.PlainDate): Temporal.PlainDate {
  return from === "issue" ? issuedOn : issuedOn.with({ day: issuedOn.daysInMonth });
}
