import type { DaySheet } from "#floor/sheet";
import { andMore, notKnown, nothing } from "./headings.ts";
import { clock, partsOf, type SheetPart } from "./parts.ts";

/** What the mail of a sheet is about. */
export function subjectOf({ on, isLate = false }: DaySheet): string {
  return `The day's sheet of ${on}${isLate ? ", made late" : ""}`;
}

/** The sheet as plain text. */
export function textOf(sheet: DaySheet): string {
  const parts = partsOf(sheet).map((part) => [nameOf(part), ...linesOf(part)].join("\n"));
  return [headOf(sheet), ...parts].join("\n\n");
}

function linesOf({ columns, rows, more }: SheetPart): string[] {
  if (rows === null || rows.length === 0) return [`  ${rows === null ? notKnown : nothing}`];
  const heading = columns.map((column) => column.heading);
  const lines = [heading, ...rows.map(({ cells }) => cells)].map(
    (cells) => `  ${cells.filter((cell) => cell !== "").join("  ")}`,
  );
  return more === 0 ? lines : [...lines, `  ${andMore(more)}`];
}

/** A part by its name, with the day that it is of. */
export function nameOf({ name, of }: SheetPart): string {
  return of === null ? name : `${name} ${of}`;
}

function headOf(sheet: DaySheet): string {
  const { office, on, isLate = false, isProvisional = false, madeAt } = sheet;
  const made = clock(madeAt, sheet);
  const stood = isLate ? `made late, at ${made}, of what was on record of it` : `as it stood at ${made}`;
  return `${office}: the day's sheet of ${on}, ${isProvisional ? "provisional, " : ""}${stood}`;
}

/** The sheet as HTML that needs nothing from anywhere. */
export function htmlOf(sheet: DaySheet): string {
  const parts = partsOf(sheet).map(
    (part) => `<h2 style="font-size:16px;margin:20px 0 4px">${safe(nameOf(part))}</h2>${table(part)}`,
  );
  return `<!doctype html><html lang="en"><body style="font-family:sans-serif;font-size:14px;color:#1a1a1a">
<h1 style="font-size:18px">${safe(headOf(sheet))}</h1>${parts.join("\n")}</body></html>`;
}

function table({ columns, rows, more }: SheetPart): string {
  if (rows === null || rows.length === 0) {
    return `<p style="margin:0;color:#595959">${rows === null ? notKnown : nothing}</p>`;
  }
  const cell = (tag: "td" | "th", value: string | number, place: number) =>
    `<${tag} style="text-align:${columns[place]?.is === "text" ? "left" : "right"};padding:2px 12px 2px 0">${safe(String(value))}</${tag}>`;
  const line = (tag: "td" | "th", cells: readonly (string | number)[]) =>
    `<tr>${cells.map((value, place) => cell(tag, value, place)).join("")}</tr>`;
  const heads = line(
    "th",
    columns.map(({ heading }) => heading),
  );
  const below = more === 0 ? "" : `<p style="margin:0;color:#595959">${andMore(more)}</p>`;
  return `<table style="border-collapse:collapse">${heads}${rows.map(({ cells }) => line("td", cells)).join("")}</table>${below}`;
}

function safe(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
