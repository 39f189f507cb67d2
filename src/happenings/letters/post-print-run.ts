import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { pagesOf, type printRunRefusals, type SheetToTakeOut } from "#letters/print-run";
import { lettersOfRun, lockPrintRun, printRunPosted } from "#letters/printing/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { openLetters } from "./print-run-file.ts";
import { printedLetters, printRuns } from "./print-runs.ts";
import { toAskAgain, lockToAskAgain, stoppedAmong, stopOnFile, type StoppedLetter } from "./stopped-on-file.ts";

type OfRun = { readonly printRunId: string; readonly now: Temporal.Instant };

/**
 * The letters of a run that were stopped since it was printed, with where their sheets lie in it, in the order of its list:
 * none of a run that was posted. Undefined where there is no such run.
 */
export async function sheetsToTakeOut(
  desk: Pick<Desk, "files" | "vault">,
  tx: Queries,
  { printRunId, now }: OfRun,
): Promise<readonly SheetToTakeOut[] | undefined> {
  const [run] = await printRuns(tx, { printRunId, max: 1 });
  if (run === undefined || run.postedOn !== null) return run && [];
  const stopped = await stoppedAmong(tx, await toAskAgain(tx, await lettersOfRun(tx, printRunId), now), now);
  if (stopped.length === 0) return [];
  const opened = await openLetters(desk, tx, printRunId);
  const [oneSide, bothSides] = [pagesOf(opened, false), pagesOf(opened, true)];
  const because = new Map(stopped.map((one) => [one.letter.letterId, one.because]));
  return (await printedLetters(tx, printRunId)).flatMap(({ debtorId, letterId, debtor, number }): SheetToTakeOut[] => {
    const why = because.get(letterId);
    if (why === undefined) return [];
    const place = opened.findIndex((one) => one.letterId === letterId);
    const pages = { pages: oneSide[place] ?? null, pagesOfBothSides: bothSides[place] ?? null };
    return [{ debtorId, letterId, debtor, number, because: why, place: place === -1 ? null : place + 1, ...pages }];
  });
}

type Posting = OfRun & {
  readonly on: Temporal.PlainDate;
  readonly loginId: string;
  /** Letters whose sheets were taken out by hand. */
  readonly takenOut: readonly string[];
  /** Letters that were stopped, and had been given to the post already. */
  readonly gone: readonly string[];
};

type Refusal = Exclude<keyof typeof printRunRefusals, "nothing_to_print">;

/**
 * Says on which day a run was given to the post. Where that is today, its letters are asked about again: of each that was
 * stopped since it was printed somebody says whether its sheets were taken out, so that it did not leave, or had gone.
 */
export async function postPrintRun(desk: Desk, tx: Queries, posting: Posting): Promise<Outcome<undefined, Refusal>> {
  const { printRunId, on, loginId, now } = posting;
  await lockPrintRun(tx, printRunId);
  const [run] = await printRuns(tx, { printRunId, max: 1 });
  if (run === undefined) return refused("print_run_is_unknown");
  const office = await theOffice(tx);
  const today = dayAt(office, now);
  if (Temporal.PlainDate.compare(on, today) > 0) return refused("posted_in_the_future");
  if (Temporal.PlainDate.compare(on, dayAt(office, run.madeAt)) < 0) return refused("posted_before_it_was_made");
  // What was posted on an earlier day has gone, whatever came since; and so has what was said to be posted before.
  if (run.postedOn === null && on.equals(today)) {
    const letters = await lettersOfRun(tx, printRunId);
    const stopped = await stoppedAmong(tx, await lockToAskAgain(tx, letters, now), now);
    const told = new Set([...posting.takenOut, ...posting.gone]);
    if (stopped.some(({ letter }) => !told.has(letter.letterId))) return refused("sheets_to_take_out");
    await record(desk, tx, { ...posting, stopped });
  }
  await printRunPosted(tx, { printRunId, on, by: loginId });
  return accepted(undefined);
}

type Said = Posting & { readonly stopped: readonly StoppedLetter[] };

/** What was taken out did not leave; of what had gone its debtor's timeline says so. */
async function record(desk: Desk, tx: Queries, { takenOut, loginId, now, stopped }: Said): Promise<void> {
  const out = new Set(takenOut);
  for (const one of stopped.filter(({ letter }) => out.has(letter.letterId))) {
    const words = `A letter that was printed did not leave: its sheets were taken out. ${one.because}`;
    await stopOnFile(desk, tx, { ...one, words, refusal: "sheets_taken_out", loginId, now });
  }
  const gone = stopped.filter(({ letter }) => !out.has(letter.letterId));
  await appendTimeline(
    tx,
    desk.vault,
    gone.map(({ letter: { debtorId, letterId, permitId }, because }) => ({
      ...{ debtorId, kind: "letter", happenedAt: now, recordedAt: now, loginId },
      subject: { letterId, permitId },
      words: `A letter had gone by post before it was stopped. ${because}`,
    })),
  );
}
