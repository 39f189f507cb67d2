import { assert } from "#base/assert";
import type { Id } from "#base/id";
import type { EntryDraft, EntryHead } from "#ledger/entry";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { awaitSource, withdrawFromSource } from "#ledger/pending/store";
import { loadReversalFacts } from "#ledger/reading/store";
import { reverse, type ReversalRefusal } from "#ledger/reversal";
import { postEntries } from "#ledger/store";
import { add, decimal, type Money } from "#money/money";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import { officeToday } from "#happenings/desk/office-day";
import { findPersonAccount } from "./person-account.ts";
import { redecide } from "#happenings/cases/redecide";

/** What is to be taken back, why, and by whom. */
export type ReversalByHand = {
  readonly debtorId: Id<"debtor">;
  readonly entryId: Id<"entry">;
  readonly because: string;
  readonly source: "desk" | "command";
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/**
 * Takes an entry back whole, on the days from which it counted: what it posted was never so. In a mirrored book, what
 * the source has not seen yet is withdrawn from it; of what it has seen, the reversal itself is now pending there.
 */
export async function reverseEntry(
  desk: Desk,
  tx: Queries,
  asked: ReversalByHand,
): Promise<Outcome<{ readonly entryId: Id<"entry"> }, ReversalRefusal>> {
  const { entryId, now } = asked;
  const survivorId = await lockDebtor(tx, asked.debtorId);
  const facts = await loadReversalFacts(tx, { debtorIds: await personOf(tx, survivorId), entryId });
  if (facts === undefined) return refused("entry_is_unknown");
  const { entry } = facts;
  const head = headOf(asked, {
    ...{ debtorId: entry.debtorId, entryId: newId<"entry">(now, desk.chance), bookedOn: await officeToday(tx, now) },
    document: entry.document,
  });
  const decision = reverse(facts, { head });
  if (!decision.ok) return decision;

  const reversal = decision.value;
  await postEntries(tx, [reversal]);
  await tellSource(tx, entry, reversal);
  await appendTimeline(tx, desk.vault, [timelineOf(asked, { survivorId, entry, reversal })]);
  await redecide(desk, tx, [survivorId], { now, because: "An entry was reversed." });
  return accepted({ entryId: reversal.entryId });
}

function headOf(
  { source, because, loginId, now }: ReversalByHand,
  own: Pick<EntryHead, "debtorId" | "entryId" | "bookedOn" | "document">,
): EntryHead {
  return { ...own, source, batchId: null, because, loginId, recordedAt: now };
}

async function tellSource(tx: Queries, entry: EntryDraft, reversal: EntryDraft): Promise<void> {
  const wasPending = await withdrawFromSource(tx, entry, reversal.recordedAt);
  const [posting] = entry.postings;
  if (wasPending || posting === undefined) return;
  const account = await findPersonAccount(tx, { personIds: [entry.debtorId], accountId: posting.accountId });
  if (account?.book === "mirror") await awaitSource(tx, [reversal], reversal.recordedAt);
}

function timelineOf(
  { because, loginId, now }: ReversalByHand,
  { survivorId, entry, reversal }: { survivorId: Id<"debtor">; entry: EntryDraft; reversal: EntryDraft },
) {
  const subject = { entryId: reversal.entryId, reverses: entry.entryId, kind: entry.kind };
  const amount = amountOf(entry);
  const what = `${entry.kind} of ${decimal(amount)} ${amount.currency}`;
  const words = `Reversed: ${what}${entry.document === "" ? "" : ` ${entry.document}`}. ${because}`;
  return { debtorId: survivorId, kind: "reversal", happenedAt: now, recordedAt: now, loginId, subject, words };
}

/** What an entry was of: the money that came, or, where none did, all that it moved. */
function amountOf({ postings }: EntryDraft): Money {
  const came = postings.filter(({ debit }) => debit === "cash");
  const [first, ...others] = (came.length === 0 ? postings : came).map(({ amount }) => amount);
  assert(first !== undefined, "an entry has postings");
  return others.reduce((sum, one) => add(sum, one), first);
}
