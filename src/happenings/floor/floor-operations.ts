import { compareDays } from "#calendar/days";
import type { Caller } from "#access/caller";
import { boardSheets } from "./board-sheets.ts";
import { floorRoutes } from "#floor/routes";
import { ownDayRoutes } from "#floor/own-day/routes";
import { sheetRoutes } from "#floor/sheet/routes";
import { workbookSheets } from "./workbook-sheets.ts";
import { daysOfSheets, findSheet } from "#floor/store";
import { together, type Queries } from "#platform/database";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, officeToday, theOffice } from "#happenings/desk/office-day";
import { leaveAsWorkbook } from "#happenings/exports/leave";
import type { DayAsked } from "./facts-of-figures.ts";
import { makeSheet } from "./make-sheet.ts";
import { isOver, readBoard } from "./read-board.ts";
import { readFigure } from "./read-figure.ts";
import { readOwnDay } from "./read-own-day.ts";
import { readPromisesOfDay, readUntouched } from "./read-waiting.ts";

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant; readonly on?: Temporal.PlainDate | undefined };

/** The operations of the floor, wired to what is read. */
export function floorOperations(desk: Desk): AnyOperation<Caller>[] {
  return [...boardOperations(desk), ...sheetOperations(desk), ...ownDayOperations(desk)];
}

function ownDayOperations({ vault }: Desk): AnyOperation<Caller>[] {
  return ownDayRoutes({
    readOwnDay: async ({ caller, ...asked }) => {
      const day = await dayAsked(asked);
      return day === "day_is_to_come" ? day : readOwnDay(asked.tx, vault, { ...day, caller });
    },
  });
}

function sheetOperations(desk: Desk): AnyOperation<Caller>[] {
  return sheetRoutes({
    readSheet: async ({ tx, now, on: asked }) => {
      const today = await officeToday(tx, now);
      const on = asked ?? today;
      const sheet = await findSheet(tx, on);
      const mayMake = on.equals(today) && (sheet === undefined || sheet.isProvisional === true);
      return { on, sheet, days: await daysOfSheets(tx), mayMake };
    },
    exportSheet: async ({ tx, now, on: asked, caller: { loginId } }) => {
      const on = asked ?? (await officeToday(tx, now));
      const sheet = await findSheet(tx, on);
      if (sheet === undefined) return undefined;
      const sheets = workbookSheets(sheet);
      const lines = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
      const left = { what: "sheet", asked: { on }, lines, loginId, now } as const;
      return leaveAsWorkbook(desk, { sheets, name: `day-sheet-${on}` }, left);
    },
    makeSheet: ({ tx, now, caller }) => makeSheet(desk, tx, { now, loginId: caller.loginId }),
  });
}

function boardOperations(desk: Desk): AnyOperation<Caller>[] {
  return floorRoutes({
    readBoard: async (asked) => {
      const day = await dayAsked(asked);
      if (day === "day_is_to_come") return day;
      return { on: day.on, isOver: isOver(day), people: await readBoard(asked.tx, day) };
    },
    exportBoard: async ({ caller: { loginId }, ...asked }) => {
      const day = await dayAsked(asked);
      if (day === "day_is_to_come") return day;
      const people = await readBoard(asked.tx, day);
      const left = { what: "board", asked: { on: day.on }, lines: people.length, loginId, now: asked.now } as const;
      return leaveAsWorkbook(desk, { sheets: boardSheets(people), name: `floor-${day.on}` }, left);
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
  if (on !== undefined && compareDays(on, today) > 0) return "day_is_to_come";
  return { on: on ?? today, zone, now };
}
