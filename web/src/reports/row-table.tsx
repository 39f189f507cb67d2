import { Link } from "@tanstack/react-router";
import type { FigureRow, ReadReportRowsAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import { figureText } from "./figure-text.ts";
import { rowColumns } from "./row-columns.tsx";

type RowTableProps = {
  readonly rows: readonly FigureRow[];
  /** What each row adds something to. */
  readonly parts: ReadReportRowsAnswer["parts"];
  readonly currency: string | null;
};

/** Rows behind a figure, each of which opens its debtor. */
export function RowTable({ rows, parts, currency }: RowTableProps) {
  const columns = rowColumns(rows[0]?.what.of ?? "debtor", currency ?? "");
  return (
    <ScrollRegion className="report-scroll" label={words.reports.rowsTable}>
      <table className="table" aria-label={words.reports.rowsTable}>
        <thead>
          <tr>
            <th scope="col">{words.reports.told.who}</th>
            {columns.map(({ heading, is }) => (
              <th key={heading} scope="col" className={is === "number" ? "number" : undefined}>
                {heading}
              </th>
            ))}
            {parts.map((part) => (
              <th key={part.label} scope="col" className="number">
                {part.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.debtorId} ${row.id}`}>
              <th scope="row">
                <Who row={row} />
              </th>
              {columns.map(({ heading, is, cell }) => (
                <td key={heading} className={is && classes[is]}>
                  {cell(row)}
                </td>
              ))}
              {parts.map((part, at) => (
                <td key={part.label} className="number figures">
                  {figureText(row.amounts[at] ?? null, part.unit, currency)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const classes = { number: "number", words: "report-row-words" };

/** Whose row it is; what is yet to be billed is nobody's. */
function Who({ row: { id, debtorId, debtor, number, what } }: { readonly row: FigureRow }) {
  if (debtorId === null) return <span className="soft">{words.reports.yetToBeBilled}</span>;
  return (
    <>
      <Link to={paths.debtor} params={{ debtorId }}>
        {debtor}
      </Link>{" "}
      <span className="soft figures">{number}</span>
      {what.of === "refusal" || (what.of === "contact" && !what.cameIn) ? (
        <>
          {" "}
          <Link to={paths.evidence} params={{ debtorId, contactId: id }} className="small">
            {words.evidence.open}
          </Link>
        </>
      ) : null}
    </>
  );
}
