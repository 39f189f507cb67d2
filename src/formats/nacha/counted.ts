/** Of an entry what counts towards the sums of its batch and file. */
export type Sized = {
  readonly routing: string;
  readonly amount: string;
  readonly debit: boolean;
  readonly addenda: number;
};

export type Counted = {
  readonly count: bigint;
  readonly hash: bigint;
  readonly debit: bigint;
  readonly credit: bigint;
};

const hashDigits = 10n ** 10n;

/** Entries with their addenda, the routing numbers without check digits in their last ten digits, and both sums in cents. */
export function countedIn(entries: readonly Sized[]): Counted {
  let [count, hash, debit, credit] = [0n, 0n, 0n, 0n];
  for (const entry of entries) {
    const minor = BigInt(entry.amount.replace(".", ""));
    count += BigInt(1 + entry.addenda);
    hash += BigInt(/^\d{8}/.exec(entry.routing)?.[0] ?? 0);
    if (entry.debit) debit += minor;
    else credit += minor;
  }
  return { count, hash: hash % hashDigits, debit, credit };
}
