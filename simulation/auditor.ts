import { newBooks, open, owed, pagesOf, type Books } from "./auditor-books.ts";
import type { CallLog } from "./auditor-calls.ts";
import type { PromiseNote } from "./auditor-promises.ts";

/** Somebody's lease of a debtor, as the auditor saw it being given. */
export type LeaseNote = {
  readonly account: string;
  readonly holder: string;
  readonly until: Temporal.Instant;
};

/** What the auditor writes down of a year. Nothing of it is read from the program. */
export type Auditor = {
  readonly books: Books;
  readonly promises: PromiseNote[];
  readonly log: CallLog;
  /** Which accounts are of one person, by the name of the person. */
  readonly persons: Map<string, string>;
  leases: LeaseNote[];
};

export function newAuditor(): Auditor {
  return { books: newBooks(), promises: [], log: { calls: [], ceases: [] }, persons: new Map(), leases: [] };
}

/** The person of an account: of merged ones, the name of the one who survives. */
export function personOf({ persons }: Pick<Auditor, "persons">, account: string): string {
  const survivor = persons.get(account);
  return survivor === undefined ? account : personOf({ persons }, survivor);
}

/** Whether a cease is in force for an account, as it was recorded for it or for its person. */
export function isCeased(auditor: Auditor, account: string): boolean {
  const person = personOf(auditor, account);
  return auditor.log.ceases.some((cease) => {
    if (cease.until !== null) return false;
    return cease.account === account || (cease.isForAll && personOf(auditor, cease.account) === person);
  });
}

/** Who else than these has the person of an account just now. */
export function holderOf(auditor: Auditor, account: string, at: Temporal.Instant): string | undefined {
  const person = personOf(auditor, account);
  const held = auditor.leases.find((lease) => {
    return personOf(auditor, lease.account) === person && Temporal.Instant.compare(lease.until, at) > 0;
  });
  return held?.holder;
}

/** Whether an account owes anything in any currency. */
export function owes({ books }: Auditor, account: string): boolean {
  return [...owed(books, account).values()].some((minor) => minor > 0n);
}

/** Whether money that was received and is applied to nothing is as much as all that an account owes, in one currency. */
export function isCovered({ books }: Auditor, account: string): boolean {
  const owing = [...owed(books, account)].filter(([, minor]) => minor > 0n);
  const [currency, minor] = owing.length === 1 && owing[0] !== undefined ? owing[0] : ["", 0n];
  const credits = pagesOf(books, account).filter((page) => page.kind !== "item" && page.currency === currency);
  return minor > 0n && credits.reduce((sum, page) => sum + open(page), 0n) >= minor;
}

/** Whether a dispute of something that an account owes was resolved in words, and its verification was never sent. */
export function isUnverified({ books }: Auditor, account: string): boolean {
  const places = new Set(books.unverified.values());
  return pagesOf(books, account).some((page) => places.has(page.place) && open(page) > 0n);
}

/**
 * Whether an account may not be collected for what is contested of it: all that is open is. In several currencies nobody
 * says what is left, and anything that is contested bars all.
 */
export function isBarredByDispute({ books }: Auditor, account: string): boolean {
  const items = pagesOf(books, account).filter(({ kind }) => kind === "item");
  if (!items.some(({ place }) => books.contested.has(place))) return false;
  const owing = items.filter((page) => open(page) > 0n);
  if (new Set(owing.map(({ currency }) => currency)).size > 1) return true;
  return owing.every((page) => {
    const contested = books.contested.get(page.place);
    return contested === null || (contested !== undefined && contested >= open(page));
  });
}

/** What is open, by place; what is nothing is left out. */
export function openPlaces({ pages }: Books): Map<string, bigint> {
  const all = [...pages.values()].map((page) => [page.place, open(page)] as const);
  return new Map(all.filter(([, minor]) => minor !== 0n));
}
