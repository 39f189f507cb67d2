import type { Caller } from "#access/caller";
import { assert } from "#base/assert";
import { accepted, refused } from "#base/outcome";
import type { Queries } from "#platform/database";
import { workbookLinesMax } from "#platform/workbook";
import type { DeskLanguage } from "#access/desk-language";
import type { ReportName } from "#reports/definition";
import type { FigureRow } from "#reports/rows/row";
import { spoken } from "#reports/spoken";
import type { Desk } from "#happenings/desk/desk";
import { leaveAsWorkbook } from "#happenings/exports/leave";
import { readFigure } from "#happenings/reports/read-report";
import { askedOf, type ReportQuery } from "#happenings/reports/report-asked";
import { madeOf, sheetsOfRows, writtenSums } from "./rows-file.ts";

const pageMax = 100;

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly params: { readonly name: ReportName };
  readonly query: ReportQuery & {
    readonly language: DeskLanguage;
    readonly line: string;
    readonly series: string;
    readonly cursor?: string | undefined;
  };
};

/** A page of what stands behind a figure, with what all of it adds up to. */
export async function answerRows(asked: Asked) {
  const figure = await figureAsked(asked);
  if (!figure.ok) return figure;
  const { cursor = null, language } = asked.query;
  const read = await readFigure(asked.tx, figure.value, { cursor, max: pageMax });
  if (!read.ok) return read;
  const { behind, sums, count, next, rows } = read.value;
  const written = writtenSums(behind, sums, figure.value.currency);
  const { made } = behind;
  return accepted({
    parts: behind.parts.map(({ label, unit }, at) => ({
      ...{ label: spoken(label, language), unit },
      sum: written[at] ?? "",
    })),
    figure: made === undefined ? null : { value: madeOf(behind, sums), unit: made.unit },
    ...{ count, next, rows: told(rows, asked.caller) },
  });
}

/** All that stands behind a figure, as a workbook. */
export async function exportRows(desk: Desk, asked: Asked) {
  const { tx, caller, now, params } = asked;
  const { language, ...query } = asked.query;
  const figure = await figureAsked(asked);
  if (!figure.ok) return figure;
  const read = await readFigure(tx, figure.value, { cursor: null, max: workbookLinesMax });
  if (!read.ok) {
    assert(read.refusal !== "cursor_is_unreadable", "what is read from its beginning has no cursor");
    return refused(read.refusal);
  }
  if (read.value.next !== null) return refused("export_is_too_large");
  const rows = told(read.value.rows, caller);
  const sheets = await sheetsOfRows(tx, { ...read.value, rows }, { ...figure.value, now, language });
  const name = `${params.name}-${query.series}-${figure.value.to}`;
  const left = { what: "figure", asked: { ...params, ...query }, lines: rows.length } as const;
  return accepted(await leaveAsWorkbook(desk, { sheets, name }, { ...left, loginId: caller.loginId, now }));
}

async function figureAsked({ params: { name }, query, ...asked }: Asked) {
  const question = await askedOf({ ...asked, name, query });
  if (!question.ok) return question;
  const { line, series, currency = null } = query;
  return accepted({ ...question.value, line, series, currency });
}

/** A creditor is not told who of the office did what. */
function told(rows: readonly FigureRow[], { creditorId }: Caller): readonly FigureRow[] {
  if (creditorId === null) return rows;
  return rows.map(({ what, ...row }) => ({ ...row, what: "by" in what ? { ...what, by: null } : what }));
}
