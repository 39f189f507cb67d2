import type { Id } from "#base/id";
import type { Money } from "#money/money";
import type { EntryKind, LedgerAccount, Part } from "./entry.ts";

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
