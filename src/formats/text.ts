/** A line of a file, with the number by which an editor knows it. */
export type TextLine = { readonly number: number; readonly text: string };

/** The text of a file: by its mark, as UTF-8 where all of it is, and otherwise as it says itself or Windows writes in the West. */
export function textOf(bytes: Uint8Array, declared = "windows-1252"): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declared === "utf-8" ? "windows-1252" : declared).decode(bytes);
  }
}

/** The lines of a text, however they end. */
export function linesOf(text: string): TextLine[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line }));
}

/** Joins lines that were broken at a width: one that is full goes on in the next. Between words one space is left. */
export function joinedLines(lines: readonly string[], width: number): string {
  const parts = lines.map((line) => (line.length < width ? `${line} ` : line));
  return parts.join("").replaceAll(/\s+/g, " ").trim();
}
