import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { lockBatch, recordTakenBack } from "#intake/store";
import type { TakeBackRefusal, TakenBack } from "#intake/take-back";
import { pendAgain } from "#ledger/pending/store";
import { debtorsOfBatch, isBuiltUpon, loadBatchEntries } from "#ledger/reading/store";
import { reversalOf } from "#ledger/reversal";
import { postEntries } from "#ledger/store";
import { forgetEntryNames } from "#parties/names/store";
import { lockDebtors } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { debtorsBeside, findBesideMoney, takeBackBesideMoney } from "./take-in/beside-money.ts";
import { redecide } from "#happenings/cases/redecide";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";

const debtorsAtOnce = 2_000;

export type AskedTakeBack = {
  readonly batchId: Id<"batch">;
  readonly because: string;
  readonly source: "desk" | "command";
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/**
 * Takes an import back whole: every entry that it posted is reversed on the days from which it counted, what it showed
 * of the source is pending again, due days and parts are as they were, and disputes that it raised end. The customers
 * whom it brought stay, owing nothing; the same file may come again. It waits for an import of the same creditor that is
 * under way.
 */
export async function takeBackImport(
  desk: Desk,
  tx: Queries,
  asked: AskedTakeBack,
): Promise<Outcome<TakenBack, TakeBackRefusal>> {
  const { batchId, because, loginId, now } = asked;
  const batch = await lockBatch(tx, batchId);
  if (batch === undefined) return refused("import_is_unknown");
  if (batch.isTakenBack) return refused("import_is_taken_back");
  if (batch.isCutOver) return refused("cut_over_stays");
  const imported = { batchId, ...batch };
  const touched = debtorsBeside(await findBesideMoney(tx, imported));
  const debtorIds = [...new Set([...(await debtorsOfBatch(tx, batchId)), ...touched])].toSorted();
  // Whoever works on one of the debtors is waited for, so that nothing is built upon the import meanwhile.
  for (const some of chunks(debtorIds)) await lockDebtors(tx, some);
  if (await isBuiltUpon(tx, batchId)) return refused("import_was_built_upon");
  // What somebody changed until then is theirs: only now it is known what the import did that nobody undid since.
  const beside = await findBesideMoney(tx, imported);

  await pendAgain(tx, batchId);
  const bookedOn = await officeToday(tx, now);
  await takeBackBesideMoney(tx, beside, { at: now, on: bookedOn });
  let reversed = 0;
  for (const some of chunks(debtorIds)) reversed += await takeBackSome(desk, tx, { asked, bookedOn, debtorIds: some });
  await recordTakenBack(tx, { batchId, because, loginId, at: now });
  return accepted({ reversed, debtors: debtorIds.length });
}

function chunks(debtorIds: readonly Id<"debtor">[]): Id<"debtor">[][] {
  const count = Math.ceil(debtorIds.length / debtorsAtOnce);
  return Array.from({ length: count }, (_, at) => debtorIds.slice(at * debtorsAtOnce, (at + 1) * debtorsAtOnce));
}

type Some = {
  readonly asked: AskedTakeBack;
  readonly bookedOn: Temporal.PlainDate;
  readonly debtorIds: readonly Id<"debtor">[];
};

/** Reverses what the batch posted for some debtors, tells them, and decides their cases again. Gives how many entries. */
async function takeBackSome(desk: Desk, tx: Queries, { asked, bookedOn, debtorIds }: Some): Promise<number> {
  const { batchId, because, source, loginId, now } = asked;
  const entries = await loadBatchEntries(tx, { batchId, debtorIds });
  const reversals = entries.map((entry) => {
    const { debtorId, document } = entry;
    const own = { debtorId, entryId: newId<"entry">(now, desk.chance), document, bookedOn, recordedAt: now };
    return reversalOf(entry, { head: { ...own, source, batchId: null, because, loginId } });
  });
  await postEntries(tx, reversals);
  await forgetEntryNames(
    tx,
    entries.map(({ entryId }) => entryId),
    debtorIds,
  );
  const survivors = await lockDebtors(tx, debtorIds);
  const told = debtorIds.map((debtorId) => ({
    ...{ debtorId: survivors.get(debtorId) ?? debtorId, kind: "import", happenedAt: now, recordedAt: now, loginId },
    ...{ subject: { batchId }, words: `An import was taken back. ${because}` },
  }));
  await appendTimeline(tx, desk.vault, told);
  await redecide(desk, tx, [...new Set(survivors.values())], { now, because: "An import was taken back.", batchId });
  return entries.length;
}
