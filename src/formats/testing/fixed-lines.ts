/** A record of characters: what stands at which, counted from 1, as in { 1: "6", 2: "001" }. */
export function lineOf(fields: Readonly<Record<number, string>>, width = 80): string {
  return Object.entries(fields).reduce((line, [first, text]) => {
    const at = Number(first) - 1;
    return line.slice(0, at) + text + line.slice(at + text.length);
  }, " ".repeat(width));
}
