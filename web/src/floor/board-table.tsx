import { Link } from "@tanstack/react-router";
import type { PersonOfDay, TeamOfDay } from "../client.ts";
import { paths } from "../paths.ts";
import { Amounts } from "../ui/amount.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";

type Row = TeamOfDay & {
  readonly key: string;
  readonly title: string;
  /** Whom the person has open; undefined where the row is no person. */
  readonly on: PersonOfDay["on"] | undefined;
};
type BoardTableProps = { readonly label: string; readonly first: string; readonly rows: readonly Row[] };

/** The day in figures, a row for each person or team. */
export function BoardTable({ label, first, rows }: BoardTableProps) {
  const { floor } = words;
  const isOfPeople = rows.some(({ on }) => on !== undefined);
  const headings = [floor.worked, floor.reached, floor.promised, floor.kept, floor.broken, floor.collected, floor.load];
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
              <BoardRow key={row.key} row={row} isOfPeople={isOfPeople} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}

function BoardRow({ row, isOfPeople }: { readonly row: Row; readonly isOfPeople: boolean }) {
  return (
    <tr>
      <th scope="row">{row.title}</th>
      <td className="number">{row.worked}</td>
      <td className="number">{row.reached}</td>
      <td className="number">
        <Amounts values={row.promised} />
      </td>
      <td className="number">{row.kept}</td>
      <td className="number">{row.broken}</td>
      <td className="number">
        <Amounts values={row.collected} tone="in" />
      </td>
      <td className="number">{loadText(row)}</td>
      {isOfPeople ? <td>{row.on === undefined ? null : <OpenNow on={row.on} />}</td> : null}
    </tr>
  );
}

function loadText({ dueMinutes, minutes, key }: Row): string {
  const due = words.floor.hours(dueMinutes);
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
