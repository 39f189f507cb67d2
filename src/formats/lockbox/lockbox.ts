/** What a check pays, as the bank keyed it. */
export type LockboxInvoice = {
  readonly line: number;
  /** As the file has it, with its noughts. */
  readonly number: string;
  readonly amount: string | null;
  readonly discount?: string;
  readonly customer?: string;
};

export type LockboxCheck = {
  readonly line: number;
  readonly batch: string;
  readonly item: string;
  /** Null where it cannot be read, which is an error. */
  readonly amount: string | null;
  /** What the MICR line says; empty where the bank could not read it. */
  readonly number: string;
  readonly routing: string;
  readonly account: string;
  readonly on?: string;
  readonly payer?: string;
  readonly customer?: string;
  readonly invoices: readonly LockboxInvoice[];
};

/** What came to a lockbox on a day, as the bank put it on the account: its batches together. */
export type LockboxDeposit = {
  readonly line: number;
  readonly lockbox: string;
  readonly on: string | null;
  /** As its batches end, and as their checks add up where one does not. */
  readonly total: string;
  readonly checks: readonly LockboxCheck[];
};

export type LockboxFile = {
  readonly destination: string;
  readonly origin: string;
  readonly on: string | null;
  readonly time: string;
  /** By which profile it was read. */
  readonly profile: string;
  readonly deposits: readonly LockboxDeposit[];
};
