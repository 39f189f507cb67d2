import type { ImportFilesAnswer } from "../client.ts";

type Found = Pick<ImportFilesAnswer, "rows" | "rejected">;

/**
 * How many rows are rejected: a row may have several faults, and a fault of a whole file stands at no row. One of the headings
 * stands at theirs, which is none of the rows.
 */
export function rowsRejected({ rows, rejected }: Found): number {
  const places = new Set(rejected.filter(({ row }) => row > 0).map(({ file, row }) => `${file} ${row}`));
  return Math.min(places.size, rows);
}
