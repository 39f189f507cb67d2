import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { textOf } from "#floor/sheet/written";
import { findSheet, newestSheet } from "#floor/store";
import { workbookOf } from "#happenings/floor/make-sheet";
import { WrongUse } from "#platform/command";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";

/** `dunlin day-sheet`: the sheet of a day as it was kept. */
export const daySheet: DeskCommand = {
  name: "day-sheet",
  summary: "Prints the sheet of a day as it stood when it was made: money, work, promises, disputes, what waited",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {
    on: { type: "string", says: "the day (default: the newest that has a sheet)" },
    xlsx: { type: "string", says: "writes it to this file, as a workbook" },
  },
  runsIn: "desk",
  run: async ({ database: { queries } }, given) => {
    const out = given.text("xlsx");
    if (out !== undefined && extname(out) !== ".xlsx") throw new WrongUse("--xlsx takes a file that ends in .xlsx.");
    const on = dayOption("on", given.text("on"));
    const sheet = on === undefined ? await newestSheet(queries) : await findSheet(queries, on);
    if (sheet === undefined) {
      return refusal("day_has_no_sheet", on === undefined ? "No day has a sheet yet." : `${on} has no sheet.`);
    }
    if (out === undefined) return { json: sheet, text: textOf(sheet) };
    const bytes = await workbookOf(sheet);
    await writeFile(out, bytes);
    return { json: { file: out, on: sheet.on, bytes: bytes.length }, text: `Written to ${out}.` };
  },
};
