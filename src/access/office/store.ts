import { sql } from "kysely";
import type { Queries } from "#platform/database";

/** What the office's own row says, at its version. */
export type OfficeRow = {
  readonly version: number;
  readonly name: string;
  readonly zone: string;
  readonly dayRunAt: string;
  readonly closesAt: string;
  readonly currency: string;
  readonly costMinor: bigint;
  readonly soleDecides: boolean;
};

const columns = sql`version, name, zone, to_char(day_run_at, 'HH24:MI') as "dayRunAt",
  to_char(closes_at, 'HH24:MI') as "closesAt", currency, cost_of_minute_minor as "costMinor",
  sole_decides as "soleDecides"`;

/** The office as it stands; undefined before it is set up. */
export async function readOffice(tx: Queries): Promise<OfficeRow | undefined> {
  const { rows } = await sql<OfficeRow>`select ${columns} from office`.execute(tx);
  return rows[0];
}

/** The same, held until the transaction ends: of two who change it at once the second reads what the first wrote. */
export async function holdOffice(tx: Queries): Promise<OfficeRow | undefined> {
  const { rows } = await sql<OfficeRow>`select ${columns} from office for update`.execute(tx);
  return rows[0];
}

/** Writes the office as it is to be, as its next version, over one that is held. */
export async function writeOffice(tx: Queries, office: Omit<OfficeRow, "version">): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    update office
       set version = version + 1, name = ${office.name}, zone = ${office.zone}, day_run_at = ${office.dayRunAt}::time,
           closes_at = ${office.closesAt}::time, currency = ${office.currency},
           cost_of_minute_minor = ${office.costMinor}, sole_decides = ${office.soleDecides}
     returning version`.execute(tx);
  return rows[0]?.version ?? 0;
}

/** Whether the database knows a time zone, without which it can read no day in it. */
export async function databaseKnowsZone(tx: Queries, zone: string): Promise<boolean> {
  const { rows } = await sql`select from pg_timezone_names where name = ${zone}`.execute(tx);
  return rows.length > 0;
}
