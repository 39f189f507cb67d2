import { manifestPage, manifestTemplate, type PrintedLetter } from "#letters/print-run";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { joinPdfs, pageCount } from "#platform/pdf";
import type { Desk } from "#happenings/desk/desk";
import { openDocument } from "#happenings/documents/keep-document";
import { printedLetters } from "./printed-letters.ts";
import { printRuns } from "./print-runs.ts";

type Wanted = { readonly printRunId: string; readonly bothSides: boolean };

/**
 * A print run as one PDF: its list, and its letters as they are on file, in the order in which they were printed. It can be
 * had as often as a printer jams, and is the same each time. Where sheets were taken out, or their debtor was erased since,
 * as many pages are blank. Undefined where there is no such run.
 */
export async function printRunFile(
  desk: Pick<Desk, "files" | "vault" | "typesetter">,
  tx: Queries,
  { printRunId, bothSides }: Wanted,
): Promise<FileAnswer | undefined> {
  const [run] = await printRuns(tx, { printRunId, max: 1 });
  if (run === undefined) return undefined;
  const letters: OpenedLetter[] = [];
  for (const letter of await printedLetters(desk, tx, printRunId)) letters.push(await opened(desk, tx, letter));
  const list = await desk.typesetter.typeset(manifestTemplate, manifestPage(run, { letters, bothSides }));
  const parts = letters.map(({ pdf, pages }) => pdf ?? { blankPages: pages });
  const bytes = await joinPdfs([list, ...parts], { bothSides });
  return { bytes, mediaType: "application/pdf", name: `letters-${run.madeOn}.pdf` };
}

type OpenedLetter = PrintedLetter & { readonly pages: number; readonly pdf: Uint8Array | undefined };

async function opened(desk: Pick<Desk, "files" | "vault">, tx: Queries, letter: PrintedLetter): Promise<OpenedLetter> {
  const { debtorId, digest } = letter;
  const file = digest === null ? undefined : await openDocument(desk, tx, { debtorId, digest });
  const pdf = file?.bytes;
  // Of what was printed before its pages were kept they are counted, as long as it is there.
  const pages = letter.pages ?? (pdf === undefined ? 0 : await pageCount(pdf));
  return { ...letter, pages, pdf };
}
