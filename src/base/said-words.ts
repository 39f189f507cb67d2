/** What of something that was said cannot be kept, by the name of its field, with the sentence for whoever wrote it. */
export type Fault = { readonly field: string; readonly because: string };

/** What somebody says of something: what is left out stays as it was. */
export type Said<Facts> = { readonly [Field in keyof Facts]?: Facts[Field] | undefined };

/** What was read, or every fault of it. */
export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Fields as they were read: undefined where one cannot be. */
type Fields<Facts> = { readonly [Field in keyof Facts]: Facts[Field] | undefined };

/** What was read field by field, as a whole; or a fault of each that cannot be read, in their order. */
export function wholeOf<Facts extends object>(
  read: Fields<Facts>,
  because: Readonly<Record<keyof Facts, string>>,
): Reading<Facts> {
  const faults = Object.entries(read)
    .filter(([, value]) => value === undefined)
    .map(([field]) => ({ field, because: because[field as keyof Facts] }));
  return faults.length === 0 ? { ok: true, value: read as Facts } : { ok: false, faults };
}

/** The faults of something that was read; none where it could be. */
export function faultsOf(reading: Reading<unknown>): readonly Fault[] {
  return reading.ok ? [] : reading.faults;
}

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
