import { findOffice } from "#access/store";
import type { Queries } from "#platform/database";

/** The day it is where the office is. Before the office is set up there is no day, and asking is a mistake. */
export async function officeToday(tx: Queries, now: Temporal.Instant): Promise<Temporal.PlainDate> {
  const office = await findOffice(tx);
  if (office === undefined) throw new Error("The office has not been set up: dunlin start does it.");
  return now.toZonedDateTimeISO(office.zone).toPlainDate();
}
