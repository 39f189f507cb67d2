import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { accepted, refused } from "#base/outcome";
import { readId } from "#base/id";
import { paymentRefusals, type PaymentRefusal } from "#cash/payment";
import { storedCurrency } from "#ledger/item";
import type { ReversalRefusal } from "#ledger/reversal";
import { readDecimal } from "#money/money";
import { findDebtorRefusals, type FindDebtorRefusal } from "#parties/find-debtor";
import { findDebtor, personOf } from "#parties/store";
import { officeToday } from "#happenings/desk/office-day";
import { postPayment, type PostedPayment } from "./post-payment.ts";
import { reverseEntry } from "./reverse-entry.ts";

/** Why money that is named in words cannot be posted, in order of precedence, before the payment's own refusals. */
export const namingRefusals = {
  ...findDebtorRefusals,
  invoice_is_unknown: "The debtor has no open invoice of that number.",
  nothing_is_kept_in_a_currency: "The debtor has no account that a payment could be for.",
  account_is_not_clear: "The debtor has several accounts that it could be for. Name the account, or an invoice.",
  amount_is_unreadable: "An amount is not written as 1234.50 is, with the digits of its currency.",
  ...paymentRefusals,
} as const;

type Naming =
  | FindDebtorRefusal
  | "invoice_is_unknown"
  | "nothing_is_kept_in_a_currency"
  | "account_is_not_clear"
  | "amount_is_unreadable";

/** A payment as it is written on a command line. */
export type PaymentByName = {
  /** A number, CREDITOR/NUMBER, or an id. */
  readonly debtor: string;
  readonly amount: string;
  readonly on: Temporal.PlainDate | null;
  readonly to: readonly { readonly invoice: string; readonly amount: string }[];
  /** The account's number, where the debtor has several. */
  readonly account: string | null;
  readonly reference: string;
  readonly as?: "payment" | "deposit";
};

/** Posts a payment named in words: for the one account that it can be for, in the currency that this is kept in. */
export async function payByName(
  desk: Desk,
  { debtor, amount, on, to, account, reference, as = "payment" }: PaymentByName,
): Promise<Outcome<PostedPayment, Naming | PaymentRefusal>> {
  return desk.database.transaction(async (tx) => {
    const now = desk.clock.now();
    const found = await findDebtor(tx, debtor);
    if (!found.ok) return found;
    const debtorId = found.value;
    const target = await findTarget(tx, { debtorId, creditor: /^(.+?)\/./.exec(debtor)?.[1] ?? null, account, to });
    if (!target.ok) return target;
    const { accountId, currency, items } = target.value;
    const paid = readDecimal(amount, currency);
    const directions = to.flatMap((one) => {
      const [itemId, share] = [items.get(one.invoice), readDecimal(one.amount, currency)];
      return itemId === undefined || share === undefined ? [] : [{ itemId, amount: share }];
    });
    if (paid === undefined || directions.length < to.length) return refused("amount_is_unreadable");
    const receivedOn = on ?? (await officeToday(tx, now));
    const what = { as, debtorId, accountId, amount: paid, receivedOn, to: directions, reference };
    return postPayment(desk, tx, { ...what, source: "command", loginId: null, now });
  });
}

type Target = {
  readonly accountId: Id<"account">;
  readonly currency: ReturnType<typeof storedCurrency>;
  readonly items: ReadonlyMap<string, Id<"item">>;
};

type Creditor = { readonly debtorId: Id<"debtor">; readonly creditor: string | null };

/** What is owed in which account and currency: with invoices named only those, or else whatever is open. */
async function findTarget(
  tx: Queries,
  { debtorId, creditor, account, to }: Pick<PaymentByName, "account" | "to"> & Creditor,
): Promise<Outcome<Target, Naming>> {
  const { rows } = await sql<{
    accountId: Id<"account">;
    itemId: Id<"item">;
    number: string;
    currency: string;
    open: boolean;
  }>`
    select a.account_id as "accountId", i.item_id as "itemId", i.number, i.currency, i.open_minor > 0 as open
      from account a
      join creditor c on c.creditor_id = a.creditor_id
      join item i on i.debtor_id = a.debtor_id and i.account_id = a.account_id
     where a.debtor_id = any(${await personOf(tx, debtorId)}::uuid[])
       and (${creditor}::text is null or lower(c.name) = lower(${creditor}))
       and (${account}::text is null or a.number = ${account})
     order by i.due_on desc
  `.execute(tx);
  const invoices = to.map(({ invoice }) => invoice);
  const named = rows.filter(({ number, open }) => open && invoices.includes(number));
  if (invoices.some((invoice) => !named.some(({ number }) => number === invoice))) return refused("invoice_is_unknown");
  const open = rows.filter((row) => row.open);
  // Where nothing is open any more, what comes in is for the account that was last owed.
  const candidates = named.length > 0 ? named : open.length > 0 ? open : rows.slice(0, 1);
  const targets = new Set(candidates.map(({ accountId, currency }) => `${accountId} ${currency}`));
  const [first] = candidates;
  if (first === undefined) return refused("nothing_is_kept_in_a_currency");
  if (targets.size > 1) return refused("account_is_not_clear");
  const items = new Map(named.map(({ number, itemId }) => [number, itemId]));
  return accepted({ accountId: first.accountId, currency: storedCurrency(first.currency), items });
}

/** Takes back the entry of that id, whosever it is. */
export async function reverseByName(
  desk: Desk,
  { entry, because }: { readonly entry: string; readonly because: string },
): Promise<Outcome<{ readonly entryId: Id<"entry"> }, ReversalRefusal>> {
  const entryId = readId<"entry">(entry.trim());
  if (entryId === undefined) return refused("entry_is_unknown");
  return desk.database.transaction(async (tx) => {
    const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
      select debtor_id from entry where entry_id = ${entryId}`.execute(tx);
    const [found] = rows;
    if (found === undefined) return refused("entry_is_unknown");
    const asked = { debtorId: found.debtor_id, entryId, because, source: "command", loginId: null } as const;
    return reverseEntry(desk, tx, { ...asked, now: desk.clock.now() });
  });
}
