import type { Id } from "#base/id";
import { adjustment, charge, type EntryDraft, type EntryHead, type PartAmount } from "#ledger/entry";
import type { ItemDraft } from "#ledger/item";
import { money } from "#money/money";
import type { SourceOpenItem } from "./items.ts";

/** Whose the item is, and what its entries have in common. */
export type OpenItemDrafting = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly itemId: Id<"item">;
  readonly head: (document: string, because: string) => EntryHead;
};

/**
 * An item as it comes from another system: charged whole on its day, and what is no longer open taken off its principal
 * on the same day, until payments that are brought in say when it was paid. So it is never dunned for more than is open,
 * and what is taken off counts towards no promise.
 */
export function draftOpenItem(
  source: SourceOpenItem,
  { debtorId, accountId, itemId, head }: OpenItemDrafting,
): { readonly item: ItemDraft; readonly entries: readonly EntryDraft[] } {
  const { invoice: number, reference, terms, issuedOn, schedule, amount, open } = source;
  const gone = money(amount.currency, amount.minor - open.minor);
  const own = { accountId, itemId, on: issuedOn };
  const charged = charge(head(number, "Owed when the earlier system was left."), {
    ...own,
    parts: withGone(source, gone),
  });
  const off = [{ part: "principal" as const, amount: money(amount.currency, -gone.minor) }];
  const closed =
    gone.minor === 0n ? [] : [adjustment(head(number, "The earlier system has less open."), { ...own, parts: off })];
  return {
    item: { debtorId, itemId, accountId, kind: "invoice", number, reference, terms, issuedOn, amount, ...schedule },
    entries: [charged, ...closed],
  };
}

/** What is open by part, and what is no longer open as principal: the parts of the whole amount. */
function withGone({ parts }: SourceOpenItem, gone: PartAmount["amount"]): PartAmount[] {
  const principal = parts.find(({ part }) => part === "principal")?.amount.minor ?? 0n;
  const whole = { part: "principal" as const, amount: money(gone.currency, principal + gone.minor) };
  return [whole, ...parts.filter(({ part }) => part !== "principal")].filter(({ amount }) => amount.minor > 0n);
}
