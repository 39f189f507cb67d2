import { compareDays } from "#calendar/days";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { pagesOf, type printRunRefusals, type SheetToTakeOut } from "#letters/print-run";
import { lettersOfRun, lockPrintRun, printRunPosted, type LetterToPost } from "#letters/printing/store";
import { lockDebtors } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { printedLetters } from "./printed-letters.ts";
import { printRuns } from "./print-runs.ts";
import { toAskAgain, stoppedAmong, stopOnFile, type StoppedLetter } from "./stopped-on-file.ts";

type OfRun = { readonly printRunId: string; readonly now: Temporal.Instant };

/**
 * The letters of a run that were stopped since it was printed, with where their sheets lie in it, in the order of its list:
 * none of a run that was posted. Undefined where there is no such run.
 */
export async function sheetsToTakeOut(
  desk: Pick<Desk, "vault">,
  tx: Queries,
  { printRunId, now }: OfRun,
): Promise<readonly SheetToTakeOut[] | undefined> {
  const [run] = await printRuns(tx, { printRunId, max: 1 });
  if (run === undefined || run.postedOn !== null) return run && [];
  const stopped = await stoppedAmong(tx, await toAskAgain(tx, await lettersOfRun(tx, printRunId), now), {
    now,
    arePrinted: true,
  });
  if (stopped.length === 0) return [];
  const letters = await printedLetters(desk, tx, printRunId);
  const [oneSide, bothSides] = [pagesOf(letters, false), pagesOf(letters, true)];
  const because = new Map(stopped.map((one) => [one.letter.letterId, one.because]));
  return letters.flatMap(({ debtorId, letterId, place, line }, index): SheetToTakeOut[] => {
    const why = because.get(letterId);
    if (why === undefined) return [];
    const { debtor = null, number = null } = line ?? {};
    const pages = { pages: oneSide[index] ?? null, pagesOfBothSides: bothSides[index] ?? null };
    return [{ debtorId, letterId, debtor, number, because: why, place, ...pages }];
  });
}

type Posting = OfRun & {
  readonly on: Temporal.PlainDate;
  readonly loginId: string;
  /** Letters whose sheets were taken out by hand. */
  readonly takenOut: readonly string[];
  /** Letters that had been given to the post before they were stopped. */
  readonly gone: readonly string[];
};

type Refusal = Exclude<keyof typeof printRunRefusals, "nothing_to_print">;

/**
 * Says on which day a run was given to the post, once. Of each of its letters that was stopped since it was printed somebody
 * says whether its sheets were taken out or it had gone. What was taken out did not leave, whether it was stopped or not.
 */
export async function postPrintRun(desk: Desk, tx: Queries, posting: Posting): Promise<Outcome<undefined, Refusal>> {
  const { printRunId, on, loginId, now } = posting;
  await lockPrintRun(tx, printRunId);
  const [run] = await printRuns(tx, { printRunId, max: 1 });
  if (run === undefined) return refused("print_run_is_unknown");
  if (compareDays(on, await officeToday(tx, now)) > 0) return refused("posted_in_the_future");
  if (compareDays(on, run.madeOn) < 0) return refused("posted_before_it_was_made");
  if (run.postedOn !== null) return run.postedOn.equals(on) ? accepted(undefined) : refused("run_was_posted");
  const letters = await lettersOfRun(tx, printRunId);
  const told = new Set([...posting.takenOut, ...posting.gone]);
  const ofRun = new Set(letters.map(({ letterId }) => letterId));
  if ([...told].some((letterId) => !ofRun.has(letterId))) return refused("letter_is_not_in_the_run");
  const out = new Set(posting.takenOut);
  const takenOut = letters.filter(({ letterId }) => out.has(letterId));
  const asked = await toAskAgain(tx, letters, now);
  const locked = new Set([...asked, ...takenOut].map(({ debtorId }) => debtorId as Id<"debtor">));
  await lockDebtors(tx, [...locked].toSorted());
  const stopped = await stoppedAmong(tx, asked, { now, arePrinted: true });
  if (stopped.some(({ letter }) => !told.has(letter.letterId))) return refused("sheets_to_take_out");
  await stopTakenOut(desk, tx, { ...posting, takenOut, stopped });
  await tellOfGone(desk, tx, { ...posting, gone: stopped.filter(({ letter }) => !out.has(letter.letterId)) });
  await printRunPosted(tx, { printRunId, on, by: loginId });
  return accepted(undefined);
}

type By = Pick<Posting, "loginId" | "now">;
type TakenOut = By & { readonly takenOut: readonly LetterToPost[]; readonly stopped: readonly StoppedLetter[] };

/** What was taken out did not leave, for what stopped it, or because it was taken out. */
async function stopTakenOut(desk: Desk, tx: Queries, { takenOut, stopped, loginId, now }: TakenOut): Promise<void> {
  for (const letter of takenOut) {
    const why = stopped.find((one) => one.letter.letterId === letter.letterId);
    const { because } = why ?? { because: "Its sheets were taken out." };
    const words = `A letter that was printed did not leave: its sheets were taken out.${why ? ` ${because}` : ""}`;
    const refusal = "sheets_taken_out";
    await stopOnFile(desk, tx, { letter, why: why?.why ?? refusal, because, words, refusal, loginId, now });
  }
}

type Gone = By & { readonly gone: readonly StoppedLetter[] };

/** Of what had gone before it was stopped, its debtor's timeline says so. */
async function tellOfGone(desk: Desk, tx: Queries, { gone, loginId, now }: Gone): Promise<void> {
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
