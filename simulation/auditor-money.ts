import { addPage, before, dueThen, open, pagesOf, placeOf, type Books, type Move, type Page } from "./auditor-books.ts";

/** A payment as it was posted by hand. */
export type PaymentTold = {
  readonly account: string;
  readonly creditor: string;
  readonly isMirror: boolean;
  readonly entry: string;
  readonly reference: string;
  readonly currency: string;
  readonly minor: bigint;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  /** Which item, by its number, the payer wants how much of it to go to. */
  readonly to: readonly { readonly number: string; readonly minor: bigint }[];
};

/**
 * Books a payment: first as the payer directs, then to what is due the longest, by number among equals; nothing that is
 * contested is paid without a direction. What no item takes stays on account.
 */
export function bookPayment(books: Books, paid: PaymentTold): void {
  const { account, creditor, currency, minor, on, at, entry, reference: number } = paid;
  const shares = sharesOf(books, paid);
  const place = placeOf(account, "payment", number);
  const own = { account, creditor, currency, kind: "payment" as const, number, issuedOn: on, dueDays: [] };
  const credit: Page = { ...own, place, moves: [{ minor, on, at, entry }] };
  addPage(books, credit);
  for (const [page, share] of shares) {
    const from = before(on, page.issuedOn) ? page.issuedOn : on;
    page.moves.push({ minor: -share, on: from, at, entry });
    credit.moves.push({ minor: -share, on: from, at, entry });
  }
  books.receipts.push({ account, currency, minor, on, at, entry });
  if (paid.isMirror) books.unknown.add(entry);
}

function sharesOf(books: Books, { account, currency, minor, to }: PaymentTold): Map<Page, bigint> {
  const items = pagesOf(books, account).filter((page) => page.kind === "item" && page.currency === currency);
  const shares = new Map<Page, bigint>();
  let left = minor;
  const give = (page: Page, share: bigint) => {
    if (share <= 0n) return;
    shares.set(page, (shares.get(page) ?? 0n) + share);
    left -= share;
  };
  for (const wish of to) {
    const page = items.find(({ number }) => number === wish.number);
    if (page !== undefined) give(page, wish.minor);
  }
  for (const page of items.toSorted(longestDueFirst)) {
    const contested = books.contested.get(page.place);
    const barred = contested === undefined ? 0n : (contested ?? open(page));
    const free = open(page) - (shares.get(page) ?? 0n) - barred;
    give(page, free < left ? free : left);
  }
  return shares;
}

function longestDueFirst(a: Page, b: Page): number {
  const [dueA, dueB] = [dueThen(a, null), dueThen(b, null)];
  const days = dueA === undefined || dueB === undefined ? 0 : Temporal.PlainDate.compare(dueA, dueB);
  if (days !== 0) return days;
  return a.number < b.number ? -1 : 1;
}

export type ReversalTold = {
  readonly entry: string;
  readonly reversal: string;
  readonly isMirror: boolean;
  readonly at: Temporal.Instant;
};

/** Takes an entry back on the days from which it counted. Where the creditor knows it, the taking back is what is unknown. */
export function bookReversal(books: Books, { entry, reversal, isMirror, at }: ReversalTold): void {
  books.reversed.add(entry);
  for (const page of books.pages.values()) {
    const back = page.moves.filter((move) => move.entry === entry);
    page.moves.push(...back.map(({ minor, on }): Move => ({ minor: -minor, on, at, entry: reversal })));
  }
  if (!isMirror || books.unknown.delete(entry)) return;
  books.unknown.add(reversal);
}
