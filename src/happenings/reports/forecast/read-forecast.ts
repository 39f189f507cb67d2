import { compareDays } from "#calendar/days";
import { officeMinute } from "#access/store";
import { storedCurrency } from "#ledger/item";
import { decimal, money } from "#money/money";
import type { Queries } from "#platform/database";
import { stretchesAhead } from "#reports/forecast/ahead";
import { expectations } from "#reports/forecast/expected";
import { cameSeries, forecastLayout } from "#reports/forecast/report-forecast";
import { reportOf, type Fact } from "#reports/figures";
import { isOfTime, linesOf, stretchesBy } from "#reports/lines";
import type { Report } from "#reports/report";
import { stretchesAsked, type ReportAsked } from "#happenings/reports/asked";
import { readCame } from "./came.ts";
import { loadKnown } from "./load-known.ts";
import type { Making } from "./owed.ts";
import { readMeasured } from "./read-measured.ts";

/** When a forecast is made, and of what. */
export function makingOf({ from, knownAt, creditorIds, zone }: ReportAsked): Making {
  return { on: from, knownAt, creditorIds, zone };
}

/** What is expected to come in, a report for each currency, the office's first, with the error that forecasts had. */
export async function readForecast(tx: Queries, asked: ReportAsked): Promise<Report[]> {
  const { by } = asked;
  if (!isOfTime(by)) return [];
  const making = makingOf(asked);
  const facts = await factsOf(tx, asked);
  const came = await cameByLine(tx, asked);
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
async function cameByLine(tx: Queries, asked: ReportAsked): Promise<Map<string, bigint>> {
  const { creditorIds, today } = asked;
  const stretches = stretchesBy(asked.by, asked).filter(({ end }) => compareDays(end, today) < 0);
  if (stretches.length === 0) return new Map();
  const moneyIn = await readCame(tx, { creditorIds, knownAt: null }, stretchesAsked(stretches));
  const currencies = new Set(moneyIn.map(({ currency }) => currency));
  const none = [...currencies].flatMap((code) => stretches.map(({ end }) => [`${code} ${end}`, 0n] as const));
  return new Map([...none, ...moneyIn.map(({ line, currency, minor }) => [`${currency} ${line}`, minor] as const)]);
}
