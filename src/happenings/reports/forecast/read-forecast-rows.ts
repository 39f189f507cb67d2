import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import { accepted, refused, type Outcome } from "#base/outcome";
import { storedCurrency } from "#ledger/item";
import { decimalOfDigits } from "#money/money";
import type { Queries } from "#platform/database";
import { stretchesAhead } from "#reports/forecast/ahead";
import { expectations, type Expected, type ExpectedOf } from "#reports/forecast/expected";
import { cameBehind, cameKey, forecastLayout } from "#reports/forecast/report-forecast";
import { behindColumn, columnOf } from "#reports/figures";
import { stretchesBy } from "#reports/lines";
import type { FigureRow, What } from "#reports/rows/row";
import { readCursor, writeCursor } from "#happenings/lists/place";
import { stretchesAsked, type Figure } from "#happenings/reports/asked";
import {
  partColumn,
  readFigureRows,
  type FigureRows,
  type NotRead,
  type Range,
} from "#happenings/reports/rows/figure-rows";
import { cameIn } from "./came.ts";
import { loadKnown } from "./load-known.ts";
import { makingOf } from "./read-forecast.ts";

type Read = Promise<Outcome<FigureRows, NotRead | "figure_is_unknown">>;

/** Whether anything stands behind a figure of a forecast. */
export function forecastOpens(series: string): boolean {
  return series === cameKey || columnOf(forecastLayout, series) !== undefined;
}

/** What a figure is made of: each promise and each part of what is owed, with its chance, or the payments that came. */
export function readForecastRows(tx: Queries, figure: Figure, range: Range): Read {
  return figure.series === cameKey ? cameRows(tx, figure, range) : expectedRows(tx, figure, range);
}

async function cameRows(tx: Queries, figure: Figure, range: Range): Read {
  const { by, line, currency, creditorIds, today } = figure;
  const over = stretchesBy(by, figure).filter(({ end }) => compareDays(end, today) < 0);
  const stretches = over.filter(({ end }) => end.toString() === line);
  if (stretches.length === 0 || currency === null) return refused("figure_is_unknown");
  const relation = sql`
    select debtor_id, id, day, minor as ${partColumn(0)}
      from (${cameIn({ creditorIds, knownAt: null }, stretchesAsked(stretches))}) c where currency = ${currency}`;
  return readFigureRows(tx, { behind: cameBehind, relation, currency }, range);
}

/** Something expected, with what tells it from the others behind a figure. */
type Found = Expected & { readonly id: string };

type Order = Pick<Found, "minor" | "id">;

/** A place among what is expected, as a cursor has it. */
const placeKeys = [{ type: "bigint" }, { type: "text" }] as const;

function placeOf(cursor: string): Order | undefined {
  const [minor = null, id = null] = readCursor(cursor, placeKeys) ?? [];
  return minor === null || id === null ? undefined : { minor: BigInt(minor), id };
}

async function expectedRows(tx: Queries, figure: Figure, { cursor, max }: Range): Read {
  const { by, line, currency, series } = figure;
  const column = columnOf(forecastLayout, series);
  const ahead = stretchesAhead(by, figure).filter((one) => one.line === line);
  if (column === undefined || ahead.length === 0 || currency === null) return refused("figure_is_unknown");
  const place = cursor === null ? null : placeOf(cursor);
  if (place === undefined) return refused("cursor_is_unreadable");
  const known = await loadKnown(tx, makingOf(figure));
  const found = [...expectations(known, ahead)]
    .filter((one) => one.currency === currency && column.of.includes(one.from) && one.minor !== 0n)
    .map((one): Found => ({ ...one, id: `${one.from} ${one.of?.id ?? one.creditorId}` }))
    .toSorted(inOrder);
  const rest = place === null ? found : found.filter((one) => inOrder(place, one) < 0);
  const page = rest.slice(0, max);
  const last = rest.length > max ? page.at(-1) : undefined;
  return accepted({
    ...{ behind: behindColumn(column, forecastLayout), count: found.length },
    sums: [found.reduce((sum, { minor }) => sum + minor, 0n)],
    rows: await named(tx, page, currency),
    next: last === undefined ? null : writeCursor([last.minor.toString(), last.id]),
  });
}

/** The largest first; of those that are alike always the same one. */
function inOrder(one: Order, other: Order): number {
  if (one.minor !== other.minor) return one.minor > other.minor ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

type Person = { readonly debtorId: string; readonly debtor: string; readonly number: string };

async function named(tx: Queries, found: readonly Found[], code: string): Promise<FigureRow[]> {
  const { rows: persons } = await sql<Person>`
    select debtor_id as "debtorId", name as debtor, number from debtor
     where debtor_id = any(${found.flatMap(({ of }) => of?.personId ?? [])}::uuid[])`.execute(tx);
  const { rows: creditors } = await sql<{ creditorId: string; name: string }>`
    select creditor_id as "creditorId", name from creditor
     where creditor_id = any(${found.map(({ creditorId }) => creditorId)}::uuid[])`.execute(tx);
  const byId = new Map(persons.map((person) => [person.debtorId, person]));
  const creditorNames = new Map(creditors.map(({ creditorId, name }) => [creditorId, name]));
  const written = (minor: bigint) => decimalOfDigits(minor.toString(), storedCurrency(code));
  return found.map(({ id, from, minor, of, creditorId }) => {
    const person = byId.get(of?.personId ?? "") ?? nobody;
    const creditor = creditorNames.get(creditorId) ?? "";
    const what: What = { of: "expected", creditor, from, due: of === null ? null : dueOf(of, written) };
    return { id, ...person, day: of?.onDay ?? null, amounts: [written(minor)], what };
  });
}

/** Of whom what is yet to be billed is expected. */
const nobody = { debtorId: null, debtor: "", number: "" };

function dueOf({ number: item, minor, chance, seen }: ExpectedOf, written: (minor: bigint) => string) {
  return { item, open: written(minor), percent: percentOf(chance), seen };
}

/** Millionths as percent with two digits. */
function percentOf(millionths: number): string {
  return (millionths / 10_000).toFixed(2);
}
