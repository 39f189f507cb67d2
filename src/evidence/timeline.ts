/** What is to be put on a debtor's timeline. */
export type TimelineDraft = {
  readonly debtorId: string;
  readonly kind: string;
  readonly happenedAt: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  /** Whose act it was; null: the program's own. */
  readonly loginId: string | null;
  /** Ids, amounts and rules, as JSON: nothing personal, for it stays when a person is erased. */
  readonly subject: Readonly<Record<string, unknown>>;
  /** What a person reads; sealed with the debtor's key. */
  readonly words: string;
};

/** An entry as it is read. `words` is null where the debtor's key was destroyed: the person was erased. */
export type TimelineEntry = {
  readonly number: bigint;
  readonly kind: string;
  readonly happenedAt: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  readonly loginId: string | null;
  readonly subject: Readonly<Record<string, unknown>>;
  readonly words: string | null;
};

/** An entry as its table holds it. */
export type TimelineRow = {
  readonly debtor_id: string;
  readonly number: bigint;
  readonly kind: string;
  readonly happened_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly login_id: string | null;
  readonly subject: Record<string, unknown>;
  readonly sealed: Uint8Array;
  readonly hash: Uint8Array;
};
