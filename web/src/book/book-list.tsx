import type { CSSProperties } from "react";
import { LoadMore } from "../ui/load-more.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import type { List } from "../ui/use-list.ts";
import { words } from "../words.ts";
import { BookHead } from "./book-head.tsx";
import { BookRow } from "./book-row.tsx";
import { lineKey, type BookSearch, type Column, type Line } from "./book-search.ts";
import type { useBook } from "./use-book.ts";

type BookListProps = {
  readonly book: ReturnType<typeof useBook>;
  readonly asked: BookSearch;
  readonly ask: (next: BookSearch) => void;
  readonly list: List<Line>;
};

/** The lines under their columns, read on as one scrolls. Many columns scroll to the side, all rows together. */
export function BookList({ book, asked, ask, list: { list, selected } }: BookListProps) {
  return (
    <>
      <ScrollRegion className="book-scroll" label={words.book.table}>
        <div className="book-sheet" style={sheetOf(book.columns)}>
          <BookHead columns={book.columns} sort={asked.sort} ask={ask} />
          <ol className="row-list" ref={list} aria-label={words.book.title} aria-busy={book.isStale}>
            {book.lines.map((line) => (
              <BookRow
                key={lineKey(line)}
                line={line}
                columns={book.columns}
                isSelected={selected.has(line)}
                select={selected.toggle}
              />
            ))}
          </ol>
        </div>
      </ScrollRegion>
      <LoadMore {...book} />
    </>
  );
}

/** The least width of each kind of column, in rem, and how much of what is left over it takes. */
const widths: Record<Column["is"], readonly [number, number]> = {
  text: [6.5, 1],
  amount: [8.5, 0.5],
  day: [6.75, 0.25],
  count: [5.5, 0.25],
  "yes-no": [5.5, 0.25],
};

function sheetOf(columns: readonly Column[]): CSSProperties {
  const sizes = columns.map(({ name, is }) => (name === "name" ? ([11, 2] as const) : widths[is]));
  const least = sizes.reduce((sum, [rem]) => sum + rem + 1, 3);
  const grid = sizes.map(([rem, part]) => `minmax(${rem}rem, ${part}fr)`).join(" ");
  return { "--book-columns": grid, "--book-least": `${least}rem` } as CSSProperties;
}
