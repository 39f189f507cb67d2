import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { decideCredit, type CreditRefusal, type CreditWish } from "#cash/apply-credit";
import { appendTimeline } from "#evidence/store";
import { application, type EntryHead } from "#ledger/entry";
import { loadCredits } from "#ledger/open/store";
import type { OpenCredit } from "#ledger/item";
import { awaitSource } from "#ledger/pending/store";
import { postEntries } from "#ledger/store";
import type { Money } from "#money/money";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { sharesByItem, sharesText, type ItemShare } from "./item-shares.ts";
import { findPersonAccount, loadPayable } from "./person-account.ts";

export type AskedCredit = CreditWish & {
  readonly debtorId: Id<"debtor">;
  readonly creditId: Id<"credit">;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** What became of it: what went to which item, and what is left. */
export type AppliedCredit = {
  readonly entryId: Id<"entry">;
  readonly applied: readonly ItemShare[];
  readonly left: Money;
};

/**
 * Applies what is left of a payment, memo or deposit to items of its account, under a lock on the debtor. In a mirrored
 * book it is pending in the source from now on.
 */
export async function applyCredit(
  desk: Desk,
  tx: Queries,
  asked: AskedCredit,
): Promise<Outcome<AppliedCredit, CreditRefusal>> {
  const { debtorId, creditId, now } = asked;
  const survivorId = await lockDebtor(tx, debtorId);
  const personIds = await personOf(tx, survivorId);
  const [credit] = await loadCredits(
    tx,
    personIds.map((id) => ({ debtorId: id, creditId })),
  );
  const account = credit && (await findPersonAccount(tx, { personIds, accountId: credit.accountId }));
  if (credit === undefined || account === undefined) return refused("credit_is_unknown");

  const today = await officeToday(tx, now);
  const payable = await loadPayable(tx, account);
  const decision = decideCredit(asked, { credit, ...payable }, today);
  if (!decision.ok) return decision;

  const entry = application(headOf(desk, asked, { credit, today }), credit, decision.value.applied);
  await postEntries(tx, [entry]);
  if (account.book === "mirror") await awaitSource(tx, [entry], now);
  const applied = sharesByItem(payable.items, decision.value.applied);
  const subject = { entryId: entry.entryId, creditId, accountId: account.accountId };
  const words = `Applied what was left of ${credit.kind} ${credit.number}: ${sharesText(applied).join(", ")}.`;
  const told = { kind: "application", happenedAt: now, recordedAt: now, loginId: asked.loginId, subject, words };
  await appendTimeline(tx, desk.vault, [{ debtorId: survivorId, ...told }]);
  await redecide(desk, tx, [survivorId], { now, because: "A payment or credit was applied." });
  return accepted({ entryId: entry.entryId, applied, left: decision.value.left });
}

function headOf(
  desk: Desk,
  { loginId, now }: AskedCredit,
  { credit, today }: { credit: OpenCredit; today: Temporal.PlainDate },
): EntryHead {
  const own = {
    debtorId: credit.debtorId,
    entryId: newId<"entry">(now, desk.chance),
    bookedOn: today,
    recordedAt: now,
  };
  const because = "What was left of it was applied.";
  return { ...own, source: "desk", document: credit.number, batchId: null, because, loginId };
}
