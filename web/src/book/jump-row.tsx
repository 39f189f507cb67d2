import { DayChoice } from "../ui/day-choice.tsx";
import { words } from "../words.ts";
import type { BookSearch, Column } from "./book-search.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

type JumpRowProps = {
  readonly asked: BookSearch;
  readonly columns: readonly Column[];
  readonly ask: (next: BookSearch) => void;
};

/** Where the list begins: a letter where it is in order of a text, a day where of days. */
export function JumpRow({ asked, columns, ask }: JumpRowProps) {
  const by = (asked.sort ?? "name").replace("-", "");
  const is = by === "name" ? "text" : columns.find(({ name }) => name === by)?.is;
  if (is === "day") {
    return (
      <DayChoice size="xs" aria-label={words.book.jumpDay} value={asked.from ?? ""} choose={(from) => ask({ from })} />
    );
  }
  if (is !== "text") return null;
  return (
    <fieldset className="jump" aria-label={words.book.jump}>
      {letters.map((letter) => (
        <button
          key={letter}
          type="button"
          aria-pressed={asked.from === letter}
          onClick={() => ask({ from: asked.from === letter ? undefined : letter })}
        >
          {letter}
        </button>
      ))}
    </fieldset>
  );
}
