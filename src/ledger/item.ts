import type { Id } from "#base/id";
import type { Currency, Money } from "#money/money";
import type { Part } from "./entry.ts";
import type { Instalment, Schedule } from "./terms/schedule.ts";

/** An invoice or charge as it is issued; what it owes comes from its postings alone. */
export type ItemDraft = {
  readonly debtorId: Id<"debtor">;
  readonly itemId: Id<"item">;
  readonly accountId: Id<"account">;
  readonly kind: "invoice" | "charge";
  readonly number: string;
  readonly reference: string;
  readonly terms: string;
  readonly issuedOn: Temporal.PlainDate;
  readonly amount: Money;
} & Schedule;

/** A deposit is the debtor's money that is held as security: it pays nothing until somebody decides so. */
export type CreditKind = "memo" | "payment" | "deposit";

/** A payment, credit memo or deposit as it comes; what it has left comes from its postings alone. */
export type CreditDraft = {
  readonly debtorId: Id<"debtor">;
  readonly creditId: Id<"credit">;
  readonly accountId: Id<"account">;
  readonly kind: CreditKind;
  readonly number: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly amount: Money;
};

/** An item that still owes something, with what it owes by part. */
export type OpenItem = {
  readonly debtorId: Id<"debtor">;
  readonly itemId: Id<"item">;
  readonly accountId: Id<"account">;
  readonly kind: "invoice" | "charge";
  readonly number: string;
  readonly terms: string;
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly instalments: readonly Instalment[];
  readonly amount: Money;
  readonly open: Money;
  readonly parts: readonly { readonly part: Part; readonly open: Money }[];
};

/** A payment, memo or deposit of which something is applied to nothing yet. */
export type OpenCredit = CreditDraft & { readonly open: Money };

/** A currency that was checked when it was stored. */
export function storedCurrency(code: string): Currency {
  return code as Currency;
}
