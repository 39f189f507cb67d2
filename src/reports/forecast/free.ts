import type { OpenPromise, OwedPart } from "./known.ts";

/** What is owed and stands against it, as it was known. Amounts are minor units. */
export type Owing = {
  /** By debtor and account, what is due first at first. */
  readonly owed: readonly Owed[];
  /** What is contested of items; without a sum all of one is. */
  readonly contested: readonly { readonly itemId: string; readonly minor: bigint | null }[];
  /** Payments and memos of accounts that are applied to nothing yet. */
  readonly credits: readonly { readonly accountId: string; readonly currency: string; readonly minor: bigint }[];
  readonly promises: readonly (OpenPromise & { readonly accountId: string })[];
  /** What rests, for how many days; of all that a person owes where it names nothing. */
  readonly pauses: readonly Resting[];
  /** Of whom nothing is expected; of one account where it names one. */
  readonly ended: readonly { readonly personId: string; readonly accountId: string | null }[];
};

export type Owed = Omit<OwedPart, "rests"> & { readonly itemId: string; readonly accountId: string };

export type Resting = {
  readonly personId: string;
  readonly creditorId: string | null;
  readonly accountId: string | null;
  readonly itemId: string | null;
  readonly days: number;
};

/**
 * What may be expected of what is owed, nothing of it twice: what is contested of an item is left out, the account's credits
 * are taken off what is due first, and so is what is promised of it, which is no more than is left of the account.
 */
export function freeOf(owing: Owing): { readonly parts: OwedPart[]; readonly promises: OpenPromise[] } {
  const ended = new Set(owing.ended.map(({ personId, accountId }) => accountId ?? personId));
  const owed = owing.owed.filter(({ personId, accountId }) => !ended.has(personId) && !ended.has(accountId));
  const contested = new Map(owing.contested.map(({ itemId, minor }) => [itemId, minor]));
  const credits = new Map(owing.credits.map(({ minor, ...of }) => [accountKey(of), minor]));
  const uncontested = lessOldest(owed, ({ itemId }) => itemId, contested);
  const uncredited = lessOldest(uncontested, accountKey, credits);
  const left = Map.groupBy(uncredited, accountKey);
  const promises = owing.promises.flatMap((promise) => {
    const most = (left.get(accountKey(promise)) ?? []).reduce((sum, { minor }) => sum + minor, 0n);
    return most === 0n ? [] : [{ ...promise, minor: promise.minor < most ? promise.minor : most }];
  });
  const promised = new Map(promises.map((promise) => [accountKey(promise), promise.minor]));
  const free = lessOldest(uncredited, accountKey, promised);
  return { parts: restingOf(free, owing.pauses), promises };
}

function accountKey({ accountId, currency }: Pick<Owed, "accountId" | "currency">): string {
  return `${accountId} ${currency}`;
}

/** What is left when of each group so much is taken off what comes first; all of a group without a sum. */
function lessOldest(
  parts: readonly Owed[],
  groupOf: (part: Owed) => string,
  off: ReadonlyMap<string, bigint | null>,
): Owed[] {
  const left = new Map(off);
  return parts.flatMap((part) => {
    const group = groupOf(part);
    const most = left.get(group);
    if (most === undefined || most === 0n) return [part];
    if (most === null) return [];
    const taken = most < part.minor ? most : part.minor;
    left.set(group, most - taken);
    return taken === part.minor ? [] : [{ ...part, minor: part.minor - taken }];
  });
}

function restingOf(parts: readonly Owed[], pauses: readonly Resting[]): OwedPart[] {
  const byPerson = Map.groupBy(pauses, ({ personId }) => personId);
  return parts.map((part) => {
    const rests = (byPerson.get(part.personId) ?? []).filter((pause) => isOf(pause, part)).map(({ days }) => days);
    return { ...part, rests: Math.max(0, ...rests) };
  });
}

function isOf({ creditorId, accountId, itemId }: Resting, part: Owed): boolean {
  return (
    (creditorId ?? part.creditorId) === part.creditorId &&
    (accountId ?? part.accountId) === part.accountId &&
    (itemId ?? part.itemId) === part.itemId
  );
}
