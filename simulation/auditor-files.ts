import { accountName, addPage, before, open, placeOf, type Books, type Page } from "./auditor-books.ts";

/** A row of a creditor's file, as the creditor means it. A memo has negative amounts. */
export type FileRow = {
  readonly customer: string;
  readonly number: string;
  readonly currency: string;
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly minor: bigint;
  readonly openMinor: bigint;
  readonly paid: { readonly on: Temporal.PlainDate; readonly minor: bigint } | null;
  readonly isDisputed: boolean;
  /** What spoils the row, where something does: it cannot be taken in. */
  readonly fault: string | null;
};

/** A file as it was taken in. */
export type FileTold = {
  readonly creditor: string;
  readonly book: "mirror" | "own";
  readonly isComplete: boolean;
  /** The file says what was so before the last one. */
  readonly isOlder: boolean;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly rows: readonly FileRow[];
  /** Entries of the desk that the creditor's books have by now. */
  readonly knows: readonly string[];
};

/**
 * Follows a file: what is new is written down, what was known is brought to what the creditor says, less what the
 * creditor does not know yet. A book that is ours, and a file that is old, add only. What is missing from a complete
 * file without faults is open no longer.
 */
export function takeFile(books: Books, file: FileTold): void {
  for (const entry of file.knows) books.unknown.delete(entry);
  const seen = new Set<string>();
  const rows = file.rows.filter((row) => row.fault === null);
  for (const row of rows) {
    const place = placeIn(file, row);
    if (seen.has(place)) continue;
    seen.add(place);
    const page = books.pages.get(place);
    if (page === undefined) writeDown(books, file, row);
    else if (file.book === "mirror" && !file.isOlder) follow(books, file, { row, page });
    contest(books, place, row);
  }
  if (file.isComplete && rows.length === file.rows.length && seen.size === rows.length) closeMissing(books, file, seen);
}

function placeIn({ creditor }: FileTold, { customer, minor, number }: FileRow): string {
  return placeOf(accountName(creditor, customer), minor < 0n ? "memo" : "item", number);
}

function writeDown(books: Books, file: FileTold, row: FileRow): void {
  const { creditor, at } = file;
  const { number, currency, issuedOn, paid, minor } = row;
  const account = accountName(creditor, row.customer);
  const kind = minor < 0n ? ("memo" as const) : ("item" as const);
  const own = { account, creditor, currency };
  const dueDays = kind === "item" ? [{ on: row.dueOn, from: at }] : [];
  const place = placeOf(account, kind, number);
  const amount = minor < 0n ? -minor : minor;
  const page: Page = { ...own, place, kind, number, issuedOn, dueDays, moves: [] };
  addPage(books, page);
  page.moves.push({ minor: amount, on: issuedOn, at, entry: `charge of ${place}` });
  if (paid !== null) {
    page.moves.push({ minor: -paid.minor, on: later(paid.on, issuedOn), at, entry: `payment of ${place}` });
    books.receipts.push({ account, currency, minor: paid.minor, on: paid.on, at, entry: `payment of ${place}` });
  }
  const differs = (minor < 0n ? -row.openMinor : row.openMinor) - open(page);
  if (differs === 0n) return;
  const entry = `file of ${file.on}`;
  // What was paid before an item came is owed less from its beginning; nobody received it with the file.
  page.moves.push({ minor: differs, on: later(file.on, issuedOn), at, entry });
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return before(one, other) ? other : one;
}

type Followed = { readonly row: FileRow; readonly page: Page };

function follow(books: Books, file: FileTold, { row, page }: Followed): void {
  bring(books, file, { page, to: row.minor < 0n ? -row.openMinor : row.openMinor, on: row.paid?.on ?? file.on });
  const due = page.dueDays.at(-1)?.on;
  if (due !== undefined && !due.equals(row.dueOn)) page.dueDays.push({ on: row.dueOn, from: file.at });
}

type Brought = { readonly page: Page; readonly to: bigint; readonly on: Temporal.PlainDate };

/** Brings a page to what the creditor has open, less what the creditor does not know yet. */
function bring(books: Books, { at, on: day }: FileTold, { page, to, on: said }: Brought): void {
  const on = later(said, page.issuedOn);
  const awaited = page.moves.filter(({ entry }) => books.unknown.has(entry));
  const wanted = awaited.reduce((sum, { minor }) => sum + minor, to);
  const differs = wanted - open(page);
  if (differs === 0n) return;
  const entry = `file of ${day}`;
  page.moves.push({ minor: differs, on, at, entry });
  const { account, currency, kind } = page;
  if (differs < 0n && kind === "item") books.receipts.push({ account, currency, minor: -differs, on, at, entry });
}

function closeMissing(books: Books, file: FileTold, seen: ReadonlySet<string>): void {
  for (const page of books.pages.values()) {
    if (page.kind !== "item" || page.creditor !== file.creditor || seen.has(page.place)) continue;
    if (file.book === "mirror" && !file.isOlder) bring(books, file, { page, to: 0n, on: file.on });
  }
}

/** The creditor may say once that an item is disputed; what was resolved here is not raised again by a file. */
function contest({ contested, everContested }: Books, place: string, { isDisputed }: FileRow): void {
  if (!isDisputed || everContested.has(place)) return;
  contested.set(place, null);
  everContested.add(place);
}
