import { plainHeading } from "#formats/headings";
import { genericColumns, missingColumns, type GenericColumn } from "./columns.ts";
import { findHeader, likestHeader, type FileRow } from "./header-row.ts";
import type { Mapping } from "./mapping.ts";

/** A file as it lies, with what is understood of it: so that a person can say the rest. */
export type DescribedFile = {
  readonly rows: readonly FileRow[];
  /** The row of the headings, and the headings; nothing where none has what is needed. */
  readonly header: { readonly row: number; readonly headings: readonly string[] } | null;
  /** Where each column lies, counted from zero. */
  readonly columns: Partial<Readonly<Record<GenericColumn, number>>>;
  /** Columns of which one is needed, by group. */
  readonly missing: readonly (readonly GenericColumn[])[];
};

/** Describes a file by its first rows. Where no row has all that is needed, the one with the most of it is the header. */
export function describeFile(rows: readonly FileRow[], mapping: Mapping): DescribedFile {
  const header = findHeader(rows, mapping) ?? likestHeader(rows, mapping);
  if (header === undefined) return { rows, header: null, columns: {}, missing: missingColumns({}, mapping) };
  const { row, headings, places } = header;
  return { rows, header: { row, headings }, columns: places, missing: missingColumns(places, mapping) };
}

/** Headings as they are compared: a file is known again by them, in any order. */
export function fingerprint(headings: readonly string[]): string[] {
  return [...new Set(headings.map(plainHeading).filter((heading) => heading !== ""))].toSorted();
}

/** The names of all columns, in the order in which a person is offered them. */
export const columnNames = Object.keys(genericColumns) as GenericColumn[];
