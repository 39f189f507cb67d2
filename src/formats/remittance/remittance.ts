import type { Currency } from "#money/currency";

/** What an advice says of one invoice or credit memo. What it does not say is null. */
export type RemittanceLine = {
  readonly line: number;
  /** The number as the payer writes it, with its noughts; empty where an amount stands without one. */
  readonly reference: string;
  /** What was paid; of a credit memo that was taken off, negative. */
  readonly paid: string | null;
  readonly invoiced: string | null;
  readonly discount: string | null;
  /** What was kept back for another reason. */
  readonly adjustment?: string;
  readonly on?: string;
  /** The payer's own number of the document, where the advice has one beside ours. */
  readonly document?: string;
};

export type RemittancePayment = {
  readonly line: number;
  readonly payer: string | null;
  /** The number by which the payer is known to us, where the advice says one. */
  readonly customer?: string;
  readonly amount: string | null;
  /** Of the check, the transfer or the payment. */
  readonly trace: string | null;
  readonly on: string | null;
  /** Where the advice says it. */
  readonly currency?: Currency;
  readonly lines: readonly RemittanceLine[];
};

export type Remittance = { readonly payments: readonly RemittancePayment[] };
