/** A movement of an item or a credit: by how much, from which day it counts, and when it was learned. */
export type Move = {
  readonly minor: bigint;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly entry: string;
};

/** A page of the auditor's books: an invoice, a memo or a payment, with all that ever moved it. */
export type Page = {
  readonly place: string;
  readonly account: string;
  readonly creditor: string;
  readonly kind: "item" | "memo" | "payment";
  readonly number: string;
  readonly currency: string;
  readonly issuedOn: Temporal.PlainDate;
  /** The day on which it is due, each with the instant since when it was believed; none for a credit. */
  readonly dueDays: { readonly on: Temporal.PlainDate; readonly from: Temporal.Instant }[];
  readonly moves: Move[];
};

/** Money that came in on an account, as far as a promise can be kept by it. */
export type Receipt = {
  readonly account: string;
  readonly currency: string;
  readonly minor: bigint;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly entry: string;
};

/** The auditor's books: pages by place, money received, what is contested, and what the creditor does not know yet. */
export type Books = {
  readonly pages: Map<string, Page>;
  /** The same pages by their account. */
  readonly accounts: Map<string, Page[]>;
  readonly receipts: Receipt[];
  readonly reversed: Set<string>;
  /** Open disputes by the place of their item: how much is contested, or null for all of it. */
  readonly contested: Map<string, bigint | null>;
  readonly everContested: Set<string>;
  /** Disputes that were resolved in words, without verification of the debt, each with the place of its item. */
  readonly unverified: Map<string, string>;
  /** Entries made at the desk in a mirrored book that the creditor's own books do not have yet. */
  readonly unknown: Set<string>;
};

export function newBooks(): Books {
  return {
    ...{ pages: new Map(), accounts: new Map(), receipts: [], reversed: new Set(), contested: new Map() },
    ...{ everContested: new Set(), unverified: new Map(), unknown: new Set() },
  };
}

/** An account is named by its creditor and the customer's number there. */
export function accountName(creditor: string, number: string): string {
  return `${creditor}/${number}`;
}

export function placeOf(account: string, kind: Page["kind"], number: string): string {
  return `${account} ${kind} ${number}`;
}

export function before(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

/** What is open of a page: the plain sum of what moved it. */
export function open({ moves }: Page): bigint {
  return moves.reduce((sum, { minor }) => sum + minor, 0n);
}

/** As of the end of a day, and as known at an instant; null: as known now. */
export type Then = { readonly on: Temporal.PlainDate; readonly knownAt: Temporal.Instant | null };

export function openThen({ moves }: Page, { on, knownAt }: Then): bigint {
  return moves.reduce((sum, move) => {
    const isKnown = knownAt === null || Temporal.Instant.compare(move.at, knownAt) <= 0;
    return isKnown && !before(on, move.on) ? sum + move.minor : sum;
  }, 0n);
}

/** The due day of an item as it was believed at an instant, or as it is now. */
export function dueThen({ dueDays }: Page, knownAt: Temporal.Instant | null): Temporal.PlainDate | undefined {
  const believed = dueDays.filter(({ from }) => knownAt === null || Temporal.Instant.compare(from, knownAt) <= 0);
  return (believed.at(-1) ?? dueDays[0])?.on;
}

export function addPage({ pages, accounts }: Books, page: Page): void {
  pages.set(page.place, page);
  const own = accounts.get(page.account) ?? [];
  own.push(page);
  accounts.set(page.account, own);
}

export function pagesOf({ accounts }: Books, account: string): readonly Page[] {
  return accounts.get(account) ?? [];
}

/** What an account owes in each currency. */
export function owed(books: Books, account: string): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const page of pagesOf(books, account)) {
    if (page.kind === "item") sums.set(page.currency, (sums.get(page.currency) ?? 0n) + open(page));
  }
  return sums;
}
