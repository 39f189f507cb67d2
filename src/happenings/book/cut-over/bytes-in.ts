import { readFileSync, statSync } from "node:fs";
import { documentBytesMax } from "#evidence/document";
import type { SheetFile } from "#platform/spreadsheet";

/** How a file is read that is to be kept, or a sentence that says why it is not. */
export function bytesIn(file: SheetFile, said: string): (() => Uint8Array) | string {
  const size = "path" in file ? statSync(file.path).size : file.bytes.length;
  if (size === 0) return `${said} is empty.`;
  if (size > documentBytesMax) return `${said} is larger than ${documentBytesMax / 1_000_000} MB.`;
  return () => ("path" in file ? readFileSync(file.path) : file.bytes);
}
