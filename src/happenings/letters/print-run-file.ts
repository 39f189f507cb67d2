import { manifestPage, manifestTemplate, type PrintedLetter } from "#letters/print-run";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { joinPdfs, pageCount } from "#platform/pdf";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { printedLetters, printRuns } from "./print-runs.ts";
import { openDocument } from "#happenings/documents/keep-document";

type Wanted = { readonly printRunId: string; readonly bothSides: boolean };

/**
 * A print run as one PDF: its list, and its letters in the order of the list, as they are on file. It can be had as often
 * as a printer jams. Undefined where there is no such run. Of who was erased since the letter is not there any more.
 */
export async function printRunFile(
  desk: Pick<Desk, "files" | "vault" | "typesetter">,
  tx: Queries,
  { printRunId, bothSides }: Wanted,
): Promise<FileAnswer | undefined> {
  const [run] = await printRuns(tx, { printRunId, max: 1 });
  if (run === undefined) return undefined;
  const office = await theOffice(tx);
  const letters = await openLetters(desk, tx, printRunId);
  const on = dayAt(office, run.madeAt);
  const list = manifestPage({ on, office: office.name }, { letters, bothSides });
  const manifest = await desk.typesetter.typeset(manifestTemplate, list);
  const bytes = await joinPdfs([manifest, ...letters.map(({ pdf }) => pdf)], { bothSides });
  return { bytes, mediaType: "application/pdf", name: `letters-${on}.pdf` };
}

/** The letters of a run that are still on file, in the order of its list, opened and their pages counted. */
export async function openLetters(
  desk: Pick<Desk, "files" | "vault">,
  tx: Queries,
  printRunId: string,
): Promise<(PrintedLetter & { readonly pdf: Uint8Array; readonly pages: number })[]> {
  const letters: Awaited<ReturnType<typeof openLetters>> = [];
  for (const letter of await printedLetters(tx, printRunId)) {
    const pdf = await openDocument(desk, tx, letter);
    if (pdf !== undefined) letters.push({ ...letter, pdf: pdf.bytes, pages: await pageCount(pdf.bytes) });
  }
  return letters;
}
