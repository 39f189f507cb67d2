import { modules } from "../architecture.ts";
import { about, type SourceFile } from "./findings.ts";

/** Whose a table is, and whether it is a view, which others may read. */
export type Owned = { readonly owner: string; readonly isView: boolean };

/** What the migrations say about whose tables there are, and where they leave it unsaid. */
export type Owners = { readonly tables: ReadonlyMap<string, Owned>; readonly findings: readonly string[] };

const change = new RegExp(
  String.raw`^(?:(?<above>--[^\n]*)\n)?[ \t]*create (?:or replace )?(?:unlogged )?(?<kind>table|view|materialized view) (?:if not exists )?(?:\w+\.)?"?(?<table>\w+)"?` +
    String.raw`|^[ \t]*alter (?:table|view|materialized view) (?:if exists )?(?:\w+\.)?"?(?<from>\w+)"?\s+rename to "?(?<renamed>\w+)"?` +
    String.raw`|^[ \t]*drop (?:table|view|materialized view) (?:if exists )?(?:\w+\.)?"?(?<dropped>\w+)"?`,
  "gim",
);

/** Reads the owners of all tables from the comment lines `-- owned by ledger` above them, in the order of migrations. */
export function readOwners(migrations: readonly SourceFile[]): Owners {
  const tables = new Map<string, Owned>();
  const findings = migrations.flatMap(({ path, source }) =>
    about(
      path,
      [...source.matchAll(change)].flatMap(({ groups }) => apply(tables, groups ?? {})),
    ),
  );
  return { tables, findings };
}

function apply(tables: Map<string, Owned>, groups: Partial<Record<string, string>>): string[] {
  const { above = "", kind = "", table = "", from = "", renamed, dropped } = groups;
  if (dropped !== undefined) return tables.delete(dropped) ? [] : [`It drops ${dropped}, which no migration made.`];
  if (renamed !== undefined) return rename(tables, from, renamed);

  const [, owner] = /^-- owned by (\w+)\.?\s*$/.exec(above) ?? [];
  if (owner === undefined) return [`Nobody owns ${table}. Write "-- owned by <module>" directly above it.`];
  if (!(owner in modules)) return [`"${owner}" owns ${table} and is not a module of architecture.ts.`];
  const known = tables.get(table);
  tables.set(table, { owner, isView: kind.toLowerCase() !== "table" });
  return known === undefined || known.owner === owner ? [] : [`${table} goes from "${known.owner}" to "${owner}".`];
}

function rename(tables: Map<string, Owned>, from: string, to: string): string[] {
  const owned = tables.get(from);
  if (owned === undefined) return [`It renames ${from}, which no migration made.`];
  tables.delete(from);
  tables.set(to, owned);
  return [];
}
