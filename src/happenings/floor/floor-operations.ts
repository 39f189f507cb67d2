import type { Caller } from "#access/caller";
import { floorRoutes } from "#floor/routes";
import { sheetRoutes } from "#floor/sheet/routes";
import { daysOfSheets, findSheet } from "#floor/store";
import { together, type Queries } from "#platform/database";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, officeToday, theOffice } from "#happenings/desk/office-day";
import type { DayAsked } from "./facts-of-figures.ts";
import { makeSheet } from "./make-sheet.ts";
import { isOver, readBoard } from "./read-board.ts";
import { readFigure } from "./read-figure.ts";
import { readPromisesOfDay, readUntouched } from "./read-waiting.ts";

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant; readonly on?: Temporal.PlainDate | undefined };

/** The operations of the floor, wired to what is read. */
export function floorOperations(desk: Desk): AnyOperation<Caller>[] {
  return [...boardOperations(), ...sheetOperations(desk)];
}

function sheetOperations(desk: Desk): AnyOperation<Caller>[] {
  return sheetRoutes({
    readSheet: async ({ tx, now, on: asked }) => {
      const today = await officeToday(tx, now);
      const on = asked ?? today;
      const sheet = await findSheet(tx, on);
      return { on, sheet, days: await daysOfSheets(tx), mayMake: sheet === undefined && on.equals(today) };
    },
    makeSheet: ({ tx, now, caller }) => makeSheet(desk, tx, { now, loginId: caller.loginId }),
  });
}

function boardOperations(): AnyOperation<Caller>[] {
  return floorRoutes({
    readBoard: async (asked) => {
      const day = await dayAsked(asked);
      if (day === "day_is_to_come") return day;
      return { on: day.on, isOver: isOver(day), people: await readBoard(asked.tx, day) };
    },
    readFigure: async ({ figure, whose, ...asked }) => {
      const day = await dayAsked(asked);
      return day === "day_is_to_come" ? day : readFigure(asked.tx, { ...day, figure, whose });
    },
    readWaiting: async ({ tx, now }) => {
      const { zone } = await theOffice(tx);
      const day = { on: dayAt({ zone }, now), zone, now };
      const [promises, untouched] = await together(tx, [
        () => readPromisesOfDay(tx, day),
        () => readUntouched(tx, day),
      ]);
      return { on: day.on, promises, untouched };
    },
  });
}

async function dayAsked({ tx, now, on }: Asked): Promise<DayAsked | "day_is_to_come"> {
  const { zone } = await theOffice(tx);
  const today = dayAt({ zone }, now);
  if (on !== undefined && Temporal.PlainDate.compare(on, today) > 0) return "day_is_to_come";
  return { on: on ?? today, zone, now };
}
