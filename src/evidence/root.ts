import type { Digest, Head } from "./chain.ts";

/** The state of every chain at an instant in one hash. It is written outside the database, a line a day. */
export type Root = {
  readonly on: Temporal.PlainDate;
  /** Entries recorded before this instant are covered. */
  readonly at: Temporal.Instant;
  readonly debtors: bigint;
  /** In hexadecimal. */
  readonly root: string;
};

const encoder = new TextEncoder();

/** The root with one more chain in it. Chains are taken in order of debtor, so that the same heads give the same root. */
export function rootAfter(digest: Digest, root: Uint8Array, chain: Head & { readonly debtorId: string }): Uint8Array {
  const { debtorId, length, head } = chain;
  return digest(root, encoder.encode(`${debtorId}:${length}\n`), head);
}

export function rootLine({ on, at, debtors, root }: Root): string {
  return `${JSON.stringify({ on: on.toString(), at: at.toString(), debtors: Number(debtors), root })}\n`;
}

/** Reads the lines that `rootLine` wrote. A line that cannot be read is a breach too: its number is given. */
export function readRoots(text: string): { roots: Root[]; unreadable: number[] } {
  const roots: Root[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const root = readRoot(line);
    if (root === undefined) unreadable.push(index + 1);
    else roots.push(root);
  }
  return { roots, unreadable };
}

function readRoot(line: string): Root | undefined {
  try {
    const { on, at, debtors, root } = JSON.parse(line) as { on: string; at: string; debtors: number; root: string };
    return { on: Temporal.PlainDate.from(on), at: Temporal.Instant.from(at), debtors: BigInt(debtors), root };
  } catch {
    return undefined;
  }
}
