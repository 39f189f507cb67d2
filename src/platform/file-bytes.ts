import { openAsBlob } from "node:fs";
import type { SheetFile } from "./spreadsheet.ts";

/** All bytes of a file that is read whole, or why it is not. */
export async function bytesOf(file: SheetFile, bytesMax: number): Promise<Uint8Array | { readonly fault: string }> {
  const blob = "path" in file ? await openAsBlob(file.path) : new Blob([new Uint8Array(file.bytes)]);
  if (blob.size > bytesMax) return { fault: `The file has more than ${bytesMax} bytes. Split it.` };
  if (blob.size === 0) return { fault: "The file is empty." };
  return new Uint8Array(await blob.arrayBuffer());
}
