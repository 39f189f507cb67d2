import { findOffice, type Office } from "#access/store";
import { daysAfter } from "#calendar/days";
import { dayInZone, startOfDay } from "#calendar/zone-clock";
import type { Queries } from "#platform/database";

/** The office. Before it is set up nothing happens in it, and asking is a mistake. */
export async function theOffice(tx: Queries): Promise<Office> {
  const office = await findOffice(tx);
  if (office === undefined) throw new Error("The office has not been set up: dunlin start does it.");
  return office;
}

/** The day it is at an instant where the office is. */
export function dayAt({ zone }: Pick<Office, "zone">, instant: Temporal.Instant): Temporal.PlainDate {
  return dayInZone(instant, zone);
}

/** From which instant until which a day lasts where the office is. */
export function spanOf(on: Temporal.PlainDate, zone: string) {
  return { from: startOfDay(on, zone), until: startOfDay(daysAfter(on, 1), zone) };
}

/** The day it is now where the office is. */
export async function officeToday(tx: Queries, now: Temporal.Instant): Promise<Temporal.PlainDate> {
  return dayAt(await theOffice(tx), now);
}
