import { strict } from "node:assert";

/**
 * Reads a table as people write one: a line of headings, then a line for each row, columns two
 * spaces or more apart.
 */
export function table<Column extends string>(text: string): Record<Column, string>[] {
  const [headings = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/ {2,}/));
  return rows.map((cells) => {
    if (cells.length !== headings.length) {
      throw new Error(`A row has ${cells.length} cells for ${headings.length} headings: ${cells.join(" | ")}`);
    }
    return Object.fromEntries(headings.map((heading, index) => [heading, cells[index]])) as Record<Column, string>;
  });
}

/** Holds rows to a table: of each row, what the table has a heading for, as text. */
export function shows(rows: readonly Readonly<Record<string, unknown>>[], text: string): void {
  const expected = table(text);
  const headings = Object.keys(expected[0] ?? {});
  const seen = rows.map((row) => Object.fromEntries(headings.map((heading) => [heading, String(row[heading])])));
  strict.deepEqual(seen, expected);
}
