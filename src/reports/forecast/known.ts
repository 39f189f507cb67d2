/** What a forecast is made from, as it was known. Amounts are minor units. */
export type Known = {
  /** What is owed beside promises, in the order of creditors and persons. */
  readonly parts: readonly OwedPart[];
  /** What is promised and open, no more than is left of its account. */
  readonly promises: readonly OpenPromise[];
  readonly kept: readonly KeptCount[];
  /** By how many days promises that were kept late were late, the middle one; null where none was. */
  readonly lateDays: number | null;
  readonly settled: readonly Settled[];
  readonly lags: readonly Lag[];
};

/** An item, or an instalment of one, less what is contested, credited or promised of it. */
export type OwedPart = {
  /** What tells it from all others. */
  readonly id: string;
  readonly creditorId: string;
  readonly personId: string;
  readonly number: string;
  readonly currency: string;
  readonly minor: bigint;
  readonly dueOn: string;
  /** How many days past due it is; negative before. */
  readonly age: number;
  /** For how many days it rests: a pause. */
  readonly rests: number;
};

export type OpenPromise = {
  readonly id: string;
  readonly personId: string;
  readonly creditorId: string;
  readonly currency: string;
  readonly minor: bigint;
  readonly dueOn: string;
};

/** What became of a creditor's promises whose day is past. */
export type KeptCount = {
  readonly creditorId: string;
  readonly ended: number;
  readonly inTime: number;
  readonly late: number;
};

/**
 * How items of a creditor came in, week by week past due, in shares of an item; of one person where there is one. What
 * entered a week, was paid in it, was paid while it was promised, was gone otherwise, and was open when one looked, so that
 * the rest of its course is unseen.
 */
export type Settled = {
  readonly creditorId: string;
  readonly personId: string | null;
  readonly weeks: readonly SettledWeek[];
};

export type SettledWeek = {
  readonly week: number;
  readonly entered: number;
  readonly paid: number;
  readonly promised: number;
  readonly gone: number;
  readonly unseen: number;
};

/** What came of items that had been known for so many days, of so many days that were looked at. */
export type Lag = {
  readonly creditorId: string;
  readonly currency: string;
  readonly daysKnown: number;
  readonly minor: bigint;
  readonly ofDays: number;
};
