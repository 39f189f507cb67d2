import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededChance, systemChance } from "#platform/chance";
import { handClock } from "#platform/clock";
import { openDatabase } from "#platform/database";
import { fileStore } from "#platform/files";
import { mailPort } from "#platform/mail";
import { cloneDatabase } from "#platform/test-server";
import { textReader } from "#platform/text-reader";
import { typesetter } from "#platform/typesetter";
import { newVaultKey, vaultOf } from "#platform/vault";
import { openLadders } from "#happenings/cases/ladders";
import { shipTemplates } from "#happenings/templates/ship-templates";
import type { Desk } from "#happenings/desk/desk";

/** For tests: a desk with nothing in it, on a database and a folder of its own, which are gone when it is closed. */
export async function openEmptyDesk(now: Temporal.Instant, { connectionsMax = 25 } = {}) {
  const { url, drop } = await cloneDatabase();
  const database = openDatabase(url, { connectionsMax });
  await openLadders(database.queries, now);
  await shipTemplates(database.queries, { now, chance: systemChance });
  const folder = mkdtempSync(join(tmpdir(), "dunlin-desk-"));
  const vault = vaultOf(newVaultKey());
  const desk = {
    ...{ database, vault, clock: handClock(now), chance: seededChance("test desk"), dataFolder: folder },
    ...{ files: fileStore(folder), typesetter: typesetter(), textReader: textReader(), mail: mailPort(undefined) },
    address: "https://desk.example",
    inboxRoots: [join(folder, "inbox")],
  } satisfies Desk;
  const close = async () => {
    desk.typesetter.close();
    desk.textReader.close();
    await database.close();
    await drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { desk, close };
}
