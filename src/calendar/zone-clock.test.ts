import { strict as assert } from "node:assert";
import { test } from "node:test";
import fc from "fast-check";
import { dayNumber } from "./days.ts";
import { clockInZone, dayInZone, dayNumberInZone, instantInZone, startOfDay } from "./zone-clock.ts";

const zones = ["America/New_York", "America/Phoenix", "Pacific/Honolulu"];

test("a zone's day and instants are those of its clocks, asked for once or again, over the changes of the hour", () => {
  const first = Temporal.Instant.from("2026-03-07T04:30:00.000000001Z");
  for (const hours of [0, 24, 31, 48, 24, 5880]) {
    for (const zone of zones) {
      const at = first.add({ hours });
      const day = at.toZonedDateTimeISO(zone).toPlainDate();
      assert.equal(dayInZone(at, zone).toString(), day.toString());
      for (const clock of ["00:00", "02:30", "08:00", "08:00:00.5"]) {
        const time = Temporal.PlainTime.from(clock);
        const instant = day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
        assert.equal(instantInZone(day, time, zone).toString(), instant.toString(), `${day} ${clock} ${zone}`);
      }
    }
  }
});

test("at any instant of two centuries, and around each change of the clocks, a zone's day, when it began and the hour are those of its clocks", () => {
  const changing = ["America/New_York", "Pacific/Apia", "Australia/Lord_Howe", "Africa/Monrovia", "UTC", "-12:00"];
  const [from, until] = ["1900-01-01T00:00Z", "2100-01-01T00:00Z"].map((at) => Temporal.Instant.from(at));
  const instants = fc
    .tuple(
      fc.constantFrom(...changing),
      fc.integer({ min: Number(from?.epochMilliseconds), max: Number(until?.epochMilliseconds) }),
    )
    .chain(([zone, milliseconds]) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone);
      const change = zoned.getTimeZoneTransition("next")?.epochMilliseconds ?? milliseconds;
      return fc.record({ zone: fc.constant(zone), at: fc.constantFrom(milliseconds, change - 1, change, change + 1) });
    });
  fc.assert(
    fc.property(instants, ({ zone, at }) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(at);
      const zoned = instant.toZonedDateTimeISO(zone);
      const day = zoned.toPlainDate();
      const clock = zoned.toPlainTime().toString({ smallestUnit: "minute" });
      assert.equal(
        `${dayInZone(instant, zone)} ${clockInZone(instant, zone)}`,
        `${day} ${clock}`,
        `${instant} ${zone}`,
      );
      assert.equal(dayNumberInZone(instant, zone), dayNumber(day));
      const start = zoned.startOfDay().toInstant();
      assert.equal(`${startOfDay(day, zone)}`, `${start}`, `${instant} ${zone}`);
    }),
    { numRuns: 2000 },
  );
});
