import { assert } from "#base/assert";
import type { Queries } from "#platform/database";
import type { FigureRow } from "#reports/rows/row";
import type { Figure } from "#happenings/reports/asked";
import { readFigure } from "#happenings/reports/read-report";
import type { FigureRows } from "#happenings/reports/rows/figure-rows";

/** For tests: all rows behind a figure, read on from page to page; undefined where it is no figure of the report. */
export async function allBehind(tx: Queries, figure: Figure, max = 3): Promise<Omit<FigureRows, "next"> | undefined> {
  const rows: FigureRow[] = [];
  for (let cursor: string | null = null; ;) {
    const read = await readFigure(tx, figure, { cursor, max });
    if (!read.ok) {
      assert(read.refusal === "figure_is_unknown", "a cursor that was given is read");
      return undefined;
    }
    const { next, ...page } = read.value;
    rows.push(...page.rows);
    if (next === null) return { ...page, rows };
    cursor = next;
  }
}
