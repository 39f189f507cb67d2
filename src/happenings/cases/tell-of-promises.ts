import { unreachable } from "#base/assert";
import { appendTimeline } from "#evidence/store";
import type { Desk } from "#happenings/desk/desk";
import { decimal } from "#money/money";
import { survivorsOf } from "#parties/store";
import type { Queries } from "#platform/database";
import type { PromiseToPay } from "#promises/promise-to-pay";
import type { KeptPromise } from "#promises/store";

type Told = { readonly moved: readonly KeptPromise[]; readonly now: Temporal.Instant };

/** Puts on the timeline what became of promises: nobody decided it, but everybody asks when it was. */
export async function tellOfPromises(desk: Desk, tx: Queries, { moved, now }: Told): Promise<void> {
  if (moved.length === 0) return;
  const survivors = await survivorsOf(
    tx,
    moved.map(({ debtorId }) => debtorId),
  );
  await appendTimeline(
    tx,
    desk.vault,
    moved.map(({ debtorId, promiseId, accountId, promise }) => ({
      debtorId: survivors.get(debtorId) ?? debtorId,
      kind: "promise",
      happenedAt: now,
      recordedAt: now,
      loginId: null,
      subject: { promiseId, accountId, state: promise.state },
      words: wordsOf(promise),
    })),
  );
}

function wordsOf(promise: PromiseToPay): string {
  const { amount, dueOn } = promise.terms;
  const what = `The promise of ${decimal(amount)} ${amount.currency} by ${dueOn}`;
  switch (promise.state) {
    case "open":
      return `${what} is open.`;
    case "kept":
      return `${what} was kept on ${promise.keptOn}.`;
    case "broken":
      return `${what} was broken on ${promise.brokenOn}.`;
    case "keptLate":
      return `${what}, broken on ${promise.brokenOn}, was kept late on ${promise.keptOn}.`;
    case "withdrawn":
      return `${what} was withdrawn.`;
    default:
      return unreachable(promise);
  }
}
