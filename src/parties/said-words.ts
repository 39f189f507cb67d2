/** What of something that was said cannot be kept, by the name of its field, with the sentence for whoever wrote it. */
export type Fault = { readonly field: string; readonly because: string };

/** What somebody says of something: what is left out stays as it was. */
export type Said<Facts> = { readonly [Field in keyof Facts]?: Facts[Field] | undefined };

/** What was read, or every fault of it. */
export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly Fault[] };

// Controls, and the two characters that end a line without being one.
const unfitForLine = /[\p{Cc}\u2028\u2029]/u;

/** A line as it is kept. Undefined where it is shorter, longer or more than a line. */
export function readLine(text: string, { min = 0, max }: { readonly min?: number; readonly max: number }) {
  const line = text.trim();
  return line.length >= min && line.length <= max && !unfitForLine.test(line) ? line : undefined;
}

/** Lines as they are kept, without empty ones at the ends. Undefined where they are too long or too many. */
export function readLines(text: string, { max, linesMax }: { readonly max: number; readonly linesMax: number }) {
  const lines = text
    .replaceAll(/\r\n?/g, "\n")
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const isFit = lines.length <= linesMax && !lines.some((line) => unfitForLine.test(line));
  const said = lines.join("\n");
  return isFit && said.length <= max ? said : undefined;
}
