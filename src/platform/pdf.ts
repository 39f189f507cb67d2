import { PDFDocument } from "@cantoo/pdf-lib";

/** How many pages a PDF has. */
export async function pageCount(pdf: Uint8Array): Promise<number> {
  return (await PDFDocument.load(pdf)).getPageCount();
}

/** Whether a file is a PDF with pages that can be read: one that somebody else made may be broken or locked. */
export async function isReadablePdf(file: Uint8Array): Promise<boolean> {
  try {
    return (await pageCount(file)) > 0;
  } catch {
    return false;
  }
}

/** A part of a document that is put together: a PDF, or so many pages that are left blank. */
type Part = Uint8Array | { readonly blankPages: number };

/**
 * PDFs after one another as one, of the same parts the same bytes. For printing on both sides every part begins on the front
 * of a sheet: a blank page follows a part of an odd number of pages. Blank pages are as large as the page before them.
 */
export async function joinPdfs(
  parts: Iterable<Part>,
  { bothSides }: { readonly bothSides: boolean },
): Promise<Uint8Array> {
  // Its dates would be those of its making.
  const joined = await PDFDocument.create({ updateMetadata: false });
  for (const part of parts) {
    const pages = part instanceof Uint8Array ? await addPages(joined, part) : addBlank(joined, part.blankPages);
    if (bothSides && pages % 2 === 1) addBlank(joined, 1);
  }
  return joined.save();
}

async function addPages(joined: PDFDocument, part: Uint8Array): Promise<number> {
  const read = await PDFDocument.load(part);
  for (const page of await joined.copyPages(read, read.getPageIndices())) joined.addPage(page);
  return read.getPageCount();
}

function addBlank(joined: PDFDocument, pages: number): number {
  const { width, height } = joined.getPage(joined.getPageCount() - 1).getSize();
  for (let added = 0; added < pages; added += 1) joined.addPage([width, height]);
  return pages;
}
