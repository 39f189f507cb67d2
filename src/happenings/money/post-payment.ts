import { sql } from "kysely";
import type { Id } from "#base/id";
import type { EntryHead } from "#ledger/entry";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { accepted, refused, type Outcome } from "#base/outcome";
import { decidePayment, paymentNumber, type Payment, type PaymentRefusal } from "#cash/payment";
import { appendTimeline } from "#evidence/store";
import { paymentReceived } from "#ledger/entry";
import { awaitSource } from "#ledger/pending/store";
import { postEntries } from "#ledger/store";
import { decimal, type Money } from "#money/money";
import { lockDebtor, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import { officeToday } from "#happenings/desk/office-day";
import { sharesByItem, sharesText, type ItemShare } from "./item-shares.ts";
import { findPersonAccount, loadPayable, type PersonAccount } from "./person-account.ts";
import { redecide } from "#happenings/cases/redecide";

/** A payment posted by hand: at the desk by a person, or on the command line. */
export type PaymentByHand = Payment & {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly reference: string;
  readonly source: "desk" | "command";
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** What became of it: what went to which item, and what is on account. */
export type PostedPayment = {
  readonly entryId: Id<"entry">;
  readonly creditId: Id<"credit">;
  readonly applied: readonly ItemShare[];
  readonly onAccount: Money;
};

/**
 * Posts a payment and applies it, in one transaction under a lock on the debtor: what two people post at once is
 * applied one after the other. In a mirrored book it is pending in the source from now on.
 */
export async function postPayment(
  desk: Desk,
  tx: Queries,
  payment: PaymentByHand,
): Promise<Outcome<PostedPayment, PaymentRefusal>> {
  const { debtorId, accountId, now } = payment;
  const survivorId = await lockDebtor(tx, debtorId);
  const account = await findPersonAccount(tx, { personIds: await personOf(tx, survivorId), accountId });
  if (account === undefined) return refused("account_is_unknown");

  const today = await officeToday(tx, now);
  const payable = await loadPayable(tx, account);
  const decision = decidePayment(payment, { currencies: account.currencies, ...payable }, today);
  if (!decision.ok) return decision;

  const { applied, onAccount } = decision.value;
  const [entryId, creditId] = [newId<"entry">(now, desk.chance), newId<"credit">(now, desk.chance)];
  const entry = paymentReceived(
    headOf(payment, { debtorId: account.debtorId, entryId, bookedOn: today }),
    { accountId, creditId, amount: payment.amount, on: payment.receivedOn },
    applied,
  );
  await postEntries(tx, [entry], { items: [], credits: [await creditOf(tx, payment, { account, creditId })] });
  if (account.book === "mirror") await awaitSource(tx, [entry], now);

  const posted = { entryId, creditId, applied: sharesByItem(payable.items, applied), onAccount };
  await appendTimeline(tx, desk.vault, [timelineOf(payment, { survivorId, posted })]);
  await redecide(desk, tx, [survivorId], { now, because: "A payment came in." });
  return accepted(posted);
}

function headOf(
  { source, loginId, reference, now }: PaymentByHand,
  own: Pick<EntryHead, "debtorId" | "entryId" | "bookedOn">,
): EntryHead {
  const because = "A payment was received.";
  return { ...own, source, document: reference, batchId: null, because, loginId, recordedAt: now };
}

async function creditOf(
  tx: Queries,
  { as: kind = "payment", reference, receivedOn, amount }: PaymentByHand,
  { account: { debtorId, accountId }, creditId }: { account: PersonAccount; creditId: Id<"credit"> },
) {
  const wanted =
    reference === "" ? `${kind === "deposit" ? "Deposit" : "Payment"} ${receivedOn}` : reference.slice(0, 90);
  const { rows } = await sql<{ number: string }>`
    select number from credit
     where debtor_id = ${debtorId} and account_id = ${accountId} and kind = ${kind} and starts_with(number, ${wanted})
  `.execute(tx);
  const taken = rows.map(({ number }) => number);
  const number = paymentNumber(wanted, taken);
  return { debtorId, creditId, accountId, kind, number, receivedOn, amount };
}

function timelineOf(
  { as, amount, receivedOn, accountId, loginId, now }: PaymentByHand,
  { survivorId, posted }: { survivorId: Id<"debtor">; posted: PostedPayment },
) {
  const { entryId, creditId, applied, onAccount } = posted;
  const rest =
    onAccount.minor > 0n ? [`${decimal(onAccount)} ${as === "deposit" ? "is held" : "stays on account"}`] : [];
  const subject = {
    ...{ entryId, creditId, accountId, amount: decimal(amount), currency: amount.currency },
    applied: applied.map((one) => ({ itemId: one.itemId, amount: decimal(one.amount) })),
  };
  const whole = `${decimal(amount)} ${amount.currency} received on ${receivedOn}`;
  const said = [...sharesText(applied), ...rest].join(", ");
  const words = `${as === "deposit" ? "Deposit" : "Payment"} of ${whole}: ${said}.`;
  return { debtorId: survivorId, kind: "payment", happenedAt: now, recordedAt: now, loginId, subject, words };
}
