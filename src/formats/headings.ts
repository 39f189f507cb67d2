/** The headings by which files call a column: one, or several of which a file has one. */
export type Headings = string | readonly string[];

/** Where each column lies in a row, counted from zero. */
export type Places<Column extends string> = Partial<Readonly<Record<Column, number>>>;

/** A heading by its letters and figures alone, as headings are compared: "Invoice No." is `invoiceno`. */
export function plainHeading(heading: string): string {
  return heading
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/**
 * Finds columns in a line of headings, each heading for one of them: first those that are called as `named` says, which may
 * say that a file has none; then the others by their synonyms, in plain form, the likeliest first.
 */
export function placeHeadings<Column extends string>(
  headings: readonly string[],
  synonyms: Readonly<Record<Column, readonly string[]>>,
  named: Partial<Readonly<Record<Column, Headings>>> = {},
): Places<Column> {
  const plain = headings.map(plainHeading);
  const taken = new Set<number>();
  const places: Partial<Record<Column, number>> = {};
  const take = (column: Column, wanted: string) => {
    const place = plain.findIndex((heading, index) => heading === wanted && !taken.has(index));
    if (place < 0 || wanted === "" || places[column] !== undefined) return;
    places[column] = place;
    taken.add(place);
  };
  for (const [column, headings] of Object.entries<Headings | undefined>(named)) {
    for (const heading of [headings ?? []].flat()) take(column as Column, plainHeading(heading));
  }
  for (const column of Object.keys(synonyms) as Column[]) {
    if (named[column] === undefined) for (const synonym of synonyms[column]) take(column, synonym);
  }
  return places;
}
