import type { Literal } from "./source-text.ts";

/** A table that a statement names, and whether it is only read there. */
export type Naming = { readonly table: string; readonly writes: boolean };

const name = String.raw`(?:only\s+)?(?:"?\w+"?\.)?"?(\w+)"?`;
const writing = new RegExp(
  String.raw`\b(?:insert\s+into|merge\s+into|delete\s+from|truncate(?:\s+table)?|lock\s+table|(?<!\b(?:for|key|do)\s+)update)\s+${name}` +
    String.raw`|\bcopy\s+${name}(?:\s*\([^)]*\))?\s+from\b`,
  "gi",
);
const reading = new RegExp(
  String.raw`(?<!\bdistinct\s+)\b(?:from|join|using|table|copy)\s+(?:lateral\s+)?(?!stdin\b)${name}`,
  "gi",
);
const oneMore = new RegExp(String.raw`(?:\s+(?:as\s+)?\w+)?\s*,\s*(?:lateral\s+)?${name}`, "iy");

/** The tables that a statement names; words that are no tables, such as those of a `with`, may be among them. */
export function tablesNamed(statement: string): Naming[] {
  const sql = statement.replace(/--[^\n]*/g, "").replace(/'(?:''|[^'])*'/g, "''");
  const written = [...sql.matchAll(writing)].map(([, table, copied]) => table ?? copied ?? "");
  const read = [...sql.matchAll(reading)].flatMap((found) => [
    found[1] ?? "",
    ...listedAfter(sql, found.index + found[0].length),
  ]);
  return [
    ...[...new Set(written)].map((table) => ({ table, writes: true })),
    ...[...new Set(read)].filter((table) => !written.includes(table)).map((table) => ({ table, writes: false })),
  ];
}

/** What follows a table in a list: `from a, b as c, d`. */
function listedAfter(sql: string, at: number): string[] {
  const names: string[] = [];
  oneMore.lastIndex = at;
  for (let more = oneMore.exec(sql); more !== null; more = oneMore.exec(sql)) names.push(more[1] ?? "");
  return names;
}

const tagged = /\bsql\s*(?:<(?:=>|[^<>]|<(?:=>|[^<>]|<[^<>]*>)*>)*>)?$/;
const statement = /^\s*(?:select|insert into|update|delete from|with|copy|merge into|truncate|lock table|table)\s/;
const builderReads = /\.(?:selectFrom|using|table|\w*[jJ]oin\w*)\((?:\s*\[(?:\s*"",)*)?\s*$/;
const builderWrites = /\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*$/;

/** The tables that a text of a program names: a tagged statement, a bare one, or a step of the query builder. */
export function tablesOf({ text, before }: Literal): Naming[] {
  if (tagged.test(before) || statement.test(text)) return tablesNamed(text);
  const [table = ""] = text.split(/\s/);
  if (builderReads.test(before)) return [{ table, writes: false }];
  return builderWrites.test(before) ? [{ table, writes: true }] : [];
}
