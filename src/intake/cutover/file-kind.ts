import { plainHeading } from "#formats/headings";
import type { RowFields } from "./row-fields.ts";

/** A column of a file for cut-over: what it holds, how it is read, and by which headings other systems call it. */
export type Column = {
  readonly says: string;
  readonly is?: "day" | "instant";
  readonly headings?: readonly string[];
  /** What stands in it is kept sealed: nothing that is told of a file repeats it. */
  readonly isSecret?: true;
};

/** A kind of file as a person reads about it. */
export type DescribedKind = {
  readonly says: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns of which a file needs at least one, each group by itself. */
  readonly needs: readonly (readonly string[])[];
};

/** A kind of file for cut-over: its columns, and what a row of it says. Nothing where the row has a fault. */
export type FileKind<Name extends string, Row> = DescribedKind & {
  readonly columns: Readonly<Record<Name, Column>>;
  readonly needs: readonly (readonly Name[])[];
  readonly read: (fields: RowFields<Name>) => Row | undefined;
};

/** A kind of file whose columns name its fields. */
export function fileKind<Name extends string, Row>(kind: FileKind<Name, Row>): FileKind<Name, Row> {
  return kind;
}

/** Where each column lies in a row, counted from zero. */
export type Places = Readonly<Record<string, number>>;

/**
 * Finds the columns in a line of headings: those that a mapping names by the heading it names, also several by one, and
 * the others by their own name or a synonym.
 */
export function placeIn(
  { columns }: DescribedKind,
  headings: readonly string[],
  named: Readonly<Record<string, string>> = {},
): Places {
  const plain = headings.map(plainHeading);
  const places: Record<string, number> = {};
  for (const [column, heading] of Object.entries(named)) {
    const place = plain.indexOf(plainHeading(heading));
    if (place >= 0) places[column] = place;
  }
  const taken = new Set(Object.values(places));
  const take = (column: string, synonym: string) => {
    const place = plain.findIndex((heading, index) => heading === plainHeading(synonym) && !taken.has(index));
    if (place < 0 || places[column] !== undefined || named[column] !== undefined) return;
    places[column] = place;
    taken.add(place);
  };
  // A column's own name comes before any other's synonym.
  for (const column of Object.keys(columns)) take(column, column);
  for (const [column, { headings: synonyms = [] }] of Object.entries(columns)) {
    for (const synonym of synonyms) take(column, synonym);
  }
  return places;
}

/** The groups of needed columns of which a file has none. */
export function missingIn({ needs }: DescribedKind, places: Places): readonly (readonly string[])[] {
  return needs.filter((group) => group.every((column) => places[column] === undefined));
}

/** The headings of columns whose cells nothing repeats. */
export function secretHeadings({ columns }: DescribedKind, places: Places, headings: readonly string[]): string[] {
  return Object.entries(columns).flatMap(([name, { isSecret }]) => {
    const heading = headings[places[name] ?? -1];
    return isSecret === true && heading !== undefined ? [heading] : [];
  });
}

/** Where the columns lie whose cells are days or instants. */
export function dayPlacesIn({ columns }: DescribedKind, places: Places): number[] {
  return Object.entries(columns).flatMap(([name, { is }]) => {
    const place = places[name];
    return is === undefined || place === undefined ? [] : [place];
  });
}
