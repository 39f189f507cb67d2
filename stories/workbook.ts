import { strict as assert } from "node:assert";
import exceljs from "exceljs";
import type { Client } from "./client.ts";

/** A workbook that somebody has: opened again as Excel does, and the name of its file. */
export async function workbookOf(client: Client, path: string) {
  const { status, json, response } = await client.get(path);
  assert.equal(status, 200, JSON.stringify(json));
  const book = new exceljs.Workbook();
  const bytes = Buffer.from(await response.arrayBuffer());
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  return { book, name: response.headers.get("content-disposition") ?? "" };
}

/** The values of a row, from its first column on. */
export function cellsOf(sheet: exceljs.Worksheet | undefined, row: number): unknown[] {
  return Array.from((sheet?.getRow(row).values ?? []) as unknown[]).slice(1);
}
