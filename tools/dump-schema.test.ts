import { strict as assert } from "node:assert";
import { after, test } from "node:test";
import pg from "pg";
import { readCatalogue } from "./catalogue.ts";
import { schemaFindings } from "./check-schema.ts";
import { dumpSchema } from "./dump-schema.ts";

// Every kind of thing that a dump must carry, made in an order that is not that of the names.
const everything = `
  create schema apart;
  create extension pg_trgm;
  create type color as enum ('red', 'it''s blue');
  create sequence lot;
  create table zone (zone_id uuid primary key, "From" date not null default current_date);
  create table item (
    debtor_id uuid not null, item_id uuid default gen_random_uuid(), zone_id uuid references zone, color color,
    owed_minor bigint not null default 0 constraint item_owes_something check (owed_minor <> 0), currency text,
    twice bigint generated always as (owed_minor * 2) stored, number integer generated always as identity,
    primary key (debtor_id, item_id), constraint item_number_is_taken unique (debtor_id, number));
  create unique index one_red_item on item (debtor_id) where color = 'red';
  create index item_by_zone on item (zone_id desc, lower(currency)) include (number);
  create table day (day date not null) partition by range (day);
  create table day_2026 partition of day for values from ('2026-01-01') to ('2027-01-01');
  create index day_by_day on day (day);
  create unlogged table apart.note (note_id uuid primary key, text text);
  create view z_base as select item_id, zone_id from item;
  create view a_top as select item_id from z_base;
  create materialized view totals as select sum(owed_minor) as owed from item;
  create unique index totals_once on totals (owed);
  create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
  create trigger item_changes before update on item for each row execute function touch();
  comment on table item is 'debtor: it''s owed';
  comment on column item.owed_minor is 'what is left';
  comment on view a_top is 'the top';`;

const server = process.env["DUNLIN_TEST_DATABASE"];
const skip = server === undefined && "It needs the server that npm test starts.";
const names = ["dump_first", "dump_second"];

const open = async (database?: string) => {
  const url = new URL(server ?? "");
  if (database !== undefined) url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return client;
};

const withServer = async (statement: (name: string) => string) => {
  const client = await open();
  for (const name of names) await client.query(statement(name));
  await client.end();
};

test("a dump makes the same schema anew, of which the dump is the same", { skip }, async () => {
  await withServer((name) => `create database ${name} template template0`);
  const first = await open("dump_first");
  await first.query(everything);
  const dump = await dumpSchema(first);

  const second = await open("dump_second");
  await second.query(dump);
  assert.equal(await dumpSchema(second), dump);
  assert.deepEqual(await readCatalogue(second), await readCatalogue(first));
  await Promise.all([first.end(), second.end()]);
});

test("a dump names all that there is", { skip }, async () => {
  const client = await open("dump_first");
  const dump = await dumpSchema(client);
  // prettier-ignore
  const lines = [
    "create schema apart;", "create extension pg_trgm;", "create type color as enum ('red', 'it''s blue');",
    "create sequence lot;", "create table item (", `  "From" date not null default CURRENT_DATE`,
    "  constraint item_owes_something CHECK ((owed_minor <> 0))", "create view a_top as", "create unlogged table apart.note (",
    "CREATE UNIQUE INDEX one_red_item", "comment on table item is 'debtor: it''s owed';", "CREATE TRIGGER item_changes",
    "comment on column item.owed_minor", "create table day_2026 partition of day FOR VALUES",
  ];
  const missing = lines.filter((line) => !dump.includes(line));
  assert.deepEqual(missing, [], dump);
  assert.ok(dump.indexOf("create view z_base") < dump.indexOf("create view a_top"));
  await client.end();
});

test("the rules of the schema are seen to be broken in a real database", { skip }, async () => {
  const client = await open("dump_first");
  const findings = schemaFindings(await readCatalogue(client)).join("\n");
  assert.match(findings, /item: It has the trigger item_changes/);
  assert.match(findings, /item: It counts number up/);
  assert.match(findings, /zone: Its comment does not begin/);
  assert.match(findings, /day: It has no primary key/);
  await client.end();
});

after(async () => {
  if (server !== undefined) await withServer((name) => `drop database if exists ${name} with (force)`);
});
