import { filterShown } from "../words/filter-words.ts";
import { words } from "../words.ts";
import type { BookSearch } from "./book-search.ts";

type FilterChipsProps = {
  readonly filter: { readonly words: string; readonly conditions: readonly string[] };
  readonly asked: BookSearch;
  readonly ask: (next: BookSearch) => void;
};

/** The conditions that hold, one by one; each can be taken away. */
export function FilterChips({ filter, asked, ask }: FilterChipsProps) {
  const { conditions } = filter;
  const without = (place: number) => [...conditions.filter((_, at) => at !== place), filter.words].join(" ").trim();
  const remove = (find: string) => ask({ find: find === "" ? undefined : find });
  if (conditions.length === 0 && asked.from === undefined) return null;
  return (
    <ul className="chips" aria-label={words.book.conditions}>
      {conditions.map((condition, place) => (
        <li key={condition}>
          <Chip text={filterShown(condition, words.book.filterWords())} remove={() => remove(without(place))} />
        </li>
      ))}
      {asked.from === undefined ? null : (
        <li>
          <Chip text={words.book.from(asked.from)} remove={() => ask({ from: undefined })} />
        </li>
      )}
    </ul>
  );
}

function Chip({ text, remove }: { readonly text: string; readonly remove: () => void }) {
  return (
    <span className="chip">
      <span className="figures">{text}</span>
      <button type="button" aria-label={words.book.without(text)} onClick={remove}>
        ×
      </button>
    </span>
  );
}
