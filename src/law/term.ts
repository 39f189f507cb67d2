import { dayNumber } from "#calendar/days";

/** The days on which a rule is in force: from a day on, and until before another. */
export type Term = {
  readonly from: Temporal.PlainDate;
  readonly until?: Temporal.PlainDate;
  /** Our sources do not say since when it holds: it is asked of every day, and `from` is only a day long past. */
  readonly isSinceUnknown?: true;
  /** The same as numbers: every act is asked against every rule. */
  readonly numbers: { readonly first: number; readonly end: number };
};

/** In force from a day on, as ISO 8601 writes it; and not any more on another, where one is given. */
export function term(from: string, until?: string): Term {
  const [first, end] = [
    Temporal.PlainDate.from(from),
    until === undefined ? undefined : Temporal.PlainDate.from(until),
  ];
  return {
    from: first,
    ...(end === undefined ? {} : { until: end }),
    numbers: { first: dayNumber(first), end: end === undefined ? Number.POSITIVE_INFINITY : dayNumber(end) },
  };
}

/** From when to when a rule is in force, in words. */
export function termWords({ from, until, isSinceUnknown }: Term): string {
  const since = isSinceUnknown === true ? "in force, since when is not known" : `in force from ${from}`;
  return until === undefined ? since : `${since}${isSinceUnknown === true ? "," : ""} until ${until}`;
}
