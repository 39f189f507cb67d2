import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { readFloorFigure } from "../client.ts";
import { paths } from "../paths.ts";
import { Amount } from "../ui/amount.tsx";
import { Moment } from "../ui/day.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import type { OpenFigure } from "./floor-search.ts";

type FigureRowsProps = {
  readonly on: string;
  readonly open: OpenFigure;
  readonly whose: string;
  readonly close: () => void;
};

/** The debtors behind a figure of the board, each of whom opens. */
export function FigureRows({ on, open, whose, close }: FigureRowsProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ["floor", "figure", on, open],
    queryFn: ({ signal }) => readFloorFigure({ on, ...open }, { signal }),
  });
  return (
    <section className="floor-figure" aria-label={words.floor.figureLabel}>
      <header className="floor-figure-head">
        <h2 tabIndex={-1} ref={takeFocus}>
          {words.floor.figureOf(words.floor[open.figure], whose)}
        </h2>
        <Button size="compact-sm" variant="default" onClick={close}>
          {words.floor.figureClose}
        </Button>
      </header>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={3} height={32} /> : null}
      {data?.rows.length === 0 ? <p className="soft">{words.floor.figureNone}</p> : null}
      <ul className="plain-list floor-list">
        {data?.rows.map(({ debtorId, debtor, number, person, at, what, amount }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a debtor may stand twice, and the rows never move
          <li key={place}>
            <Link to={paths.debtor} params={{ debtorId }}>
              {debtor}
            </Link>
            <span className="figures soft small">{number}</span>
            {amount === null ? null : <Amount value={amount} tone={open.figure === "collected" ? "in" : "plain"} />}
            <span className="soft small">{[what, person].filter((each) => each !== null).join(", ")}</span>
            <span className="soft small">{at === null ? null : <Moment at={at} />}</span>
          </li>
        ))}
      </ul>
      {data?.more === true ? <p className="soft">{words.floor.figureMore}</p> : null}
    </section>
  );
}
