import pg from "pg";
import { readCatalogue, type ForeignKey, type Key, type Table } from "./catalogue.ts";
import { columnFindings } from "./column-rules.ts";
import { about, conclude, counted } from "./findings.ts";

/** Whom the rows of a table belong to, which decides where they may lie when there is more than one machine. */
type Kind = "debtor" | "local" | "reference";

/** Says where a schema breaks the rules by which it can be spread over machines. Nothing said is a pass. */
export function schemaFindings(catalogue: readonly Table[]): string[] {
  const kinds = new Map(catalogue.map((table) => [table.name, kindOf(table)]));
  return catalogue.flatMap((table) =>
    about(table.name, [
      ...commentFindings(table),
      ...columnFindings(table),
      ...table.checks.filter((name) => /_check\d*$/.test(name)).map(unnamed),
      ...(table.keys.some(({ kind }) => kind === "primary key") ? [] : ["It has no primary key. Give it one."]),
      ...(kindOf(table) === "debtor" ? debtorFindings(table) : []),
      ...table.foreignKeys.flatMap((key) => foreignKeyFindings(key, kindOf(table), kinds.get(key.table))),
    ]),
  );
}

function kindOf({ comment }: Table): Kind | undefined {
  return /^(debtor|local|reference): \S/.exec(comment)?.[1] as Kind | undefined;
}

function commentFindings({ comment, columns }: Table): string[] {
  if (/^(?:debtor|local|reference): \S/.test(comment)) return [];
  const guess = columns.some(({ name }) => name === "debtor_id") ? "debtor: " : "local: ";
  return [
    `Its comment does not begin with "debtor: ", "local: " or "reference: " and a reason, as in "${guess}…". Say it.`,
  ];
}

function unnamed(name: string): string {
  return `Its check ${name} is named by PostgreSQL. Name it as the refusal or the rule that it holds.`;
}

/** The rows of a debtor lie together: whatever makes one of them unique begins with whose it is. */
function debtorFindings({ columns, keys, triggers }: Table): string[] {
  if (!columns.some(({ name }) => name === "debtor_id")) {
    return [`It belongs to a debtor and has no column debtor_id. Add it, or say that the table is local.`];
  }
  return [
    ...keys.filter((key) => key.columns[0] !== "debtor_id").map(misplaced),
    ...triggers.map((trigger) => `It has the trigger ${trigger}. Do its work in the statement that changes the row.`),
    ...columns
      .filter(({ isCounted }) => isCounted)
      .map(({ name }) => `It counts ${name} up. Let the program make the id.`),
  ];
}

function misplaced({ kind, name }: Key): string {
  return `Its ${kind} ${name} does not begin with debtor_id. Put that first, or keep the rule in a local table.`;
}

function foreignKeyFindings(key: ForeignKey, from: Kind | undefined, to: Kind | undefined): string[] {
  if (from === undefined || to === undefined) return [];
  if (from === "debtor" && to === "debtor") {
    const isWithinDebtor = key.columns[0] === "debtor_id" && key.tableColumns[0] === "debtor_id";
    return isWithinDebtor
      ? []
      : [`Its foreign key ${key.name} does not begin with debtor_id on both sides. Drop it or widen it.`];
  }
  if (to === "reference" || from === to) return [];
  return [
    `Its foreign key ${key.name} goes from a ${from} table to the ${to} table ${key.table}. Drop it: they may lie apart.`,
  ];
}

if (import.meta.main) {
  const [, , url] = process.argv;
  if (url === undefined) throw new Error("Say which database: tools/check-schema.ts postgres://…");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const catalogue = await readCatalogue(client).finally(() => client.end());
  conclude("check-schema", {
    at: `${counted(catalogue.length, "table")} with ${counted(catalogue.flatMap(({ columns }) => columns).length, "column")}`,
    count: catalogue.length,
    findings: schemaFindings(catalogue),
  });
}
