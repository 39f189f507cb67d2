import ical from "ical-generator";
import type { FileAnswer } from "./operation.ts";

/** What stands in a calendar: at an instant for some minutes, or all of a day. */
export type CalendarEvent = {
  readonly id: string;
  readonly title: string;
} & ({ readonly at: Temporal.Instant; readonly minutes: number } | { readonly on: Temporal.PlainDate });

type Calendar = { readonly name: string; readonly now: Temporal.Instant; readonly events: readonly CalendarEvent[] };

/** A calendar as RFC 5545 writes it. Instants stand in UTC, which every program shows on its own clock; days are days everywhere. */
export function calendarFile({ name, now, events }: Calendar): FileAnswer {
  const calendar = ical({ name, prodId: { company: "Dunlin", product: "Desk", language: "EN" }, ttl: 15 * 60 });
  const stamp = new Date(now.epochMilliseconds);
  for (const { id, title, ...when } of events) {
    const event = { id, summary: title, stamp };
    if ("at" in when) {
      const start = new Date(when.at.epochMilliseconds);
      const end = new Date(when.at.add({ minutes: when.minutes }).epochMilliseconds);
      calendar.createEvent({ ...event, start, end });
    } else {
      const start = new Date(`${when.on.toString()}T00:00:00Z`);
      calendar.createEvent({ ...event, start, allDay: true });
    }
  }
  const bytes = new TextEncoder().encode(calendar.toString());
  return { bytes, mediaType: "text/calendar; charset=utf-8", name: "calendar.ics" };
}
