import { accepted, type Accepted } from "#base/outcome";
import { plainMapping, readMapping, type Mapping, type UnusableMapping } from "#intake/mapping";
import type { DescribedKind } from "./file-kind.ts";

/** Other systems' words for ours, by column: what a cell says, or a beginning with `*`; null leaves the row out. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** How a file for cut-over is to be read. */
export type KindMapping = Pick<Mapping, "dates" | "decimal" | "currency" | "headerRow" | "skip"> & {
  readonly columns: Readonly<Record<string, string>>;
  readonly values: Translations;
};

export const plainKindMapping: KindMapping = { ...plainMapping, columns: {}, values: {} };

/** Reads a mapping of a kind of file as people write it: as one of invoices, with the kind's columns, and `values`. */
export function readKindMapping(json: unknown, kind: DescribedKind): Accepted<KindMapping> | UnusableMapping {
  if (typeof json !== "object" || json === null) return { ok: false, because: "A mapping is a JSON object." };
  const { columns = {}, values = {}, ...rest } = json as Record<string, unknown>;
  const plain = readMapping(rest);
  if (!plain.ok) return plain;
  if (!isTextTable(columns)) return unusable("columns", columns);
  if (!isTranslations(values)) return unusable("values", values);
  const stranger = [...Object.keys(columns), ...Object.keys(values)].find((name) => !Object.hasOwn(kind.columns, name));
  if (stranger !== undefined) {
    const known = Object.keys(kind.columns).join(", ");
    return { ok: false, because: `Files of this kind have no column "${stranger}". They have: ${known}.` };
  }
  const { dates, decimal, currency, headerRow, skip } = plain.value;
  return accepted({ dates, decimal, currency, headerRow, skip, columns, values });
}

/**
 * What a cell says in our words: undefined where the translations know it not, null where its row is to be left out.
 *
 * ```ts
 * import { translated } from "#intake/cutover/kind-mapping";
 * import { strict as assert } from "node:assert";
 *
 * assert.equal(translated("CO", { CO: "call", "*": null }), "call");
 * assert.equal(translated("S", { CO: "call", "*": null }), null);
 * ```
 */
export function translated(cell: string, table: Readonly<Record<string, string | null>>): string | null | undefined {
  const said = cell.trim().toLowerCase();
  const entries = Object.entries(table).map(([pattern, meaning]) => [pattern.toLowerCase(), meaning] as const);
  const exact = entries.find(([pattern]) => pattern === said);
  const begun = entries.find(([pattern]) => pattern.endsWith("*") && said.startsWith(pattern.slice(0, -1)));
  const found = exact ?? begun;
  return found === undefined ? undefined : found[1];
}

function isTextTable(value: unknown): value is Readonly<Record<string, string>> {
  return isTable(value) && Object.values(value).every((each) => typeof each === "string" && each.trim() !== "");
}

function isTranslations(value: unknown): value is Translations {
  const isMeaning = (each: unknown) => each === null || typeof each === "string";
  return isTable(value) && Object.values(value).every((each) => isTable(each) && Object.values(each).every(isMeaning));
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unusable(field: string, value: unknown): UnusableMapping {
  return { ok: false, because: `The mapping's "${field}" cannot be ${JSON.stringify(value)}.` };
}
