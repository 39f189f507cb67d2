/** What is known of a placed debt from before it came: whose it was, and what was owed on its itemization date. */
export type Placement = {
  readonly originalCreditor: string;
  readonly originalNumber: string;
  readonly defaultedOn: Temporal.PlainDate | null;
  readonly chargedOffOn: Temporal.PlainDate | null;
  readonly itemizationOn: Temporal.PlainDate | null;
  /** What was owed on the itemization date by part, and what came and went since, as decimal strings. */
  readonly itemization: Readonly<Record<string, string>>;
  readonly lastPaidOn: Temporal.PlainDate | null;
  readonly servedFrom: Temporal.PlainDate | null;
  readonly servedUntil: Temporal.PlainDate | null;
};
