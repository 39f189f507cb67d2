import type { Id } from "#base/id";
import { postPayment } from "#happenings/money/post-payment";
import { reverseEntry } from "#happenings/money/reverse-entry";
import { readCurrency, type Currency } from "#money/currency";
import { money } from "#money/money";
import { open, owed, pagesOf } from "./auditor-books.ts";
import { bookPayment, bookReversal, type PaymentTold } from "./auditor-money.ts";
import { settleNotes } from "./auditor-promises.ts";
import { tellReversal } from "./creditor.ts";
import type { Customer } from "./customers.ts";
import { whileBreaking } from "./frail-database.ts";
import { itemOf, knownAs } from "./known.ts";
import { count, expect, today, type Office } from "./office.ts";

export function currencyOf(code: string): Currency {
  const currency = readCurrency(code);
  if (currency === undefined) throw new Error(`${code} is a currency.`);
  return currency;
}

/** What an account owes most of, and how much: undefined where it owes nothing. */
export function mostOwed({ auditor }: Office, account: string): { currency: string; minor: bigint } | undefined {
  const [most] = [...owed(auditor.books, account)].toSorted(([, a], [, b]) => (a > b ? -1 : 1));
  return most === undefined || most[1] === 0n ? undefined : { currency: most[0], minor: most[1] };
}

type Cheque = Pick<PaymentTold, "reference" | "currency" | "minor" | "on" | "to"> & { readonly rank: number };

/** A payment comes in by post: all that is owed, a part, or more; sometimes for one item, sometimes days ago. */
export async function pay(office: Office, customer: Customer): Promise<void> {
  if (isReversalAwaited(office, customer)) return;
  const cheque = drawCheque(office, customer, mostOwed(office, customer.account));
  if (cheque !== undefined) await post(office, customer, cheque);
}

/** Two equal payments of the same account at the same instant: the second finds what the first left. */
export async function payTwice(office: Office, customer: Customer): Promise<void> {
  if (isReversalAwaited(office, customer)) return;
  const cheque = drawCheque(office, customer, mostOwed(office, customer.account));
  if (cheque === undefined) return;
  const cheques = [cheque, { ...cheque, reference: `${cheque.reference} again` }];
  await Promise.all(cheques.map((each) => post(office, customer, { ...each, to: [] })));
  count(office, "payments at once");
}

function drawCheque(office: Office, { account }: Customer, debt: ReturnType<typeof mostOwed>): Cheque | undefined {
  const { draw, auditor } = office;
  if (debt === undefined) return undefined;
  const { currency } = debt;
  const minor = draw.oneOf([debt.minor, debt.minor / 3n + 1n, debt.minor / 2n + 1n, debt.minor + 12_345n]);
  const on = today(office).subtract({ days: draw.oneOf([0, 0, 0, 1, 3, 6]) });
  const pages = pagesOf(auditor.books, account).filter((page) => page.kind === "item" && page.currency === currency);
  const owing = pages.filter((page) => open(page) > 0n && open(page) <= minor);
  const directed = draw.chance(25) && owing.length > 0 ? draw.oneOf(owing) : undefined;
  const to = directed === undefined ? [] : [{ number: directed.number, minor: open(directed) / 2n + 1n }];
  count(office, "payments");
  if (directed !== undefined) count(office, "payments by direction");
  const rank = office.counts.get("payments") ?? 0;
  return { reference: `Cheque ${rank}`, rank, currency, minor, on, to };
}

async function post(office: Office, customer: Customer, cheque: Cheque): Promise<void> {
  const { desk, draw, auditor, clock } = office;
  const { account, creditor } = customer;
  const [at, currency] = [clock.now(), currencyOf(cheque.currency)];
  const to: { itemId: Id<"item">; amount: ReturnType<typeof money> }[] = [];
  for (const { number, minor } of cheque.to) {
    to.push({ itemId: (await itemOf(office, account, number)).itemId, amount: money(currency, minor) });
  }
  const { debtorId, accountId } = knownAs(office, account);
  const by = { source: "desk" as const, loginId: draw.oneOf(office.collectors).loginId, now: at };
  const payment = { debtorId, accountId, amount: money(currency, cheque.minor), receivedOn: cheque.on, to, ...by };
  const { reference, rank } = cheque;
  const posted = await desk.database.transaction((tx) => postPayment(desk, tx, { ...payment, reference }));
  if (!posted.ok) throw new Error(`A payment for ${account} is refused: ${posted.refusal}`);
  const { entryId: entry, applied } = posted.value;
  const isMirror = creditor === office.wholesaler.name;
  bookPayment(auditor.books, { ...cheque, account, creditor, isMirror, entry, at });
  settleNotes(auditor.books, auditor.promises, today(office));
  office.payments.push({ customer, entry, rank });
  if (!isMirror) return;
  const moves = applied.map(({ number, amount }) => ({ number, minor: -amount.minor }));
  office.wholesaler.notices.push({ entry, rank, customer: customer.number, isReversal: false, moves });
}

/** While the creditor has not booked what was taken back, its account is left alone: two moves that cancel out are not seen. */
function isReversalAwaited({ wholesaler }: Office, { number, creditor }: Customer): boolean {
  return (
    creditor === wholesaler.name &&
    wholesaler.notices.some(({ customer, isReversal }) => customer === number && isReversal)
  );
}

/** A payment comes back, by one person or by two at the same instant: it is taken back once. */
export async function takeBack(office: Office): Promise<void> {
  const { desk, draw, auditor, wholesaler, clock, payments } = office;
  const returned = payments.filter((payment) => isReturnable(office, payment)).toSorted((a, b) => a.rank - b.rank);
  if (returned.length === 0) return;
  const { customer, entry } = draw.oneOf(returned);
  const { debtorId } = knownAs(office, customer.account);
  const people = draw.chance(40) ? office.collectors.slice(0, 2) : office.collectors.slice(0, 1);
  const asked = {
    debtorId,
    entryId: entry,
    because: "The bank returned it.",
    source: "desk",
    now: clock.now(),
  } as const;
  const answers = await Promise.all(
    people.map(({ loginId }) => desk.database.transaction((tx) => reverseEntry(desk, tx, { ...asked, loginId }))),
  );
  const done = answers.filter((answer) => answer.ok);
  const says = `${done.length} of ${people.length} reversals of a payment of ${customer.account} were done`;
  expect(office, "balances", { is: done.length === 1, says });
  count(office, "reversals");
  count(office, "reversals refused", answers.length - done.length);
  const [reversal] = done;
  if (reversal === undefined) return;
  payments.splice(
    payments.findIndex((payment) => payment.entry === entry),
    1,
  );
  const isMirror = customer.creditor === wholesaler.name;
  bookReversal(auditor.books, { entry, reversal: reversal.value.entryId, isMirror, at: clock.now() });
  settleNotes(auditor.books, auditor.promises, today(office));
  if (isMirror) tellReversal(wholesaler, entry, reversal.value.entryId);
}

/** Either the creditor does not know of it yet, or it knows all of the account: then no two moves are under way. */
function isReturnable(office: Office, { customer, entry }: Office["payments"][number]): boolean {
  const { notices } = office.wholesaler;
  const under = notices.filter((notice) => notice.customer === customer.number);
  if (under.some(({ isReversal }) => isReversal)) return false;
  return under.length === 0 || under.some((notice) => notice.entry === entry);
}

/** A payment whose connection breaks before it is committed was never posted; nobody writes it down. */
export async function payInVain(office: Office, { account }: Customer): Promise<void> {
  const { desk, clock, database } = office;
  const debt = mostOwed(office, account);
  if (debt === undefined) return;
  const { debtorId, accountId } = knownAs(office, account);
  const amount = money(currencyOf(debt.currency), debt.minor);
  const own = { debtorId, accountId, amount, receivedOn: today(office), reference: "In vain", to: [], loginId: null };
  const isBroken = await whileBreaking(database, 0, () =>
    desk.database.transaction((tx) => postPayment(desk, tx, { ...own, source: "desk", now: clock.now() })),
  );
  count(office, "payments that broke", isBroken ? 1 : 0);
}
