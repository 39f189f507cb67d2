import { startOfDay } from "#calendar/zone-clock";
import { sql } from "kysely";
import { placeCreditor } from "#happenings/demonstration/place-creditor";
import type { Desk } from "#happenings/desk/desk";
import { seededChance } from "#platform/chance";
import { handClock } from "#platform/clock";
import type { Queries } from "#platform/database";
import { historyFilled } from "./fill-history.ts";
import { trades } from "./trades.ts";

export type Planned = {
  readonly debtors: number;
  readonly today: Temporal.PlainDate;
  /** For how many days each part of a trade has been lived; without it two years. */
  readonly days?: readonly number[];
};

/** The newest parts first, then ever older ones, to two years. */
const daysOfParts = [90, 240, 420, 600, 730] as const;

/** Plans the parts of the history, once: so many debtors of five trades, the parts that began last at first. */
export async function planHistory(desk: Desk, { debtors, today, days = daysOfParts }: Planned): Promise<void> {
  const first = firstDay(today.subtract({ days: Math.max(...days) }));
  const clock = handClock(startOfDay(first, "America/New_York"));
  const past = { ...desk, clock, chance: seededChance(`history of ${today}`) };
  await desk.database.transaction(async (tx) => {
    if ((await historyFilled(tx)) !== undefined) return;
    for (const { creditor: name, address, phone, capacity, debtors: whom } of trades) {
      const ownLicences = whom === "person" ? ["CA"] : [];
      await placeCreditor(past, tx, { name, address, phone, capacity, ownLicences, book: "own", on: first });
    }
    await planParts(tx, { debtors, today, days });
  });
}

async function planParts(tx: Queries, { debtors, today, days: spans }: Required<Planned>): Promise<void> {
  const parts = spans.flatMap((days) => trades.map((trade) => ({ trade: trade.name, days })));
  for (const [part, { trade, days }] of parts.entries()) {
    const size = Math.floor((debtors * (part + 1)) / parts.length) - Math.floor((debtors * part) / parts.length);
    const firstOn = firstDay(today.subtract({ days }));
    await sql`
      insert into demonstration_part (part, trade, debtors, first_on, last_on, lived_until)
      values (${part}, ${trade}, ${size}, ${firstOn}, ${today}, ${firstOn.subtract({ days: 1 })})`.execute(tx);
  }
}

/** A part begins on a Monday. */
function firstDay(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
