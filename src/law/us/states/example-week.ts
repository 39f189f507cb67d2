import { contact } from "#law/build-case";
import type { Contact } from "#law/law-case";

/** Contacts of the days before a day, one on each, the latest first: what limits of a week are tried with. */
export function daysBefore(on: string, parts: Partial<Contact> & Pick<Contact, "kind">, count: number): Contact[] {
  return Array.from({ length: count }, (_, index) =>
    contact({
      ...{ from: "us", point: "mobile", debts: ["d1"], ...parts },
      at: Temporal.PlainDate.from(on)
        .subtract({ days: index + 1 })
        .toZonedDateTime({ timeZone: "America/New_York", plainTime: "11:00" })
        .toInstant(),
    }),
  );
}
