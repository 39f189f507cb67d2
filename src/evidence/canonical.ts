import type { ChainedEntry } from "./chain.ts";

const encoder = new TextEncoder();

/**
 * The bytes of an entry that its hash runs over: its plain parts as one line of JSON with keys in order, then the
 * sealed words as they are stored. The line has no raw newline in it, so no two entries share their bytes.
 */
export function canonicalBytes(entry: Omit<ChainedEntry, "hash">): Uint8Array {
  const { debtorId, number, kind, happenedAt, recordedAt, loginId, subject, sealed } = entry;
  const plain = [
    debtorId,
    number.toString(),
    kind,
    happenedAt.epochNanoseconds.toString(),
    recordedAt.epochNanoseconds.toString(),
    loginId,
    inOrder(subject),
  ];
  const line = encoder.encode(`${JSON.stringify(plain)}\n`);
  const bytes = new Uint8Array(line.length + sealed.length);
  bytes.set(line);
  bytes.set(sealed, line.length);
  return bytes;
}

/** JSON says nothing of the order of keys, and the database keeps its own: here they are sorted at every depth. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(parts.map(([key, part]) => [key, inOrder(part)]));
}

/** An instant as the database keeps it: whole microseconds. What is hashed is what will be read back. */
export function asKept(instant: Temporal.Instant): Temporal.Instant {
  return instant.round({ smallestUnit: "microsecond", roundingMode: "floor" });
}
