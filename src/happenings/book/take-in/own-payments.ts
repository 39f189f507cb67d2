import type { Id } from "#base/id";
import { vote } from "#intake/reconcile";
import type { SourceDocument } from "#intake/source-record";
import { loadPendingMoves } from "#ledger/pending/store";
import { readAmount } from "#money/read-amount";
import { learnNames } from "#parties/names/store";
import type { Batch } from "./batch.ts";
import type { BookCustomer } from "./customers.ts";
import type { Held } from "./held-documents.ts";

type Shown = { readonly source: SourceDocument; readonly customer: BookCustomer; readonly held: Held };

/**
 * Payments that were posted here and that rows show: the source's keys are learned for them. Where other rows of the
 * batch say to what the source applied them, what they paid here is to be found there too.
 */
export async function noteOwnPayments(batch: Batch, shown: readonly Shown[]): Promise<void> {
  if (shown.length === 0) return;
  const { creditorId, system } = batch.creditor;
  await learnNames(
    batch.tx,
    shown.flatMap(({ source: { kind, key }, customer: { debtorId }, held: { id } }) => {
      return key === null ? [] : [{ creditorId, system, kind, key, debtorId, targetId: id, sinceAt: batch.now }];
    }),
  );
  const told = shown.filter(({ source }) => source.open === null);
  const moves = await loadPendingMoves(
    batch.tx,
    told.map(({ customer: { debtorId } }) => debtorId),
  );
  for (const { source, held, customer } of told) {
    const entries = new Set(moves.filter(({ creditId }) => creditId === held.id).map(({ entryId }) => entryId));
    const shares = moves.flatMap(({ entryId, itemId, move }) => {
      return itemId !== null && entries.has(entryId) ? [{ entryId, itemId, minor: -move.minor }] : [];
    });
    batch.tally.own.set(held.id, { debtorId: customer.debtorId, currency: source.amount.currency, shares });
  }
}

type Application = { readonly creditId: string; readonly itemId: string; readonly amount: string };

/** The entry of ours that applied just so much of a payment of ours to an item, where its source now shows it too. */
export function shownShare(
  { tally }: Batch,
  { creditId, itemId, amount }: Application,
): { readonly debtorId: Id<"debtor">; readonly entryId: Id<"entry"> } | undefined {
  const own = tally.own.get(creditId);
  if (own === undefined) return undefined;
  const { debtorId, currency, shares } = own;
  const read = readAmount(amount, { currency, decimal: "." });
  const at = shares.findIndex(({ itemId: id, minor }) => {
    return id === itemId && read.is === "amount" && read.amount.minor === minor;
  });
  const [share] = at < 0 ? [] : shares.splice(at, 1);
  if (share === undefined) return undefined;
  vote(tally.votes, { debtorId, pending: [share] }, [share.entryId]);
  return { debtorId, entryId: share.entryId };
}

/** What was applied here and that no row shows contradicts that the source has it. */
export function hideUnshown({ tally }: Batch): void {
  for (const { debtorId, shares } of tally.own.values()) vote(tally.votes, { debtorId, pending: shares }, []);
}
