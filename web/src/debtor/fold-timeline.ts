import type { ReadTimelineAnswer } from "../client.ts";

export type TimelineEntry = ReadTimelineAnswer["entries"][number];

/** A line of the timeline: one entry, with the permit that was for it, or a run of what the system did by itself. */
export type TimelineLine =
  | { readonly kind: "entry"; readonly entry: TimelineEntry; readonly permit?: TimelineEntry | undefined }
  | { readonly kind: "noise"; readonly entries: readonly TimelineEntry[] };

/** What matters to a person although no person did it: money, letters, promises and what stops us. */
const matters = /payment|promise|dispute|letter|email|text|stop|revers|alert|memo/;

/** Whether an entry is the system talking to itself, or only says that what happened next was allowed. */
export function isNoise({ by, kind }: Pick<TimelineEntry, "by" | "kind">): boolean {
  return kind === "permit" || (by === null && !matters.test(kind));
}

/** An entry as a line of its own. */
export const lineOf = (entry: TimelineEntry): TimelineLine => ({ kind: "entry", entry });

/**
 * Folds each run of two or more entries of the system into one line; the order stays. A permit of which the outcome or the
 * visit is there stands within their line: it says no more than that the act was allowed.
 */
export function foldTimeline(entries: readonly TimelineEntry[]): readonly TimelineLine[] {
  const permits = permitsThatAreTold(entries);
  const lines: TimelineLine[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const permit = permits.get(permitIdOf(entry));
    if (permit === entry) continue;
    if (!isNoise(entry)) lines.push({ kind: "entry", entry, permit: isOfPermit(entry) ? permit : undefined });
    else if (last?.kind === "noise") lines[lines.length - 1] = { kind: "noise", entries: [...last.entries, entry] };
    else lines.push({ kind: "noise", entries: [entry] });
  }
  return lines.map((line) => {
    const [only, second] = line.kind === "noise" ? line.entries : [];
    return only !== undefined && second === undefined ? lineOf(only) : line;
  });
}

const permitIdOf = ({ subject }: TimelineEntry) => subject["permitId"];

/** Whether an entry tells what a permit was for: what came of it, or the visit that was planned with it. */
const isOfPermit = ({ kind }: TimelineEntry) => kind === "outcome" || kind === "visit";

/** The permits of which it is told among these entries what they were for, by their ids. */
function permitsThatAreTold(entries: readonly TimelineEntry[]): ReadonlyMap<unknown, TimelineEntry> {
  const told = new Set(entries.filter(isOfPermit).map(permitIdOf));
  const permits = entries.filter((entry) => entry.kind === "permit" && told.has(permitIdOf(entry)));
  return new Map(permits.map((entry) => [permitIdOf(entry), entry]));
}

/** What a later entry says of one: that it was recorded by mistake, or that what it posted was reversed. */
export type Undone = "taken-back" | "reversed";

/** The entries, newest first, of which a later one says that they hold no more: by their numbers, with what it says. */
export function undoneAmong(entries: readonly TimelineEntry[]): ReadonlyMap<number, Undone> {
  const undone = new Map<number, Undone>();
  const [takenBack, reversed] = [new Set<unknown>(), new Set<unknown>()];
  for (const { number, kind, subject } of entries) {
    if (kind === "taken-back") takenBack.add(subject["effortId"]);
    else if (kind === "reversal") reversed.add(subject["reverses"]);
    else if (isOfContact(kind) && takenBack.has(subject["effortId"])) undone.set(number, "taken-back");
    else if (reversed.has(subject["entryId"])) undone.set(number, "reversed");
  }
  return undone;
}

const isOfContact = (kind: string) => ["outcome", "effort", "inbound"].includes(kind);
