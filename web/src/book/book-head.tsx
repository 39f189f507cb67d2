import { words } from "../words.ts";
import type { Column } from "./book-search.ts";

type BookHeadProps = {
  readonly columns: readonly Column[];
  readonly sort: string | undefined;
  readonly ask: (next: { readonly sort: string | undefined; readonly from: undefined }) => void;
};

/** The columns of the book: each puts the book in its order, and once more the other way round. */
export function BookHead({ columns, sort = "name", ask }: BookHeadProps) {
  return (
    <fieldset className="book-head" aria-label={words.book.order}>
      {columns.map(({ name, is }) => {
        const isBy = sort === name || sort === `-${name}`;
        const isDescending = sort.startsWith("-");
        // Amounts and days overdue are looked at from the largest on.
        const first = is === "amount" || is === "count" || is === "yes-no" ? `-${name}` : name;
        const next = isBy ? (isDescending ? name : `-${name}`) : first;
        return (
          <button
            key={name}
            type="button"
            className={`book-${is}`}
            aria-pressed={isBy}
            title={words.book.orderBy(words.book.columns[name])}
            onClick={() => ask({ sort: next === "name" ? undefined : next, from: undefined })}
          >
            {words.book.columns[name]}
            {isBy ? (
              <span aria-label={isDescending ? words.book.falling : words.book.rising}>
                {isDescending ? " ▾" : " ▴"}
              </span>
            ) : null}
          </button>
        );
      })}
    </fieldset>
  );
}
