import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { PersonOfDay, TeamOfDay } from "../client.ts";
import { paths } from "../paths.ts";
import { Amounts } from "../ui/amount.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import { figureNames, type FigureName, type FloorSearch, type OpenFigure } from "./floor-search.ts";

type Row = TeamOfDay & {
  readonly key: string;
  readonly title: string;
  readonly whose: Omit<OpenFigure, "figure">;
  /** Whom the person has open; undefined where the row is no person. */
  readonly on: PersonOfDay["on"] | undefined;
};
type BoardTableProps = {
  readonly label: string;
  readonly first: string;
  readonly rows: readonly Row[];
  readonly search: FloorSearch;
  /** Of a day that is over neither the load is known nor what somebody had open. */
  readonly isOver: boolean;
};

/** The day in figures, a row for each person or team; each figure opens into its debtors. */
export function BoardTable({ label, first, rows, search, isOver }: BoardTableProps) {
  const { floor } = words;
  const isOfPeople = !isOver && rows.some(({ on }) => on !== undefined);
  const headings = [...figureNames.map((figure) => floor[figure]), ...(isOver ? [] : [floor.load])];
  return (
    <Panel title={label} flush>
      <ScrollRegion className="board-scroll" label={words.floor.table(label)}>
        <table className="table board">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {headings.map((heading) => (
                <th scope="col" key={heading} className="number">
                  {heading}
                </th>
              ))}
              {isOfPeople ? <th scope="col">{floor.on}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.title}</th>
                {figureNames.map((figure) => (
                  <td className="number" key={figure}>
                    <Figure row={row} figure={figure} search={search} />
                  </td>
                ))}
                {isOver ? null : <td className="number">{loadText(row)}</td>}
                {isOfPeople ? <td>{row.on === undefined ? null : <OpenNow on={row.on} />}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}

type FigureProps = { readonly row: Row; readonly figure: FigureName; readonly search: FloorSearch };

function Figure({ row, figure, search: { on } }: FigureProps) {
  const value = row[figure];
  if (typeof value === "number" ? value === 0 : value.length === 0) return <span className="soft">0</span>;
  return (
    <Link
      to={paths.floor}
      search={{ on, figure, ...row.whose }}
      resetScroll={false}
      className="board-figure"
      aria-label={words.floor.figureOpen(words.floor[figure], row.title)}
    >
      {shown(value, figure)}
    </Link>
  );
}

function shown(value: Row[FigureName], figure: FigureName): ReactNode {
  return typeof value === "number" ? value : <Amounts values={value} tone={figure === "collected" ? "in" : "plain"} />;
}

function loadText({ dueMinutes, minutes, key }: Row): string {
  const due = words.floor.hours(dueMinutes ?? 0);
  if (key === "") return due;
  return minutes === null ? words.floor.loadUnknown(due) : words.floor.loadOf(due, words.floor.hours(minutes));
}

function OpenNow({ on }: { readonly on: PersonOfDay["on"] }) {
  if (on.length === 0) return <span className="soft">{words.floor.onNobody}</span>;
  return on.map(({ debtorId, debtor }) => (
    <Link key={debtorId} to={paths.debtor} params={{ debtorId }} className="board-open">
      {debtor}
    </Link>
  ));
}
