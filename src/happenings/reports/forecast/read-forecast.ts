import { sql } from "kysely";
import { officeMinute } from "#access/store";
import { storedCurrency } from "#ledger/item";
import { decimal, decimalOfDigits, money } from "#money/money";
import type { Queries } from "#platform/database";
import { stretchesAhead } from "#reports/forecast/ahead";
import { expectations, type Expected, type ExpectedOf } from "#reports/forecast/expected";
import { cameSeries, forecastLayout } from "#reports/forecast/report-forecast";
import { columnOf, reportOf, type Fact } from "#reports/figures";
import { isOfTime, linesOf, stretchesBy } from "#reports/lines";
import type { Report } from "#reports/report";
import { stretchesAsked, type Figure, type ReportAsked } from "#happenings/reports/asked";
import type { FigureRow, FigureRows } from "#happenings/reports/figure-rows";
import { cameIn } from "./came.ts";
import { loadKnown } from "./load-known.ts";
import type { Making } from "./owed.ts";
import { readMeasured } from "./read-measured.ts";

const rowsMax = 500;

function makingOf({ from, knownAt, creditorIds, zone }: ReportAsked): Making {
  return { on: from, knownAt, creditorIds, zone };
}

/** What is expected to come in, a report for each currency, the office's first, with the error that forecasts had. */
export async function readForecast(tx: Queries, asked: ReportAsked): Promise<Report[]> {
  const { by } = asked;
  if (!isOfTime(by)) return [];
  const making = makingOf(asked);
  const facts = await factsOf(tx, asked);
  const came = await readCame(tx, asked);
  const measured = await readMeasured(tx, making);
  const lined = { by, lines: linesOf(stretchesBy(by, asked), by) };
  const { currency: own } = await officeMinute(tx);
  const codes = [...facts.keys()].toSorted(
    (one, other) => order(one, own) - order(other, own) || (one < other ? -1 : 1),
  );
  return codes.map((code) => {
    const currency = storedCurrency(code);
    const report = reportOf(lined, { facts: facts.get(code) ?? [], currency }, forecastLayout);
    const values = lined.lines.map(({ key }) => {
      const minor = came.get(`${code} ${key}`);
      return minor === undefined ? null : decimal(money(currency, minor));
    });
    const series = values.some((value) => value !== null) ? [...report.series, cameSeries(values)] : report.series;
    return { ...report, series, measured: measured(currency) };
  });
}

function order(code: string, own: string): number {
  return code === own ? 0 : 1;
}

async function factsOf(tx: Queries, asked: ReportAsked): Promise<Map<string, Fact[]>> {
  const known = await loadKnown(tx, makingOf(asked));
  const sums = new Map<string, Fact>();
  for (const { line, from, currency, minor } of expectations(known, stretchesAhead(asked.by, asked))) {
    const key = `${currency} ${line} ${from}`;
    const { count, minor: so } = sums.get(key) ?? { count: 0n, minor: 0n };
    sums.set(key, { line, currency, series: from, count: count + 1n, minor: so + minor });
  }
  return Map.groupBy(sums.values(), ({ currency }) => currency ?? "");
}

/** What came in the stretches that are over when somebody looks: where one asks what was forecast before. */
async function readCame(tx: Queries, asked: ReportAsked): Promise<Map<string, bigint>> {
  const { creditorIds, today } = asked;
  const stretches = stretchesBy(asked.by, asked).filter(({ end }) => Temporal.PlainDate.compare(end, today) < 0);
  if (stretches.length === 0) return new Map();
  const { rows } = await sql<{ line: string; currency: string; minor: bigint }>`
    select * from (${cameIn({ creditorIds, knownAt: null }, stretchesAsked(stretches))}) c`.execute(tx);
  const currencies = new Set(rows.map(({ currency }) => currency));
  const none = [...currencies].flatMap((code) => stretches.map(({ end }) => [`${code} ${end}`, 0n] as const));
  return new Map([...none, ...rows.map(({ line, currency, minor }) => [`${currency} ${line}`, minor] as const)]);
}

/** What a figure is made of: each promise and each part of what is owed, with its chance; undefined where there is none. */
export async function readForecastRows(tx: Queries, figure: Figure): Promise<FigureRows | undefined> {
  const { by, line, currency, series } = figure;
  const column = forecastOpens(series) ? columnOf(forecastLayout, series) : undefined;
  const ahead = stretchesAhead(by, figure).filter((one) => one.line === line);
  if (column === undefined || ahead.length === 0 || currency === null) return undefined;
  const known = await loadKnown(tx, makingOf(figure));
  const found: (Expected & { readonly of: ExpectedOf })[] = [];
  for (const one of expectations(known, ahead)) {
    const isBehind = one.of !== null && one.currency === currency && column.of.includes(one.from);
    if (isBehind) found.push({ ...one, of: one.of });
  }
  found.sort((one, other) => Number(other.minor - one.minor));
  const rows = await named(tx, found.slice(0, rowsMax), currency);
  return { rows, more: found.length > rowsMax };
}

/** Whether debtors stand behind a figure: behind what is yet to be billed there is nobody. */
export function forecastOpens(series: string): boolean {
  return columnOf(forecastLayout, series)?.of.every((from) => from !== "coming") ?? false;
}

type Named = { readonly debtorId: string; readonly debtor: string; readonly number: string };

async function named(
  tx: Queries,
  found: readonly (Expected & { readonly of: ExpectedOf })[],
  code: string,
): Promise<FigureRow[]> {
  const { rows } = await sql<Named>`
    select debtor_id as "debtorId", name as debtor, number from debtor
     where debtor_id = any(${found.map(({ of }) => of.personId)}::uuid[])`.execute(tx);
  const persons = new Map(rows.map((row) => [row.debtorId, row]));
  const written = (minor: bigint) => decimalOfDigits(minor.toString(), storedCurrency(code));
  return found.flatMap(({ from, minor, of }) => {
    const person = persons.get(of.personId);
    if (person === undefined) return [];
    const { number: item, minor: open, chance, onDay, seen } = of;
    const why = { from, item, open: written(open), percent: percentOf(chance), onDay, seen };
    return [{ ...person, amount: written(minor), why }];
  });
}

/** Millionths as percent with two digits. */
function percentOf(millionths: number): string {
  return (millionths / 10_000).toFixed(2);
}
