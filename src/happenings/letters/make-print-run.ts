import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { LetterRef } from "#letters/letter";
import { addPrintRun, takeToPrint } from "#letters/printing/store";
import { printedMax, type printRunRefusals } from "#letters/print-run";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { toBePrinted } from "./printed-letters.ts";
import { lockToAskAgain, stoppedAmong, stopOnFile } from "./stopped-on-file.ts";

type Wanted = { readonly loginId: string | null; readonly now: Temporal.Instant };

export type RunMade = {
  /** Null where all that waited may not leave any more, or need not: there is nothing to print. */
  readonly printRunId: Id<"print-run"> | null;
  readonly letters: number;
  /** Letters that may not leave any more, or need not. */
  readonly withheld: readonly { readonly debtorId: string; readonly because: string }[];
};

/**
 * Gathers the letters on file that wait to be printed into one run, each in exactly one. A letter of an earlier day, or
 * one since which something happened to its debtor, is asked of the law again: it leaves now, not when it was made. What
 * may not leave any more is taken out, its permit given back, and its case decided again.
 */
export async function makePrintRun(
  desk: Desk,
  tx: Queries,
  { loginId, now }: Wanted,
): Promise<Outcome<RunMade, Extract<keyof typeof printRunRefusals, "nothing_to_print">>> {
  const waiting = await takeToPrint(tx, printedMax);
  if (waiting.length === 0) return refused("nothing_to_print");
  const stopped = await stoppedAmong(tx, await lockToAskAgain(tx, waiting, now), { now, arePrinted: false });
  for (const one of stopped) {
    const words = `A letter that was on file did not leave: it was not printed. ${one.because}`;
    await stopOnFile(desk, tx, { ...one, words, refusal: "not_printed", loginId, now });
  }
  const out = new Set(stopped.map(({ letter }) => letter));
  const letters = waiting.filter((letter) => !out.has(letter));
  const printRunId = letters.length === 0 ? null : await printTogether(desk, tx, { letters, loginId, now });
  const withheld = stopped.map(({ letter, because }) => ({ debtorId: letter.debtorId, because }));
  return accepted({ printRunId, letters: letters.length, withheld });
}

type Printing = Wanted & { readonly letters: readonly LetterRef[] };

/** Writes a run down with these letters on file, in the order of a mail room, which it keeps. */
export async function printTogether(
  desk: Pick<Desk, "chance" | "files" | "vault">,
  tx: Queries,
  { letters, loginId, now }: Printing,
): Promise<Id<"print-run">> {
  const printRunId = newId<"print-run">(now, desk.chance);
  const office = await theOffice(tx);
  const run = { printRunId, madeAt: now, madeOn: dayAt(office, now), madeBy: loginId, office: office.name };
  await addPrintRun(tx, run, await toBePrinted(desk, tx, letters));
  return printRunId;
}
