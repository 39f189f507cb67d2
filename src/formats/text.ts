/** A line of a file, with the number by which an editor knows it. */
export type TextLine = { readonly number: number; readonly text: string };

/** The text of a file: by its mark, as UTF-8 where all of it is, and otherwise as Windows writes in the West. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The lines of a text, however they end. */
export function linesOf(text: string): TextLine[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line }));
}
