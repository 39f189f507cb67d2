/** A legal public holiday of the United States, on its day in the law and on the day that offices keep it. */
export type FederalHoliday = {
  readonly name: string;
  readonly on: Temporal.PlainDate;
  /** A holiday on Saturday is kept on the Friday before, one on Sunday on the Monday after. */
  readonly observedOn: Temporal.PlainDate;
};

const monday = 1;
const thursday = 4;
const saturday = 6;
const sunday = 7;

/** The year in which Juneteenth was first a legal public holiday. */
const juneteenthSince = 2021;

/** The holidays of 5 USC 6103(a) whose own day falls in a year. The one observed may fall in the year before. */
export function federalHolidays(year: number): FederalHoliday[] {
  const day = (month: number, of: number) => Temporal.PlainDate.from({ year, month, day: of });
  const holiday = (name: string, on: Temporal.PlainDate) => ({ name, on, observedOn: observed(on) });
  return [
    holiday("New Year's Day", day(1, 1)),
    holiday("Birthday of Martin Luther King, Jr.", nth(3, monday, day(1, 1))),
    holiday("Washington's Birthday", nth(3, monday, day(2, 1))),
    holiday("Memorial Day", nth(1, monday, day(5, 25))),
    ...(year < juneteenthSince ? [] : [holiday("Juneteenth National Independence Day", day(6, 19))]),
    holiday("Independence Day", day(7, 4)),
    holiday("Labor Day", nth(1, monday, day(9, 1))),
    holiday("Columbus Day", nth(2, monday, day(10, 1))),
    holiday("Veterans Day", day(11, 11)),
    holiday("Thanksgiving Day", nth(4, thursday, day(11, 1))),
    holiday("Christmas Day", day(12, 25)),
  ];
}

/** Whether the day is a legal public holiday itself, or the day on which one is kept. */
export function isFederalHoliday(on: Temporal.PlainDate): boolean {
  return daysKept(on.year).has(on.toString());
}

// Worked out once for each year, since a night asks of very many days. What it holds follows from the year alone.
const daysKeptByYear = new Map<number, ReadonlySet<string>>();

function daysKept(year: number): ReadonlySet<string> {
  const known = daysKeptByYear.get(year);
  if (known !== undefined) return known;
  const around = [...federalHolidays(year), ...federalHolidays(year + 1)];
  const days = new Set(around.flatMap(({ on, observedOn }) => [on.toString(), observedOn.toString()]));
  daysKeptByYear.set(year, days);
  return days;
}

function nth(count: number, weekday: number, from: Temporal.PlainDate): Temporal.PlainDate {
  const toFirst = (weekday - from.dayOfWeek + 7) % 7;
  return from.add({ days: toFirst + 7 * (count - 1) });
}

function observed(on: Temporal.PlainDate): Temporal.PlainDate {
  if (on.dayOfWeek === saturday) return on.subtract({ days: 1 });
  if (on.dayOfWeek === sunday) return on.add({ days: 1 });
  return on;
}
