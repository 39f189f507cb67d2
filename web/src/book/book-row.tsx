import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { paths } from "../paths.ts";
import { RowMark } from "../ui/row-mark.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";
import type { Column, Line } from "./book-search.ts";
import { Cell } from "./cell.tsx";

type BookRowProps = {
  readonly line: Line;
  readonly columns: readonly Column[];
  readonly isSelected: boolean;
  readonly select: (line: Line) => void;
};

/** One line of the book: a mark to select it by, and a link that opens its debtor. */
export const BookRow = memo(function BookRow({ line, columns, isSelected, select }: BookRowProps) {
  return (
    <li className={isSelected ? "book-item book-selected" : "book-item"}>
      <RowMark name={line.name} isSelected={isSelected} select={() => select(line)} />
      <Link to={paths.debtor} params={{ debtorId: line.debtorId }} className="book-row" data-row>
        {columns.map((column) => {
          const shown = line.cells[column.name] ?? null;
          const isEmpty = shown === null || shown === false;
          return (
            <span
              key={column.name}
              className={`book-cell book-${column.is} ${column.name === "name" ? "book-name" : ""}`}
              data-label={words.book.columns[column.name]}
              data-empty={isEmpty || undefined}
            >
              <Cell column={column} value={shown} />
            </span>
          );
        })}
        {line.because === null ? null : <span className="book-because">{sentenceText(line.because)}</span>}
      </Link>
    </li>
  );
});
