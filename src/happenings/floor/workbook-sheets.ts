import type { DaySheet } from "#floor/sheet";
import { andMore } from "#floor/sheet/headings";
import { partsOf, type SheetPart, type SheetRow } from "#floor/sheet/parts";
import { nameOf } from "#floor/sheet/written";
import type { Sheet, SheetCell, SheetColumn } from "#platform/workbook";

/** The parts of a day's sheet as the sheets of a workbook, with real numbers and moments; of what nobody knows there is none. */
export function workbookSheets(sheet: DaySheet): (Sheet & { readonly rows: readonly (readonly SheetCell[])[] })[] {
  return partsOf(sheet).flatMap((part) =>
    part.rows === null ? [] : [{ ...sheetOf(part, part.rows), zone: sheet.zone }],
  );
}

/** A part as a sheet; what is everybody's stands below the people whose sum it is, as a formula. */
function sheetOf(part: SheetPart, rows: readonly SheetRow[]) {
  const people = rows.filter(({ isSum }) => !isSum);
  const sums = people.length === 0 ? [] : rows.filter(({ isSum }) => isSum);
  const listed = people.length === 0 ? rows : people;
  const more = part.more === 0 ? [] : [part.columns.map((_, at) => (at === 0 ? andMore(part.more) : null))];
  return {
    name: nameOf(part),
    columns: part.columns.map(({ key, heading, is }): SheetColumn => ({ heading, is: isMoment(key) ? "moment" : is })),
    rows: listed.map(({ cells }) => cells.map((cell, at) => written(cell, part.columns[at]))),
    below: [...sums.map((row) => summed(row, part)), ...more],
  };
}

type PartColumn = SheetPart["columns"][number];

function isMoment(key: PartColumn["key"]): boolean {
  return key === "due" || key === "last-touched";
}

function written(cell: string | number, column: PartColumn | undefined): SheetCell {
  if (cell === "" || column === undefined) return null;
  return isMoment(column.key) ? `${String(cell).replace(" ", "T")}:00` : cell;
}

/** The sum of a column over the people above; of amounts over those of the same kind and currency. */
function summed({ cells }: SheetRow, { columns }: SheetPart): SheetCell[] {
  const alike = (["what", "currency"] as const).map((key) => {
    const at = columns.findIndex((column) => column.key === key);
    return `{${at}:},"${cells[at]}"`;
  });
  return columns.map(({ is }, at): SheetCell => {
    const gives = String(cells[at]);
    if (is === "count") return { formula: `SUM({${at}:})`, gives };
    return is === "decimal" ? { formula: `SUMIFS({${at}:},${alike.join(",")})`, gives } : gives || null;
  });
}
