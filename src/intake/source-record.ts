import type { Schedule } from "#ledger/terms/schedule";
import type { Money } from "#money/money";
import type { ReadPoint } from "#parties/contact-point";
import type { AccountKind, AccountPurpose, DebtorKind } from "#parties/debtor";

/** Where something was read. */
export type Origin = { readonly file: string; readonly row: number };

/** A customer as a source knows it. Without a name it is known by its key, until a later file says more. */
export type SourceCustomer = {
  readonly key: string;
  readonly number: string;
  readonly name: string | null;
  /** Null, here and below: the source says nothing, or nothing that is known. */
  readonly kind: DebtorKind | null;
  readonly language: string | null;
  readonly segment: string | null;
  readonly purpose: AccountPurpose | null;
  readonly debtKind: AccountKind;
  readonly points: readonly ReadPoint[];
  readonly contact: string | null;
};

/** What a source says was paid of an item, and when. */
export type SourcePayment = { readonly on: Temporal.PlainDate; readonly amount: Money };

type Document = {
  readonly origin: Origin;
  readonly customer: SourceCustomer;
  /** The source's own key, where it has one besides the number. */
  readonly key: string | null;
  readonly number: string;
  readonly amount: Money;
  /** What the source says is open; null where other rows of the batch tell (payments and what they were applied to). */
  readonly open: Money | null;
  /** What the row itself says is open, for the control totals. */
  readonly listed: Money;
};

/** An invoice or charge of a source. */
export type SourceItem = Document & {
  readonly kind: "item";
  readonly reference: string;
  readonly terms: string;
  readonly issuedOn: Temporal.PlainDate;
  /** One for each day. */
  readonly paid: readonly SourcePayment[];
  readonly isDisputed: boolean;
} & Schedule;

/** A payment or credit memo of a source. */
export type SourceCredit = Document & {
  readonly kind: "credit";
  readonly creditKind: "memo" | "payment";
  readonly receivedOn: Temporal.PlainDate;
};

/** What of a credit a source applied to an item. Without a day, it counts from the credit's own. */
export type SourceApplication = {
  readonly kind: "application";
  readonly origin: Origin;
  readonly key: string;
  readonly itemKey: string;
  readonly creditKey: string;
  readonly amount: string;
  readonly on: Temporal.PlainDate | null;
};

/** A customer, with nothing that it owes. */
export type SourceParty = { readonly kind: "party"; readonly origin: Origin; readonly customer: SourceCustomer };

export type SourceDocument = SourceItem | SourceCredit;

export type SourceRecord = SourceParty | SourceDocument | SourceApplication;
