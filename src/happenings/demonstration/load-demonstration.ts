import { compareDays } from "#calendar/days";
import { seededChance } from "#platform/chance";
import { handClock } from "#platform/clock";
import type { Desk } from "#happenings/desk/desk";
import { clinicFile, openingTradeFile, patients, weeklyTradeFile } from "./book.ts";
import { liveNight, liveOneDay } from "./days.ts";
import { drawFrom, type Draw } from "./draw.ts";
import { placeCreditor, type Placed } from "./place-creditor.ts";
import { addDemonstrationSignIns } from "./sign-ins.ts";
import { takeInFiles } from "#happenings/book/take-in-files";

const daysLived = 106;
const callsADay = 2;

/** So long ago the clinic placed its last patients, who may answer the validation notice yet. */
const daysSincePlaced = 25;

/** The calls of the last days are left for whoever sits down at the desk. */
const daysLeft = 10;
const seed = 20_260_302;
const wholesaler = "Harbor Supply Company";
const clinic = "Cedar Grove Family Clinic";

/**
 * Makes a small book of two creditors and lives through some weeks of it with the happenings that the desk itself
 * calls, the clock handed in: so that what a newcomer sees came about as theirs will.
 */
export async function loadDemonstration(desk: Desk): Promise<void> {
  const draw = drawFrom(seed);
  const today = desk.clock.now().toZonedDateTimeISO("America/New_York").toPlainDate();
  const first = today.subtract({ days: daysLived });
  const clock = handClock(noonOf(first));
  const past: Desk = { ...desk, clock, chance: seededChance(`demonstration ${today}`) };
  await addDemonstrationSignIns(past);
  await placeBooks(past, { draw, on: first });
  for (let day = first.add({ days: 1 }); compareDays(day, today) < 0; day = day.add({ days: 1 })) {
    clock.set(noonOf(day));
    const isPlaced = day.equals(today.subtract({ days: daysSincePlaced }));
    if (isPlaced) await takeIn(past, clinic, clinicFile({ draw, on: day }, patients.late));
    if (day.dayOfWeek === 1) await takeIn(past, wholesaler, weeklyTradeFile({ draw, on: day }));
    const isLast = compareDays(day, today.subtract({ days: daysLeft })) >= 0;
    if (day.dayOfWeek <= 5) await liveOneDay(past, { draw, today: day, callsMax: isLast ? 0 : callsADay });
  }
  // Today is begun and not worked yet.
  await liveNight(desk, today);
}

/** Half past twelve in New York: a lawful hour from coast to coast, and too early in Hawaii alone. */
function noonOf(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: "America/New_York", plainTime: "12:30" }).toInstant();
}

async function placeBooks(desk: Desk, { draw, on }: { draw: Draw; on: Temporal.PlainDate }): Promise<void> {
  const place = (placed: Placed) => desk.database.transaction((tx) => placeCreditor(desk, tx, placed));
  await place({
    ...{ name: wholesaler, address: "1 Wharf Street\nCleveland, OH 44113", phone: "(216) 555-0110" },
    ...{ capacity: "own_name", book: "mirror", on },
  });
  await place({
    ...{ name: clinic, address: "250 Cedar Grove Avenue\nIndianapolis, IN 46204" },
    ...{ phone: "(317) 555-0145", capacity: "for_another", book: "own", on },
  });
  await takeIn(desk, wholesaler, openingTradeFile({ draw, on }));
  await takeIn(desk, clinic, clinicFile({ draw, on }, patients.first));
}

async function takeIn(desk: Desk, creditor: string, file: { name: string; bytes: Uint8Array }): Promise<void> {
  const taken = await takeInFiles(desk, { files: [file], how: { preset: "generic" }, creditor, loginId: null });
  if (!taken.ok) throw new Error(`The demonstration book is refused: ${taken.refusal}`);
  const [fault] = taken.value.rejected;
  if (fault !== undefined) throw new Error(`The demonstration book has a fault: ${fault.field}: ${fault.because}`);
}
