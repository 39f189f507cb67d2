import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { apiDocument } from "./api-document.ts";
import { clientSource } from "./client-source.ts";

export const clientFile = join(import.meta.dirname, "../web/src/client.ts");

/** What `web/src/client.ts` must say, by the operations as they are now. */
export async function currentClient(): Promise<string> {
  return format(clientSource(apiDocument()), { parser: "typescript", printWidth: 120 });
}

if (import.meta.main) {
  const source = await currentClient();
  const changed = readFileSync(clientFile, "utf8") !== source;
  if (changed) writeFileSync(clientFile, source);
  process.stdout.write(`web/src/client.ts ${changed ? "was written anew" : "is up to date"}.\n`);
}
