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

/**
 * PDFs after one another as one. For printing on both sides every part begins on the front of a sheet: a blank page follows
 * a part of an odd number of pages.
 */
export async function joinPdfs(
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { bothSides }: { readonly bothSides: boolean },
): Promise<Uint8Array> {
  const joined = await PDFDocument.create();
  for await (const part of parts) {
    const read = await PDFDocument.load(part);
    for (const page of await joined.copyPages(read, read.getPageIndices())) joined.addPage(page);
    const last = read.getPageCount() - 1;
    if (bothSides && last % 2 === 0) {
      const { width, height } = read.getPage(last).getSize();
      joined.addPage([width, height]);
    }
  }
  return joined.save();
}
