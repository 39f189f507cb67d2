import { mkdirSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

/**
 * The folders below which folders may be watched: those that `DUNLIN_INBOXES` names, parted as a path is, or `inbox` in
 * the data folder. Who runs the machine says so, not who sits at the desk.
 */
export function inboxRootsOf(dataFolder: string): string[] {
  const named = (process.env["DUNLIN_INBOXES"] ?? "").split(delimiter).filter((path) => path !== "");
  if (named.length > 0) return named.map((path) => resolve(path));
  const own = join(dataFolder, "inbox");
  mkdirSync(own, { recursive: true });
  return [own];
}
