import type { Id } from "#base/id";

/** A file that lies in a folder. */
export type LyingFile = { readonly name: string; readonly bytes: number; readonly modifiedAt: Temporal.Instant };

/** A file as an earlier look found it, and what became of it since. */
export type KnownFile = LyingFile & {
  readonly fileId: Id<"file">;
  readonly seenAt: Temporal.Instant;
  readonly state: "resting" | "taken" | "refused";
  readonly digest: string | null;
};

/** What a look comes to. */
export type Look = {
  /** New, or changed since it was seen: whoever writes it may not have ended. */
  readonly rests: readonly LyingFile[];
  /** Unchanged between two looks: these are taken in. */
  readonly ripe: readonly KnownFile[];
  /** Settled, and not moved away yet. */
  readonly settled: readonly KnownFile[];
  /** Not there any more, or another file under the same name. */
  readonly gone: readonly KnownFile[];
  /** How many are to be looked at again: those that are new or changed, and those that were seen a moment ago. */
  readonly resting: number;
};

/** Two looks are so far apart at least: who presses a button twice has not waited for a file to come to rest. */
const restSeconds = 20;

const unfinished = /^(?:\.|~\$)|\.(?:tmp|part|partial|filepart|crdownload|swp)$/i;

/** Sorts what lies in a folder by what is to be done about it. Files that say that they are unfinished are none. */
export function sortLook(found: readonly LyingFile[], known: readonly KnownFile[], now: Temporal.Instant): Look {
  const lying = found.filter(({ name }) => !unfinished.test(name));
  const same = known.filter((one) => lying.some((file) => isSame(file, one)));
  const resting = same.filter(({ state }) => state === "resting");
  const ripe = resting.filter(({ seenAt }) => now.since(seenAt).total("seconds") >= restSeconds);
  const rests = lying.filter((file) => !same.some(({ name }) => name === file.name));
  return {
    ...{ rests, ripe },
    settled: same.filter(({ state }) => state !== "resting"),
    gone: known.filter((one) => !same.includes(one)),
    resting: rests.length + resting.length - ripe.length,
  };
}

/** Whether a file is the one that was seen, as far as its name, length and time tell. */
export function isSame(file: LyingFile, seen: LyingFile): boolean {
  return file.name === seen.name && file.bytes === seen.bytes && file.modifiedAt.equals(seen.modifiedAt);
}
