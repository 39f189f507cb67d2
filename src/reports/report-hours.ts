import { columnsOfNumbers } from "./counts.ts";
import type { Column, Layout } from "./figures.ts";

/** The days of the week by their numbers, of which Monday's is 1. */
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** The series of calls, and of those that reached whom they were for, by the day of the week. */
const callsOn = (weekday: number) => `calls-${weekday}`;
const reachedOn = (weekday: number) => `reached-${weekday}`;

const numbers = weekdays.map((_, place) => place + 1);
const [called, reached] = [numbers.map(callsOn), numbers.map(reachedOn)];

function shareOf(of: readonly string[], all: readonly string[]): Pick<Column, "of" | "in" | "share"> {
  return { of, in: "count", share: { of: all, unit: "percent", parts: ["Reached", "Calls"] } };
}

/** Of the calls of each hour how many reached whom they were for, in percent by day of the week and of all, and in numbers. */
export const hoursLayout: Layout = {
  shape: "heat",
  rowKind: "contact",
  headline: "share",
  columns: [
    ...numbers.map((weekday): Column => {
      const label = weekdays[weekday - 1] ?? "";
      return { key: `share-${weekday}`, label, drawn: "bar", ...shareOf([reachedOn(weekday)], [callsOn(weekday)]) };
    }),
    { key: "share", label: "Share reached", drawn: "table", ...shareOf(reached, called) },
    { key: "calls", label: "Calls", drawn: "table", of: called, in: "count" },
    { key: "reached", label: "Reached", drawn: "table", of: reached, in: "count" },
    ...columnsOfNumbers(
      Object.fromEntries(numbers.map((weekday) => [callsOn(weekday), `Calls on ${weekdays[weekday - 1]}`])),
      "table",
    ),
  ],
};

/** Hours of the day at which somebody may be called have a line also where nobody was. */
export const usualHours = Array.from({ length: 13 }, (_, place) => 8 + place);

/** An hour as the tables and charts name it. */
export function hourLabel(hour: number): string {
  return `${hour}:00`;
}
