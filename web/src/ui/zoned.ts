/** A zone by the name of its place: "New York". */
export function zonePlace(zone: string): string {
  return zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
}

/** An instant as a clock on the wall of a zone shows it, as a field for day and time takes it: "2026-03-02T09:30". */
export function wallClock(instant: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit" },
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/**
 * The instant at which the clock of a zone shows this, in ISO; nothing where it is no day and time. Where a clock that is
 * put back shows it twice, the first; an hour that is left out is taken as the one after it.
 */
export function instantAt(wall: string, zone: string): string | undefined {
  const asUtc = new Date(`${wall}:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) || Number.isNaN(asUtc.getTime())) return undefined;
  const offsetAt = (at: number) => new Date(`${wallClock(new Date(at), zone)}:00Z`).getTime() - at;
  const day = 86_400_000;
  // The offset in force is one of those of the day before and the day after.
  const candidates = [-day, day].map((shift) => asUtc.getTime() - offsetAt(asUtc.getTime() + shift));
  const fitting = candidates.find((at) => wallClock(new Date(at), zone) === wall);
  return new Date(fitting ?? Math.max(...candidates)).toISOString();
}
