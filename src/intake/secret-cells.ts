import { plainHeading } from "#formats/headings";
import { secretColumns } from "./cutover/secret-columns.ts";
import type { FileRow } from "./header-row.ts";

const secretHeadings = new Set(
  Object.entries(secretColumns).flatMap(([name, { headings }]) => [name, ...headings].map(plainHeading)),
);

const socialSecurityNumber = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g;

/** Rows of a file as a person may see them before it is read: without tax identifiers and birth dates. */
export function withoutSecrets(rows: readonly FileRow[], headings: readonly string[]): FileRow[] {
  const places = new Set(
    headings.flatMap((heading, place) => (secretHeadings.has(plainHeading(heading)) ? [place] : [])),
  );
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, place) => {
      const isSecret = places.has(place) && cell !== "" && cell !== headings[place];
      return isSecret ? "sealed" : cell.replace(socialSecurityNumber, "sealed");
    }),
  }));
}
