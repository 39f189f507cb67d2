import { about, conclude, counted, filesOf, isTest, type SourceFile } from "./findings.ts";
import { readSource } from "./source-text.ts";
import { tablesOf, type Naming } from "./sql-names.ts";
import { readOwners, type Owned, type Owners } from "./table-owners.ts";

type Tables = Owners["tables"];

/** Says where a file of `src/` names a table that is not its module's own. Nothing said is a pass. */
export function sqlFindings({ path, source }: SourceFile, tables: Tables): string[] {
  const [, module = ""] = /^src\/([^/]+)\//.exec(path) ?? [];
  const findings = namingsOf({ path, source }).flatMap(({ line, ...naming }) =>
    namingFindings(module, naming, tables.get(naming.table)).map((finding) => `Line ${line} ${finding}`),
  );
  return [...new Set(findings)];
}

/** The tables that a file names, known ones and others, with the line of the statement. */
export function namingsOf({ path, source }: SourceFile): (Naming & { readonly line: number })[] {
  if (isTest(path)) return [];
  return readSource(source).literals.flatMap((literal) =>
    tablesOf(literal).map((naming) => ({ ...naming, line: literal.line })),
  );
}

function namingFindings(module: string, { table, writes }: Naming, owned: Owned | undefined): string[] {
  if (owned === undefined || owned.owner === module) return [];
  if (writes) return [`writes ${table}, which "${owned.owner}" owns. Call a function of its store from a happening.`];
  if (owned.isView || module === "happenings") return [];
  return [`reads ${table}, which "${owned.owner}" owns. Read it in a happening, or let its owner offer a view.`];
}

if (import.meta.main) {
  const { tables, findings } = readOwners(filesOf("database/migrations/*.sql"));
  const files = filesOf("src/**/*.ts");
  const named = files.flatMap(namingsOf).filter(({ table }) => tables.has(table));
  conclude("check-sql", {
    at: `${counted(tables.size, "table and view", "tables and views")}, named ${counted(named.length, "time")} in ${counted(files.length, "file")}`,
    count: Math.min(tables.size, named.length),
    findings: [...findings, ...files.flatMap((file) => about(file.path, sqlFindings(file, tables)))],
  });
}
