import { extname } from "node:path";
import type { SheetFile } from "#platform/spreadsheet";

const sheetEndings = [".csv", ".tsv", ".xlsx", ".xlsm", ".dbf"];

/** A table is a list of documents; but what lies in a folder that was given is a document, whatever it is. */
export function isList({ name }: Pick<SheetFile, "name">): boolean {
  return !name.includes("/") && sheetEndings.includes(extname(name).toLowerCase());
}
