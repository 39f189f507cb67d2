import { orderOfFile, orderShown, type DayOrder } from "#calendar/read-day";
import { isDay } from "./fields.ts";

/** The order of the file's days: the one that some show. The program is at home where the month stands first. */
export function shownOrder(rows: readonly ReadonlyMap<string, string>[]): DayOrder {
  const evidence = { mdy: 0, dmy: 0 };
  for (const cells of rows) {
    for (const [name, text] of cells) {
      const shown = isDay(name) ? orderShown(text) : null;
      if (shown !== null) evidence[shown] += 1;
    }
  }
  return orderOfFile(evidence) ?? "mdy";
}
