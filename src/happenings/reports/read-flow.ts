import { sql, type RawBuilder } from "kysely";
import { disputeReasons } from "#disputes/reason";
import { storedCurrency } from "#ledger/item";
import type { Queries } from "#platform/database";
import { behindColumn, columnOf, reportOf, type Column, type Fact, type Layout } from "#reports/figures";
import { isOfTime, linesOf, stretchesBy } from "#reports/lines";
import type { Stretch } from "#reports/months/month";
import type { Line, Report } from "#reports/report";
import { hourLabel, usualHours } from "#reports/report-hours";
import { nobody, stretchesAsked, type Figure, type ReportAsked } from "./asked.ts";
import { partColumn, type Source } from "./rows/figure-rows.ts";

/** A report of what happened, and how it is read: its figures and the rows behind them are of the same facts. */
export type Flow = {
  /**
   * The facts as a statement `line, currency, series, debtor_id, id, day, count, minor`, over the stretches
   * `asked (after, until)`; by their debtor and id they are known again.
   */
  readonly facts: (asked: ReportAsked, stretches: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** What is shown of counts, which have no currency. */
  readonly counts?: Layout;
  /** What is shown in each currency. */
  readonly sums?: Layout;
};

/** A report of what happened: one of counts, and one for each currency. */
export async function readFlow(tx: Queries, flow: Flow, asked: ReportAsked): Promise<Report[]> {
  const stretches = stretchesBy(asked.by, asked);
  const { rows } = await sql<Fact>`
    select line, currency, series, sum(count)::bigint as count, sum(minor)::bigint as minor
      from (${flow.facts(asked, stretchesAsked(stretches))}) f group by 1, 2, 3`.execute(tx);
  const lined = { by: asked.by, lines: await linesFor(tx, asked, { stretches, facts: rows }) };
  const byCurrency = Map.groupBy(rows, ({ currency }) => currency);
  const codes = [...byCurrency.keys()].toSorted((one, other) => (one ?? "").localeCompare(other ?? ""));
  return codes.flatMap((code) => {
    const layout = code === null ? flow.counts : flow.sums;
    const of = { facts: byCurrency.get(code) ?? [], currency: code === null ? null : storedCurrency(code) };
    return layout === undefined ? [] : [reportOf(lined, of, layout)];
  });
}

/** What stands behind a figure; undefined where there is no such figure. */
export function sourceOfFlow(flow: Flow, figure: Figure): Source | undefined {
  const { by, line, currency } = figure;
  const layout = currency === null ? flow.counts : flow.sums;
  const column = columnOf(layout, figure.series);
  const all = stretchesBy(by, figure);
  const stretches = isOfTime(by) ? all.filter(({ end }) => end.toString() === line) : all;
  if (layout === undefined || column === undefined || stretches.length === 0) return undefined;
  const relation = sql`
    select debtor_id, id, day, ${parts(column)} from (${flow.facts(figure, stretchesAsked(stretches))}) f
     where line = ${line} and currency is not distinct from ${currency}`;
  return { behind: behindColumn(column, layout), relation, currency };
}

/** What each fact adds to the parts of a column. */
function parts({ of, share, in: added }: Column): RawBuilder<unknown> {
  const all = share === undefined ? [of] : [of, share.of];
  return sql.join(
    all.map((series, at) => {
      return sql`case when series = any(${[...series]}::text[]) then ${sql.id(added)} else 0 end as ${partColumn(at)}`;
    }),
  );
}

/** Whether anything stands behind a figure. */
export function flowOpens({ counts, sums }: Flow, series: string): boolean {
  return [counts, sums].some((layout) => columnOf(layout, series) !== undefined);
}

type Found = { readonly stretches: readonly Stretch[]; readonly facts: readonly Fact[] };

async function linesFor(tx: Queries, { by, loginIds }: ReportAsked, { stretches, facts }: Found): Promise<Line[]> {
  if (isOfTime(by)) return linesOf(stretches, by);
  const keys = new Set(facts.map(({ line }) => line));
  if (by === "reason") return linesOfReasons();
  if (by === "hour") return linesOfHours(keys);
  return by === "rule" ? linesOfRules(keys) : linesOfPeople(tx, keys, loginIds);
}

/** Every reason has a line, also one for which nothing was contested. */
function linesOfReasons(): Line[] {
  return disputeReasons.map((key) => ({ key, label: key.replaceAll("-", " ") }));
}

/** Hours in their order: those of the day, and any other of which there is something. */
function linesOfHours(keys: ReadonlySet<string>): Line[] {
  const hours = new Set([...usualHours, ...[...keys].map(Number)]);
  return [...hours].toSorted((one, other) => one - other).map((hour) => ({ key: `${hour}`, label: hourLabel(hour) }));
}

/** The rules that refused something, by name; what none covers comes last. */
function linesOfRules(keys: ReadonlySet<string>): Line[] {
  const rules = [...keys].filter((key) => key !== nobody).toSorted((one, other) => one.localeCompare(other));
  const lines = rules.map((key) => ({ key, label: key }));
  return keys.has(nobody) ? [...lines, { key: nobody, label: "Not covered" }] : lines;
}

/** Who did something, and who might have: the collectors of now who did nothing have a line as well. */
async function linesOfPeople(
  tx: Queries,
  keys: ReadonlySet<string>,
  loginIds: readonly string[] | null,
): Promise<Line[]> {
  const found = [...keys].filter((key) => key !== nobody);
  const { rows } = await sql<Line>`
    select login_id::text as key, name as label from login
     where login_id = any(${found}::uuid[])
        or (role = 'collector' and ended_at is null
            and (${loginIds === null}::boolean or login_id = any(${loginIds ?? []}::uuid[])))
     order by name, login_id`.execute(tx);
  return keys.has(nobody) ? [...rows, { key: nobody, label: "No person" }] : rows;
}
