import type { Id } from "#base/id";
import type { Money } from "#money/money";
import type { EntryKind, LedgerAccount, Part } from "./entry.ts";

/** Money that came, as it was posted; it stands where nothing has taken it back. */
export type PostedPayment = {
  readonly entryId: Id<"entry">;
  readonly kind: "payment" | "deposit";
  readonly number: string;
  readonly because: string;
  readonly amount: Money;
  readonly receivedOn: Temporal.PlainDate;
  readonly loginId: Id<"login"> | null;
  readonly reversedBy: Id<"entry"> | null;
};

/** One line of the answer to "why does this item owe what it owes?". */
export type PostedLine = {
  readonly entryId: Id<"entry">;
  readonly kind: EntryKind;
  readonly because: string;
  readonly document: string;
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly part: Part;
  readonly amount: Money;
  readonly effectiveOn: Temporal.PlainDate;
  readonly bookedOn: Temporal.PlainDate;
  readonly recordedAt: Temporal.Instant;
  readonly loginId: Id<"login"> | null;
  readonly reversedBy: Id<"entry"> | null;
};
