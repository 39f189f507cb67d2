import { sql } from "kysely";
import { openOffice } from "#access/store";
import { deskWithoutBook } from "#happenings/desk/desk-without-book";
import { openLadders } from "#happenings/cases/ladders";
import { shipTemplates } from "#happenings/templates/ship-templates";
import type { Desk } from "#happenings/desk/desk";
import { systemChance } from "#platform/chance";
import { handClock } from "#platform/clock";
import { openDatabase } from "#platform/database";
import { newVaultKey, vaultOf } from "#platform/vault";

/** The office's day on which the book is taken in: a Friday, in the morning where the debtors are. */
export const bookDay = Temporal.PlainDate.from("2026-11-20");
const morning = Temporal.Instant.from("2026-11-20T15:00:00Z");

/** Who asks in a measurement. */
export const collectorId = "01980000-0000-7000-8000-000000000001";

// One key for all desks of a run: a copy of a database is opened with what sealed the original.
const vault = vaultOf(newVaultKey());

/** A desk on a database, on the book's day or some days later. It lets go of its connections when it is done. */
export async function openBenchDesk(url: string, { daysLater = 0 } = {}): Promise<Desk & AsyncDisposable> {
  const database = openDatabase(url);
  await openOffice(database.queries, { name: "Office", zone: "America/New_York", dayRunAt: "06:00" }, morning);
  await openLadders(database.queries, morning);
  await database.transaction((tx) => shipTemplates(tx, { now: morning, chance: systemChance }));
  await sql`
    insert into login (login_id, username, name, role, password, created_at)
    values (${collectorId}, 'bench', 'The one who measures', 'collector', '', ${morning})
    on conflict do nothing`.execute(database.queries);
  return {
    ...deskWithoutBook,
    ...{ database, vault, chance: systemChance, clock: handClock(morning.add({ hours: 24 * daysLater })) },
    [Symbol.asyncDispose]: () => database.close(),
  };
}
