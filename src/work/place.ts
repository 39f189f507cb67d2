import { readId } from "#base/id";
import { compareDays } from "#calendar/days";

/**
 * A place in the worklist. Its order is: what may be done now before what is not lawful yet, of those what may be
 * expected to bring the most, among equals the one that waits longest, among those the one that came to us first. A
 * place stays where it is when entries before it are done, so that pages never overlap and nothing is left out between.
 */
export type Place = {
  readonly isLawfulNow: boolean;
  /** Minor units of the office's currency that the step may be expected to bring. */
  readonly value: bigint;
  readonly dueOn: Temporal.PlainDate;
  readonly debtorId: string;
  /** How many entries come up to and with this one. */
  readonly rank: number;
};

// No value is beyond 10^18: what is expected of a step is bounded by that.
const pattern = /^([yn])~(-?(?:\d{1,18}|10{18}))~(\d{4}-\d{2}-\d{2})~([0-9a-f-]{36})~(\d{1,9})$/;

/** A place as the cursor of a page. */
export function cursorOf({ isLawfulNow, value, dueOn, debtorId, rank }: Place): string {
  return `${isLawfulNow ? "y" : "n"}~${value}~${dueOn.toString()}~${debtorId}~${rank}`;
}

/** The place that a cursor says; undefined where it is none. */
export function readCursor(text: string): Place | undefined {
  const [, lawful, value, day, id, rank] = pattern.exec(text) ?? [];
  const debtorId = readId(id ?? "");
  if (value === undefined || day === undefined || debtorId === undefined) return undefined;
  const dueOn = readDay(day);
  return dueOn && { isLawfulNow: lawful === "y", value: BigInt(value), dueOn, debtorId, rank: Number(rank) };
}

function readDay(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}

/** Which of two entries comes first: negative where the first does. The store sorts in the same order. */
export function inOrder(a: Omit<Place, "rank">, b: Omit<Place, "rank">): number {
  if (a.isLawfulNow !== b.isLawfulNow) return a.isLawfulNow ? -1 : 1;
  if (a.value !== b.value) return a.value > b.value ? -1 : 1;
  const waits = compareDays(a.dueOn, b.dueOn);
  if (waits !== 0) return waits;
  if (a.debtorId === b.debtorId) return 0;
  return a.debtorId < b.debtorId ? -1 : 1;
}
