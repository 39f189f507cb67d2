import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { openOffice } from "#access/store";
import { systemChance } from "#platform/chance";
import { systemClock, type Clock } from "#platform/clock";
import { openDatabase } from "#platform/database";
import { databaseUrl } from "#platform/database-url";
import { useEmbeddedServer } from "#platform/embedded";
import { fileStore } from "#platform/files";
import { mailPort, mailServerOf } from "#platform/mail";
import { migrate } from "#platform/migrate";
import { textReader } from "#platform/text-reader";
import { typesetter } from "#platform/typesetter";
import { officeVault } from "#platform/vault";
import { shipProcedures } from "#happenings/procedures/ship-procedures";
import { openLadders } from "#happenings/cases/ladders";
import { shipTemplates } from "#happenings/templates/ship-templates";
import type { Desk } from "./desk.ts";
import { deskAddressOf } from "./desk-address.ts";
import { readPointsAnew } from "./read-points-anew.ts";
import { inboxRootsOf } from "./inbox-roots.ts";

/** An open desk, with what it was opened from. Closing it lets go of the server that it may have started. */
export type OpenDesk = Desk & {
  readonly databaseUrl: string;
  readonly close: () => Promise<void>;
};

const databaseName = "dunlin";
const dayRunAt = "06:00";
const closeMsMax = 5000;

/**
 * Opens the desk of a data folder: on the server that `DATABASE_URL` names, or the embedded one, which is found where
 * it runs and started where it does not. The schema is brought up to date, and a new database gets its office.
 */
export async function openDesk(
  dataFolder: string,
  { clock = systemClock, url = process.env["DATABASE_URL"] }: { clock?: Clock; url?: string | undefined } = {},
): Promise<OpenDesk> {
  const server = url === undefined ? await embedded(dataFolder) : { url, letGo: async () => undefined };
  try {
    await migrate(server.url);
    const database = openDatabase(server.url);
    await openOffice(database.queries, { name: "The office", zone: Temporal.Now.timeZoneId(), dayRunAt }, clock.now());
    await openLadders(database.queries, clock.now());
    await readPointsAnew(database, clock.now());
    await shipProcedures(database, clock.now());
    await database.transaction((tx) => shipTemplates(tx, { now: clock.now(), chance: systemChance }));
    const vault = officeVault(dataFolder);
    const letters = typesetter();
    const texts = textReader();
    return {
      ...{ database, clock, chance: systemChance, vault, files: fileStore(dataFolder), dataFolder },
      ...{
        typesetter: letters,
        textReader: texts,
        mail: mailPort(mailServerOf(process.env)),
        address: deskAddressOf(process.env),
        inboxRoots: inboxRootsOf(dataFolder),
      },
      databaseUrl: server.url,
      close: async () => {
        letters.close();
        texts.close();
        // A statement that hangs must not keep the program from ending; the server rolls it back.
        await Promise.race([database.close(), pause(closeMsMax, undefined, { ref: false })]);
        await server.letGo();
      },
    };
  } catch (error) {
    await server.letGo();
    throw error;
  }
}

async function embedded(dataFolder: string) {
  const server = await useEmbeddedServer(dataFolder);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    // The number is this program's own: two commands that start at once make the database once.
    await client.query("select pg_advisory_lock(4400004)");
    const { rowCount } = await client.query("select from pg_database where datname = $1", [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
  return { url: databaseUrl(server.url, databaseName), letGo: server.letGo };
}
