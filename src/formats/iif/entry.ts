/** A row, by the names that the headings above it give its cells. Amounts are decimal strings, days are ISO. */
export type IifRow = {
  readonly kind: string;
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
};

/** An entry of a list, such as a customer, or a transaction with its splits. */
export type IifEntry = IifRow & { readonly splits: readonly IifRow[] };
