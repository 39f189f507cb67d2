import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

/** The tables that a first import fills, in an order that foreign keys allow. */
const tables = [
  ...["creditor", "debtor", "account", "account_obligor", "related_person", "contact_point", "known_as"],
  ...["import_batch", "item", "item_part", "credit", "entry", "posting", "pending_in_source", "dispute"],
  ...["debtor_key", "chain_head", "timeline_entry", "collection_case"],
];

/** Writes all rows of the imported book to files, for the yardstick to copy in again. */
export async function copyOut(url: string, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const table of tables) {
    const stream = client.query(copyTo(`copy ${table} to stdout`));
    await pipeline(stream, createWriteStream(join(folder, table)));
  }
  await client.end();
}

/** The yardstick of an import: the same rows into the same tables with the same indexes, by plain COPY. */
export async function copyIn(url: string, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("begin");
  for (const table of tables) {
    const stream = client.query(copyFrom(`copy ${table} from stdin`));
    await pipeline(createReadStream(join(folder, table)), stream);
  }
  await client.query("commit");
  await client.end();
}
