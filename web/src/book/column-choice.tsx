import { Button } from "@mantine/core";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { words } from "../words.ts";
import type { BookSearch, Column } from "./book-search.ts";
import { moved, toggled } from "./column-order.ts";
import { useLanguage } from "./use-book.ts";

type ColumnChoiceProps = { readonly asked: BookSearch; readonly ask: (next: BookSearch) => void };

/** Which columns the book shows, in which order. */
export function ColumnChoice({ asked, ask }: ColumnChoiceProps) {
  const language = useLanguage();
  const names = columnsOf(asked.columns, language);
  const usual = language?.usualColumns.join(",");
  const choose = (next: readonly Column["name"][]) => {
    const columns = next.join(",");
    ask({ columns: columns === usual || columns === "" ? undefined : columns });
  };
  const others = language?.columns.filter(({ name }) => !names.includes(name)) ?? [];
  return (
    <OpensBeside button={words.book.columnsTitle} size="compact-sm" width={320} className="column-choice">
      {() => (
        <>
          <ShownColumns names={names} choose={choose} />
          <ul className="plain-list" aria-label={words.book.columnsOther}>
            {others.map(({ name }) => (
              <li key={name}>
                <label>
                  <input type="checkbox" checked={false} onChange={() => choose(toggled(names, name))} />
                  {words.book.columns[name]}
                </label>
              </li>
            ))}
          </ul>
          <Button size="compact-sm" variant="subtle" onClick={() => ask({ columns: undefined })}>
            {words.book.columnsUsual}
          </Button>
        </>
      )}
    </OpensBeside>
  );
}

type Language = ReturnType<typeof useLanguage>;

/** The columns that the address asks for: what is chosen shows at once, before the lines have come. */
function columnsOf(asked: string | undefined, language: Language): readonly Column["name"][] {
  const known = language?.columns.map(({ name }) => name) ?? [];
  const wanted = asked?.split(",").flatMap((each) => known.find((name) => name === each) ?? []);
  return wanted ?? language?.usualColumns ?? [];
}

type ShownColumnsProps = {
  readonly names: readonly Column["name"][];
  readonly choose: (next: readonly Column["name"][]) => void;
};

function ShownColumns({ names, choose }: ShownColumnsProps) {
  return (
    <ol className="plain-list" aria-label={words.book.columnsShown}>
      {names.map((name, at) => {
        const says = words.book.columns[name];
        const isLast = at === names.length - 1;
        return (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked
                disabled={names.length === 1}
                onChange={() => choose(toggled(names, name))}
              />
              {says}
            </label>
            <span className="column-moves">
              <Move
                label={words.book.earlier(says)}
                sign="↑"
                isOff={at === 0}
                move={() => choose(moved(names, at, -1))}
              />
              <Move label={words.book.later(says)} sign="↓" isOff={isLast} move={() => choose(moved(names, at, 1))} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

type MoveProps = {
  readonly label: string;
  readonly sign: string;
  readonly isOff: boolean;
  readonly move: () => void;
};

function Move({ label, sign, isOff, move }: MoveProps) {
  return (
    <button type="button" aria-label={label} disabled={isOff} onClick={move}>
      {sign}
    </button>
  );
}
