import type pg from "pg";
import { assert } from "#base/assert";
import { onServer, settle, type Copy } from "./databases.ts";
import { takeInBook, type Place } from "./measure-import.ts";

/** As many debtors as are taken in; a book is so many times as large. */
const seedMax = 2_000;

/** Ids begin with their instant: no instant of this age begins so. */
const firstCopy = 256;

/**
 * A book of so many debtors, each with one case, in minutes: a small one is taken in as any book is, and every row of it
 * that belongs to a debtor is then written again under other ids, by one statement a table. Indexes that no constraint
 * needs are made afterwards.
 */
export async function growBook(place: Place, debtors: number): Promise<Copy> {
  let times = Math.ceil(debtors / seedMax);
  while (debtors % times !== 0) times += 1;
  const { book } = await takeInBook(place, debtors / times);
  if (times > 1) await onServer(book.url, (client) => writeAgain(client, times - 1));
  await settle(book.url);
  return book;
}

type Table = { readonly name: string; readonly columns: readonly { name: string; type: string }[] };

async function writeAgain(client: pg.Client, times: number): Promise<void> {
  assert(firstCopy + times < 16 ** 3, "the number of a copy has three digits in its ids");
  assert(exchanges.first + times < exchanges.end, "a copy has an exchange of its own");
  // What is written refers to what is written with it, and need not be looked up.
  await client.query("set session_replication_role = replica");
  await client.query("set maintenance_work_mem = '1GB'");
  await client.query("set max_parallel_maintenance_workers = 0");
  for (const { name, columns } of await tablesOfDebtors(client)) {
    const indexes = await looseIndexes(client, name);
    for (const index of indexes) await client.query(`drop index ${index.name}`);
    const values = columns.map((column) => valueOf(name, column));
    await client.query(
      `insert into ${name} (${columns.map((column) => column.name).join(", ")})
       select ${values.join(", ")} from generate_series(1, ${times}) as copy, ${name}`,
    );
    for (const index of indexes) await client.query(index.definition);
  }
}

/** The tables with rows of debtors, and their columns that are written. */
async function tablesOfDebtors(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name,
           json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                         and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
     group by c.relname having bool_or(a.attname = 'debtor_id') order by c.relname`);
  return rows;
}

type Index = { readonly name: string; readonly definition: string };

async function looseIndexes(client: pg.Client, table: string): Promise<Index[]> {
  const { rows } = await client.query<Index>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
       from pg_index
      where indrelid = $1::regclass and not exists (select from pg_constraint where conindid = indexrelid)`,
    [table],
  );
  return rows;
}

/** Exchanges of telephones with so many numbers each: a copy of the book has one. */
const exchanges = { first: 200, end: 1000, numbers: 10_000 };

/** What all debtors share; every other id is a debtor's own. */
const shared = ["creditor_id", "batch_id", "login_id", "team_id", "template_id"];

/** A value of a copy: an id with the copy's number in it, a number or key of the source that is nobody else's, a telephone. */
function valueOf(table: string, { name, type }: Table["columns"][number]): string {
  if (type === "uuid" && !shared.includes(name)) {
    return `overlay(${name}::text placing to_hex(${firstCopy} + copy) from 1 for 3)::uuid`;
  }
  if (table === "contact_point" && (name === "value" || name === "normalised")) return pointOf(name);
  const isNumber = name === "number" && (table === "debtor" || table === "account");
  return isNumber || (name === "key" && table === "known_as") ? `${name} || '-' || copy` : name;
}

/** A telephone or address of a copy. One of twenty is somebody else's too, as in a household; all others are one debtor's. */
function pointOf(column: string): string {
  const line = `right(normalised, 4)::integer`;
  const copy = `(copy - case when ${line} % 20 = 0 then copy % 2 else 0 end)`;
  const telephone = `${exchanges.first} * ${exchanges.numbers} + ${copy} * ${exchanges.numbers} + ${exchanges.numbers / 2} + ${line}`;
  return `case kind when 'landline' then '+1614' || (${telephone}) else copy || ' ' || ${column} end`;
}
