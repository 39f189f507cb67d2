import type { Draw } from "#happenings/demonstration/draw";
import type { FileRow } from "./auditor-files.ts";
import type { Customer } from "./customers.ts";

/** A document in the creditor's own books. A memo has negative amounts. */
export type Document = Omit<FileRow, "openMinor" | "paid" | "dueOn" | "isDisputed" | "fault"> & {
  openMinor: bigint;
  paid: FileRow["paid"];
  dueOn: Temporal.PlainDate;
  isDisputed: boolean;
};

/** What the office tells the creditor of an entry: by how much it moved which invoice of which customer. */
export type Notice = {
  readonly entry: string;
  /** In which order it is told: what was posted at the same instant may be answered in any. */
  readonly rank: number;
  readonly customer: string;
  readonly isReversal: boolean;
  readonly moves: readonly { readonly number: string; readonly minor: bigint }[];
};

/** A creditor with an accounting system: its documents, and what the office told it that it has not booked yet. */
export type Creditor = {
  readonly name: string;
  readonly customers: readonly Customer[];
  readonly documents: Document[];
  notices: Notice[];
  readonly booked: Map<string, Notice>;
  issued: number;
};

export function newCreditor(name: string, customers: readonly Customer[]): Creditor {
  const own = customers.filter(({ creditor }) => creditor === name);
  return { name, customers: own, documents: [], notices: [], booked: new Map(), issued: 0 };
}

type Issuing = { readonly on: Temporal.PlainDate; readonly daysBack: number; readonly count: number };

/** Sells on credit: invoices of days gone by, and now and then a memo. */
export function issue(creditor: Creditor, draw: Draw, { on, daysBack, count }: Issuing): Document[] {
  const issued = Array.from({ length: count }, () => {
    const { number: customer, currencies } = draw.oneOf(creditor.customers);
    const issuedOn = on.subtract({ days: draw.below(daysBack) });
    const isMemo = draw.chance(6);
    const size = BigInt(5_000 + draw.below(400_000));
    const minor = isMemo ? -(size / 10n) : size;
    const number = `${isMemo ? "M" : "I"}-${String((creditor.issued += 1)).padStart(5, "0")}`;
    const dueOn = issuedOn.add({ days: draw.oneOf([10, 30, 30, 60]) });
    const document = { customer, number, currency: draw.oneOf(currencies), issuedOn, dueOn, minor, openMinor: minor };
    return { ...document, paid: null, isDisputed: draw.chance(2) && !isMemo };
  });
  creditor.documents.push(...issued);
  return issued;
}

/** What the office told of and the creditor has not booked: nobody else moves that meanwhile. */
export function isAwaited({ notices }: Creditor, { customer, number }: Document): boolean {
  return notices.some((notice) => notice.customer === customer && notice.moves.some((move) => move.number === number));
}

/** Takes money itself, uses memos, and changes due days, of documents about which nothing is under way. */
export function doBusiness(creditor: Creditor, draw: Draw, on: Temporal.PlainDate): Document[] {
  const quiet = creditor.documents.filter((document) => document.openMinor !== 0n && !isAwaited(creditor, document));
  return quiet.filter((document) => {
    const what = draw.below(100);
    if (what < 8) pay(document, on.subtract({ days: draw.below(9) }), draw.chance(60) ? 1n : 3n);
    else if (what < 11) document.dueOn = document.dueOn.add({ days: 5 + draw.below(20) });
    else if (what < 12 && document.minor > 0n) document.openMinor += 2_500n;
    return what < 12;
  });
}

/** A day of payment is told where the whole was paid with it; what was used of a memo has none. */
function pay(document: Document, on: Temporal.PlainDate, part: bigint): void {
  const taken = document.openMinor / part;
  const isTold = part === 1n && document.minor > 0n && Temporal.PlainDate.compare(on, document.issuedOn) > 0;
  document.openMinor -= taken;
  document.paid = isTold && document.openMinor === 0n ? { on, minor: document.minor } : null;
}

/** Books what the office told, in the order in which it was told, all of it or the first part. */
export function bookNotices(creditor: Creditor, draw: Draw): string[] {
  const count = draw.chance(70) ? creditor.notices.length : draw.below(creditor.notices.length + 1);
  const inOrder = creditor.notices.toSorted((a, b) => a.rank - b.rank);
  const now = inOrder.slice(0, count);
  creditor.notices = inOrder.slice(count);
  for (const notice of now) {
    creditor.booked.set(notice.entry, notice);
    for (const { number, minor } of notice.moves) {
      const document = creditor.documents.find((each) => each.customer === notice.customer && each.number === number);
      if (document !== undefined) document.openMinor += minor;
    }
  }
  return now.map(({ entry }) => entry);
}

/** Tells of an entry that was taken back: what the creditor has not booked yet is forgotten. */
export function tellReversal(creditor: Creditor, entry: string, reversal: string): void {
  const booked = creditor.booked.get(entry);
  creditor.notices = creditor.notices.filter((notice) => notice.entry !== entry);
  if (booked === undefined) return;
  const moves = booked.moves.map(({ number, minor }) => ({ number, minor: -minor }));
  const rank = Math.max(0, ...creditor.notices.map((notice) => notice.rank));
  creditor.notices.push({ ...booked, entry: reversal, rank, isReversal: true, moves });
}

/** A row of a file for each document. */
export function rowsOf(documents: readonly Document[]): FileRow[] {
  return documents.map((document) => ({ ...document, fault: null }));
}
