import { Link } from "@tanstack/react-router";
import type { ReadDaySheetAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { figuresOf } from "../ui/amount-text.ts";
import { dayText } from "../ui/day-text.ts";
import { Panel } from "../ui/panel.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";

type PartOfSheet = NonNullable<ReadDaySheetAnswer["sheet"]>["parts"][number];
type Row = NonNullable<PartOfSheet["rows"]>[number];

type SheetPartProps = { readonly part: PartOfSheet; readonly on: string };

/** A part of the day's sheet as a table; a line about a debtor opens their screen. */
export function SheetPart({ part, on }: SheetPartProps) {
  const { key, of, columns, rows, more } = part;
  const name = of === null ? words.daySheet.parts[key] : `${words.daySheet.parts[key]} ${dayText(of)}`;
  if (rows === null || rows.length === 0) {
    return (
      <Panel title={name}>
        <p className="soft">{rows === null ? words.daySheet.notKnown : words.daySheet.nothing}</p>
      </Panel>
    );
  }
  return (
    <Panel title={name} flush>
      <ScrollRegion className="board-scroll" label={words.floor.table(name)}>
        <table className="table board">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column.key} className={column.is === "text" ? undefined : "number"}>
                  {words.daySheet.columns[column.key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- a sheet never changes
              <SheetRow key={place} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {more === 0 ? null : (
        <p className="sheet-more">
          <MoreLink part={part} on={on} />
        </p>
      )}
    </Panel>
  );
}

/** Where all of them are listed, of which the sheet has some. */
function MoreLink({ part: { key, more }, on }: SheetPartProps) {
  const says = words.daySheet.more(more);
  if (key === "approvals") return <Link to={paths.approvals}>{says}</Link>;
  return (
    <Link to={paths.report} params={{ name: "disputes" }} search={{ from: on, to: on }}>
      {says}
    </Link>
  );
}

function SheetRow({ row, columns }: { readonly row: Row; readonly columns: PartOfSheet["columns"] }) {
  const { cells, debtorId } = row;
  return (
    <tr>
      {columns.map((column, at) => (
        <td key={column.key} className={column.is === "text" ? undefined : "number"}>
          {column.key === "debtor" && debtorId !== null ? (
            <Link to={paths.debtor} params={{ debtorId }}>
              {cells[at]}
            </Link>
          ) : (
            cellText(column, cells[at])
          )}
        </td>
      ))}
    </tr>
  );
}

/** What the server says itself and when something was are sentences and times; names and words of people stand as they are. */
const said: readonly string[] = ["what", "due", "last-touched"];

/** A cell as the board shows it: figures in groups, and times as a clock says them. */
function cellText({ key, is }: PartOfSheet["columns"][number], cell: string | number | undefined) {
  if (is === "decimal" && cell !== undefined && cell !== "") return figuresOf(String(cell));
  return said.includes(key) ? sentenceText(String(cell)) : cell;
}
