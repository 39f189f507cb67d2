import type { Caller } from "#access/caller";
import { namesOfLogins } from "#access/store";
import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { survivorOf } from "#parties/store";
import type { Queries } from "#platform/database";
import { leasedUntil, type LeaseRefusal } from "#work/lease";
import { callbackIsGiven } from "#work/callbacks/store";
import { giveUpLease, leaseHolder, takeLease as tryLease } from "#work/store";
import { callbacksToGive } from "./callbacks.ts";
import type { Reader } from "./due-entries.ts";
import { placeOnWorklist, readWorklist } from "./read-worklist.ts";

/** How many free entries are looked at together: more people than that do not ask in the same instant. */
const candidatesMax = 25;

/**
 * Takes whoever is to be called back by now, or else the first debtor of the reader's worklist whom nobody else has, after the one that they leave, which is given
 * up. Null where nothing is left. Two people never get the same one: who comes second at the lease takes the next.
 */
export async function takeNext(tx: Queries, reader: Reader, after: string | null): Promise<string | null> {
  const { caller, now } = reader;
  const left = after === null ? null : await survivorOf(tx, after as Id<"debtor">);
  const place = left === null ? undefined : await placeOnWorklist(tx, reader, left);
  if (left !== null) await giveUpLease(tx, { debtorId: left, loginId: caller.loginId });
  const calledBack = await takeCallback(tx, reader, left);
  if (calledBack !== null) return calledBack;
  for (let from = place ?? null; ;) {
    const entries = await readWorklist(tx, reader, { after: from, max: candidatesMax, free: true });
    for (const { debtorId } of entries) {
      const taking = { loginId: caller.loginId, now, until: leasedUntil(now) };
      if (await tryLease(tx, { ...taking, debtorId })) return debtorId;
    }
    from = entries.at(-1) ?? null;
    if (from === null || entries.length < candidatesMax) return null;
  }
}

/** The first callback whose time has come, of a debtor whom nobody else has. Each is given once; then it stands above the list. */
async function takeCallback(tx: Queries, reader: Reader, left: string | null): Promise<string | null> {
  const { caller, now } = reader;
  for (const callback of await callbacksToGive(tx, reader, candidatesMax)) {
    const debtorId = await survivorOf(tx, callback.debtorId as Id<"debtor">);
    const taking = { debtorId, loginId: caller.loginId, now, until: leasedUntil(now) };
    if (debtorId === left || !(await tryLease(tx, taking))) continue;
    await callbackIsGiven(tx, { ...callback, now });
    return debtorId;
  }
  return null;
}

/** Gives a debtor up, under the name by which the person was taken. */
export async function giveUp(tx: Queries, { debtorId, loginId }: { debtorId: string; loginId: string }): Promise<void> {
  await giveUpLease(tx, { debtorId: await survivorOf(tx, debtorId as Id<"debtor">), loginId });
}

type Wanted = { readonly debtorId: string; readonly caller: Caller; readonly now: Temporal.Instant };

/** Takes a debtor, or keeps it longer. Refused, with who has it, where somebody else has. */
export async function takeLease(
  tx: Queries,
  { debtorId: asked, caller, now }: Wanted,
): Promise<Outcome<{ readonly until: Temporal.Instant }, LeaseRefusal> & { readonly detail?: { heldBy: string } }> {
  const until = leasedUntil(now);
  // Debtors who are the same person are leased as one: who has one of them has all.
  const debtorId = await survivorOf(tx, asked as Id<"debtor">);
  if (await tryLease(tx, { debtorId, loginId: caller.loginId, now, until })) return accepted({ until });
  const holderId = await leaseHolder(tx, { debtorId, now });
  const names = await namesOfLogins(tx, [holderId ?? null]);
  return { ok: false, refusal: "somebody_else_has_it", detail: { heldBy: names.get(holderId ?? null) ?? "" } };
}
