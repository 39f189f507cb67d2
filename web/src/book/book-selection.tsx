import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { DebtorSelection } from "../assigning/debtor-selection.tsx";
import type { useActing } from "../assigning/use-acting.ts";
import { paths } from "../paths.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import type { BookSearch, Line } from "./book-search.ts";
import { ExportButton } from "./export-button.tsx";
import { useFitting } from "./use-book.ts";

const exportedMax = 200;

type BookSelectionProps = {
  readonly chosen: readonly Line[];
  readonly asked: BookSearch;
  readonly acting: ReturnType<typeof useActing>;
  readonly clear: () => void;
};

/** What can be done with the lines that are selected, or with all that fit, as many as are acted on at once. */
export function BookSelection({ chosen, asked, acting, clear }: BookSelectionProps) {
  const navigate = useNavigate();
  const { fitting, take, drop, busy, error } = useFitting(asked);
  const [first] = chosen;
  const ids = [...new Set(chosen.map(({ debtorId }) => debtorId))];
  const unselect = () => {
    drop();
    clear();
  };
  const { allFitting, fitting: saysFitting } = words.book;
  return (
    <DebtorSelection
      debtorIds={first === undefined ? [] : (fitting?.debtorIds ?? ids)}
      {...(fitting === undefined ? {} : { says: saysFitting(fitting.debtorIds.length, fitting.isMore) })}
      acting={acting}
      clear={unselect}
    >
      {fitting === undefined ? (
        <>
          <Button size="compact-sm" variant="default" loading={busy} onClick={take}>
            {allFitting}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void navigate({ to: paths.debtor, params: { debtorId: first?.debtorId ?? "" } })}
          >
            {words.book.openFirst}
          </Button>
          <ExportButton
            asked={asked}
            only={ids}
            label={words.book.exportSelected}
            why={ids.length > exportedMax ? words.book.tooManySelected(exportedMax) : undefined}
          />
        </>
      ) : null}
      <ActTrouble error={error} />
    </DebtorSelection>
  );
}
