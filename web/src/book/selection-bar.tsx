import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { words } from "../words.ts";
import type { BookSearch, Line } from "./book-search.ts";
import { ExportButton } from "./export-button.tsx";

const selectedMax = 200;

type SelectionBarProps = {
  readonly chosen: readonly Line[];
  readonly asked: BookSearch;
  readonly clear: () => void;
};

/** What can be done with the lines that are selected. */
export function SelectionBar({ chosen, asked, clear }: SelectionBarProps) {
  const navigate = useNavigate();
  const [first] = chosen;
  const ids = [...new Set(chosen.map(({ debtorId }) => debtorId))];
  if (first === undefined) return null;
  return (
    <section className="selection-bar" aria-label={words.book.selection}>
      <output>{words.book.selected(chosen.length)}</output>
      <Button
        size="compact-sm"
        onClick={() => void navigate({ to: paths.debtor, params: { debtorId: first.debtorId } })}
      >
        {words.book.openFirst}
      </Button>
      <ExportButton
        asked={asked}
        only={ids}
        label={words.book.exportSelected}
        why={ids.length > selectedMax ? words.book.tooManySelected(selectedMax) : undefined}
      />
      <Button size="compact-sm" variant="subtle" onClick={clear}>
        {words.book.unselect}
      </Button>
    </section>
  );
}
