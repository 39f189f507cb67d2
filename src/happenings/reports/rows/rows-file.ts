import type { DeskLanguage } from "#access/desk-language";
import { namesOfLogins } from "#access/store";
import { readId } from "#base/id";
import { storedCurrency } from "#ledger/item";
import { decimalOfDigits } from "#money/money";
import type { Queries } from "#platform/database";
import type { Sheet } from "#platform/workbook";
import type { Behind } from "#reports/rows/behind";
import { definitions } from "#reports/definition";
import { spoken, spokenDefinition } from "#reports/spoken";
import type { Figure } from "#happenings/reports/asked";
import type { FigureRows } from "./figure-rows.ts";
import { rowsSheet } from "./rows-sheet.ts";

/** Sums of the parts of a figure as decimals, each in what it is counted in. */
export function writtenSums({ parts }: Behind, sums: readonly bigint[], currency: string | null): string[] {
  return parts.map(({ unit }, at) => {
    const sum = (sums[at] ?? 0n).toString();
    return unit === "money" && currency !== null ? decimalOfDigits(sum, storedCurrency(currency)) : sum;
  });
}

/** The figure where it is made of several sums; null where it is their one, or there is none. */
export function madeOf({ made }: Behind, sums: readonly bigint[]): string | null {
  return made?.figure(sums) ?? null;
}

/** A figure whose rows are written, at an instant and in a language. */
type FigureToWrite = Figure & { readonly now: Temporal.Instant; readonly language: DeskLanguage };

/** Rows behind a figure as the sheets of a workbook: the rows with what they add up to, and what they are the rows of. */
export async function sheetsOfRows(
  tx: Queries,
  { behind, rows, sums }: FigureRows,
  figure: FigureToWrite,
): Promise<Sheet[]> {
  const { currency, language } = figure;
  const written = { sums: writtenSums(behind, sums, currency), figure: madeOf(behind, sums) };
  return [rowsSheet({ behind, rows, currency, language, ...written }), await aboutSheet(tx, behind, figure)];
}

/** What the rows stand behind, so that the file speaks for itself. */
async function aboutSheet(tx: Queries, { made, parts }: Behind, figure: FigureToWrite) {
  const { name, by, line, currency, from, to, now, knownAt, language } = figure;
  const { title, formula } = spokenDefinition(definitions[name], language);
  const text = (heading: string) => ({ heading, is: "text" }) as const;
  const people = await namesOfLogins(tx, [readId(line) ?? null]);
  const label = by === "person" ? (people.get(line) ?? spoken("No person", language)) : line;
  const rows = [
    ["Report", title],
    ["Figure", spoken(made?.label ?? parts[0]?.label ?? "", language)],
    ["Line", label],
    ["Currency", currency],
    ["From", from.toString()],
    ["Until", to.toString()],
    ["As known at", (knownAt ?? now).toString()],
    ["Means", formula],
  ].map(([heading = "", said = null]) => [spoken(heading ?? "", language), said]);
  return { name: spoken("About", language), columns: [text(""), text("")], rows };
}
