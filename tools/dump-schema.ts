import { writeFileSync } from "node:fs";
import pg, { type ClientBase } from "pg";
import * as queries from "./dump-queries.ts";
import { counted } from "./findings.ts";
import { usedFirst } from "./used-first.ts";

const heading =
  "-- The schema as the migrations leave it, so that every change to it is seen. Made by tools/dump-schema.ts.\n";

/**
 * The schema of a database as statements that make it anew, the same for the same schema wherever and whenever it is
 * asked. It is asked in one snapshot, and leaves the connection as it was.
 */
export async function dumpSchema(client: ClientBase): Promise<string> {
  await client.query("begin transaction isolation level repeatable read read only");
  try {
    await client.query("set local search_path = public");
    return [heading, ...(await paragraphs(client))].join("\n");
  } finally {
    await client.query("rollback");
  }
}

async function paragraphs(client: ClientBase): Promise<string[]> {
  const things = async (query: string) =>
    (await client.query<queries.Thing>(query)).rows.map(({ statement }) => statement);
  const { rows: views } = await client.query<queries.View>(queries.views);
  const functions = (await things(queries.functions)).map((definition) => `${definition}\n`);
  const groups = [
    await things(queries.schemas),
    await things(queries.extensions),
    await things(queries.enums),
    await things(queries.sequences),
    functions.length === 0
      ? []
      : ["set check_function_bodies = off; -- They may speak of tables that follow.\n", ...functions],
    (await tables(client)).map((table) => `${table}\n`),
    await things(queries.foreignKeys),
    usedFirst(views).map(({ statement }) => `${statement}\n`),
    await things(queries.indexes),
    await things(queries.triggers),
    await things(queries.comments),
  ];
  return groups.filter((group) => group.length > 0).map((group) => `${group.join("\n").trimEnd()}\n`);
}

async function tables(client: ClientBase): Promise<string[]> {
  const { rows: heads } = await client.query<queries.TableHead>(queries.tables);
  const { rows: columns } = await client.query<queries.Line>(queries.columns);
  const { rows: constraints } = await client.query<queries.Line>(queries.constraints);
  const linesOf = Map.groupBy([...columns, ...constraints], ({ table }) => table);
  return heads.map(({ name, head, tail }) => {
    const lines = (linesOf.get(name) ?? []).map(({ line }) => `  ${line}`);
    return lines.length === 0 ? `${head}${tail};` : `${head} (\n${lines.join(",\n")}\n)${tail};`;
  });
}

if (import.meta.main) {
  const [, , url, path = "database/schema.sql"] = process.argv;
  if (url === undefined) throw new Error("Say which database: tools/dump-schema.ts postgres://… [file]");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const dump = await dumpSchema(client).finally(() => client.end());
  writeFileSync(path, dump);
  console.log(`dump-schema wrote ${counted(dump.split("\n").length, "line")} to ${path}.`);
}
