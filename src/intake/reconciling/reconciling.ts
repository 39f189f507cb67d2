/** A sum of money as it is answered. */
type Sum = { readonly amount: string; readonly currency: string };

/** An entry that was posted here and that the source has not shown yet. */
export type Waiting = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly entryId: string;
  readonly kind: string;
  readonly document: string;
  readonly items: readonly string[];
  /** By how much the source is expected to show less on these items. */
  readonly lessens: Sum;
  /** By how much the source is expected to show more that is applied to nothing. */
  readonly unapplied: Sum;
  readonly effectiveOn: string;
  readonly since: string;
  /** Whole days since it was posted. */
  readonly age: number;
  /** Files that show a later state and were taken in: each could have shown it. */
  readonly importsSince: number;
};

/** What a mirror book holds open in a currency, and what its source is expected to show. */
export type MirrorTotal = {
  readonly creditorId: string;
  readonly creditor: string;
  readonly currency: string;
  readonly book: string;
  readonly pending: string;
  readonly source: string;
};

/** What the newest files of a creditor said, beside what the book held when they had been taken in. */
export type LastImport = {
  readonly creditorId: string;
  readonly creditor: string;
  readonly batchId: string;
  readonly asOf: string;
  readonly importedAt: string;
  readonly rejected: number;
  readonly control: readonly (Sum & { readonly book: string; readonly pending: string; readonly agrees: boolean })[];
};

/** How mirror books stand to their sources. */
export type Reconciling = {
  readonly totals: readonly MirrorTotal[];
  readonly lastImports: readonly LastImport[];
  /** The oldest first. */
  readonly waiting: readonly Waiting[];
  /** More wait than are listed. */
  readonly more: boolean;
};
