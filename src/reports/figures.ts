import type { Currency } from "#money/currency";
import { decimal, money } from "#money/money";
import { madeAsShare, type Behind, type RowKind } from "./rows/behind.ts";
import { isOfTime, type LineKind } from "./lines.ts";
import type { Line, Report, Series, Unit } from "./report.ts";

/** What happened, added up by line and by what is told apart; counts of what has no currency have none. */
export type Fact = {
  readonly line: string;
  readonly currency: string | null;
  readonly series: string;
  readonly count: bigint;
  readonly minor: bigint;
};

/** A column of a report of what happened: a sum of facts, or what some of them are of others. */
export type Column = {
  readonly key: string;
  readonly label: string;
  readonly drawn: Series["drawn"];
  /** The facts that it is made of, by their series. */
  readonly of: readonly string[];
  /** How they are added up: by their number, or by their sums. */
  readonly in: "count" | "minor";
  /** Of which facts it is the share, in percent; or over whose number the mean is, in days. */
  readonly share?: Share;
  readonly formula?: string;
  /** What its facts are, where they are not what those of the others are. */
  readonly rowKind?: RowKind;
};

/** A share, with what its facts and those that it is of are called where they stand by themselves. */
type Share = {
  readonly of: readonly string[];
  readonly unit: "percent" | "days";
  readonly parts: readonly [string, string];
};

/** What a report of facts is made like, in a currency or of counts in none. */
export type Layout = {
  readonly columns: readonly Column[];
  /** What its facts are. */
  readonly rowKind: RowKind;
  readonly shape: Report["shape"];
  /** The column whose figure is looked at first. */
  readonly headline: string;
  /** Whether that figure is of all lines also where they are of time; otherwise it is of the last one then. */
  readonly headlineOfAll?: boolean;
};

export type Lined = { readonly by: LineKind; readonly lines: readonly Line[] };

/** The report of facts of one currency, or of counts in none. */
export function reportOf(
  { by, lines }: Lined,
  { facts, currency }: { readonly facts: readonly Fact[]; readonly currency: Currency | null },
  { columns, shape, headline, headlineOfAll = false }: Layout,
): Report {
  const of = Map.groupBy(facts, ({ line }) => line);
  const series = columns.map((column): Series => {
    const values = lines.map(({ key }) => figureOf(column, of.get(key) ?? [], currency));
    const { key, label, drawn, formula } = column;
    const adds = column.share === undefined ? { adds: true } : {};
    return { key, label, drawn, unit: unitOf(column), values, ...adds, ...(formula === undefined ? {} : { formula }) };
  });
  const first = columns.find(({ key }) => key === headline);
  const last = lines.at(-1)?.key ?? "";
  const isOfAll = headlineOfAll || !isOfTime(by);
  const looked = isOfAll ? facts : (of.get(last) ?? []);
  const value = first === undefined ? null : figureOf(first, looked, currency);
  const unit = first === undefined ? ("count" as const) : unitOf(first);
  const shown = { label: first?.label ?? "", value, unit, ofAll: isOfAll };
  return { currency, by, lines, series, shape, headline: shown };
}

/** The column that a figure is of; undefined where there is none. */
export function columnOf(layout: Layout | undefined, series: string): Column | undefined {
  return layout?.columns.find(({ key }) => key === series);
}

/** What stands behind the figures of a column. */
export function behindColumn(column: Column, layout: Layout): Behind {
  const { share, rowKind = layout.rowKind, label } = column;
  const sum = column.in === "minor" ? "money" : "count";
  if (share === undefined) return { rowKind, parts: [{ label, unit: sum }] };
  const [part, whole] = share.parts;
  const unit = share.unit === "days" ? "days" : sum;
  return {
    rowKind,
    parts: [
      { label: part, unit },
      { label: whole, unit: sum },
    ],
    made: madeAsShare(label, share.unit),
  };
}

function unitOf(column: Column): Unit {
  return column.share?.unit ?? (column.in === "minor" ? "money" : "count");
}

function figureOf(column: Column, facts: readonly Fact[], currency: Currency | null): string | null {
  const total = (keys: readonly string[], by: "count" | "minor") =>
    facts.reduce((sum, fact) => (keys.includes(fact.series) ? sum + fact[by] : sum), 0n);
  const sum = total(column.of, column.in);
  if (column.share !== undefined) {
    const { of, unit } = column.share;
    return madeAsShare(column.label, unit).figure([sum, total(of, column.in)]);
  }
  return column.in === "minor" && currency !== null ? decimal(money(currency, sum)) : sum.toString();
}
