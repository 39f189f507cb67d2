import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { loadOpenItems } from "#ledger/open/store";
import { decimal, money, type Money } from "#money/money";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Terms } from "#promises/promise-to-pay";
import { addPromise, hasOpenPromise, type KeptPromise } from "#promises/store";
import { takePromise as decidePromise, type PromiseRefusal, type PromisingAccount } from "#promises/take";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { findPersonAccount } from "#happenings/money/person-account";
import { redecide } from "./redecide.ts";

export type PromiseGiven = Terms & {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

type Answer = Outcome<{ readonly promiseId: Id<"promise"> }, PromiseRefusal>;

/** Takes a promise to pay for one account, under a lock on the debtor, and decides the debtor's cases again. */
export async function takePromise(desk: Desk, tx: Queries, given: PromiseGiven): Promise<Answer> {
  const { amount, dueOn, accountId, now } = given;
  const survivorId = await lockDebtor(tx, given.debtorId);
  const found = await findPersonAccount(tx, { personIds: await personOf(tx, survivorId), accountId });
  const today = await officeToday(tx, now);
  const account = found && (await promisingAccount(tx, { debtorId: found.debtorId, accountId, amount }));
  const decision = decidePromise({ account, terms: { amount, dueOn } }, today);
  if (!decision.ok) return decision;
  if (found === undefined) return refused("account_is_unknown");

  const promiseId = newId<"promise">(now, desk.chance);
  const owner = { debtorId: found.debtorId, promiseId, accountId };
  const kept: KeptPromise = { ...owner, takenOn: today, takenAt: now, promise: decision.value };
  await addPromise(tx, kept, given.loginId);
  await appendTimeline(tx, desk.vault, [timelineOf(given, { survivorId, promiseId })]);
  await redecide(desk, tx, [survivorId], { now, because: "A promise was taken." });
  return accepted({ promiseId });
}

async function promisingAccount(
  tx: Queries,
  { debtorId, accountId, amount }: { debtorId: Id<"debtor">; accountId: Id<"account">; amount: Money },
): Promise<PromisingAccount> {
  const items = (await loadOpenItems(tx, [debtorId])).filter((item) => item.accountId === accountId);
  const open = items.map((item) => item.open).filter(({ currency }) => currency === amount.currency);
  const owed = money(
    amount.currency,
    open.reduce((sum, { minor }) => sum + minor, 0n),
  );
  return { owed, hasOpenPromise: await hasOpenPromise(tx, { debtorId, accountId }) };
}

function timelineOf(
  { amount, dueOn, accountId, loginId, now }: PromiseGiven,
  { survivorId, promiseId }: { survivorId: Id<"debtor">; promiseId: Id<"promise"> },
) {
  const { currency } = amount;
  return {
    debtorId: survivorId,
    kind: "promise",
    happenedAt: now,
    recordedAt: now,
    loginId,
    subject: { promiseId, accountId, amount: decimal(amount), currency, dueOn: dueOn.toString() },
    words: `Promised ${decimal(amount)} ${currency} by ${dueOn.toString()}.`,
  };
}
