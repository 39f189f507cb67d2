import { strict as assert } from "node:assert";
import { test } from "node:test";
import { dayInZone, instantInZone } from "./zone-clock.ts";

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
