import {
  assignDebtors,
  dropCallback,
  dropVisit,
  endPause,
  endSnooze,
  reverseEntry,
  takeBackAsking,
  takeBackDispute,
  takeBackEffort,
  takeBackStop,
  withdrawLetter,
  withdrawLetters,
  withdrawPromise,
  type AssignDebtorsAnswer,
} from "../client.ts";
import type { WayBack } from "../ui/notice.tsx";
import { words } from "../words.ts";

type Of<Name extends string> = Readonly<Record<"debtorId" | Name, string>>;

const why = () => ({ body: { because: words.undo.because } });

/** Withdraws a promise that was just taken. */
export function promiseBack(taken: Of<"promiseId">): WayBack {
  return { ...words.undo.promise, send: (options) => withdrawPromise({ ...taken, ...why() }, options) };
}

/** Reverses the entry of a payment, or of a credit that was applied: nothing that was posted is ever removed. */
export function entryBack(posted: Of<"entryId">): WayBack {
  return { ...words.undo.entry, send: (options) => reverseEntry({ ...posted, ...why() }, options) };
}

/** Ends a pause that was just begun: both stay on record. */
export function pauseBack(begun: Of<"pauseId">): WayBack {
  return { ...words.undo.pause, send: (options) => endPause({ ...begun, ...why() }, options) };
}

/** Drops a callback that was just placed. */
export function callbackBack(placed: Of<"callbackId">): WayBack {
  return { ...words.undo.callback, send: (options) => dropCallback(placed, options) };
}

/** Takes a visit back that was just planned. */
export function visitBack(planned: Of<"visitId">): WayBack {
  return { ...words.undo.visit, send: (options) => dropVisit(planned, options) };
}

/** Withdraws a letter that did not leave yet. */
export function letterBack(made: Of<"letterId">): WayBack {
  return { ...words.undo.letter, send: (options) => withdrawLetter({ ...made, ...why() }, options) };
}

/** As many are taken back at once. */
const takenBackMax = 200;

type Undone = Pick<WayBack, "does" | "done">;

/** Takes back what was done with many, each by a request of its own; undefined where there is none, or too many for that. */
function eachBack<Done>(
  all: readonly Done[],
  says: Undone,
  send: (one: Done) => Promise<unknown>,
): WayBack | undefined {
  if (all.length === 0 || all.length > takenBackMax) return undefined;
  return { ...says, send: () => Promise.all(all.map(send)) };
}

/** Puts everybody back on the worklists who was just put off. */
export function snoozeBack(debtorIds: readonly string[]): WayBack | undefined {
  return eachBack(debtorIds, words.undo.snooze, (debtorId) => endSnooze({ debtorId }));
}

/** Ends the pauses of many that were just begun. */
export function pausesBack(begun: readonly Of<"pauseId">[]): WayBack | undefined {
  return eachBack(begun, words.undo.pauses, (pause) => endPause({ ...pause, ...why() }));
}

/** Withdraws letters to many, as far as they did not leave yet. */
export function lettersBack(written: readonly Of<"letterId">[]): WayBack | undefined {
  if (written.length === 0) return undefined;
  const { inPart, ...says } = words.undo.letters;
  return {
    ...says,
    send: async (options) => {
      const body = { letters: [...written], because: words.undo.because };
      const { withdrawn, left } = await withdrawLetters({ body }, options);
      return left.length === 0 ? undefined : inPart(withdrawn, left.length);
    },
  };
}

/** Takes back what the person asked to be approved. */
export function askingBack(approvalId: string): WayBack {
  return { ...words.undo.asking, send: (options) => takeBackAsking({ approvalId, body: {} }, options) };
}

/** Takes back a dispute that was recorded by mistake. */
export function disputeBack(raised: Of<"disputeId">): WayBack {
  return { ...words.undo.dispute, send: (options) => takeBackDispute({ ...raised, ...why() }, options) };
}

/** Gives debtors back to whose they were, from the day on from which they were given away. */
export function handOverBack(former: NonNullable<AssignDebtorsAnswer["former"]>, fromOn: string): WayBack {
  const give = (held: (typeof former)[number]) =>
    assignDebtors({ body: { ...held, fromOn, because: words.undo.because } });
  return { ...words.undo.handOver, send: () => Promise.all(former.map(give)) };
}

/** Takes back a stop that was recorded by mistake: it is lifted, and stays on record. */
export function stopBack(recorded: Of<"stopId">): WayBack {
  return { ...words.undo.stop, send: (options) => takeBackStop({ ...recorded, ...why() }, options) };
}

/** Takes back what was recorded of a contact, and shows the debtor of whom it was, where it can be recorded anew. */
export function effortBack(recorded: Of<"effortId">, show: () => unknown): WayBack {
  return { ...words.undo.effort, show, send: (options) => takeBackEffort({ ...recorded, ...why() }, options) };
}
