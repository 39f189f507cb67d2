import type { Exported } from "../client.ts";
import { words } from "../words.ts";

/** Which exports are shown, as the address has it. */
export type ExportSearch = {
  readonly what?: Exported["what"] | undefined;
  readonly by?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

export const exportedThings = Object.keys(words.exports.things) as Exported["what"][];

/** Reads the search of the address of what left as a file. */
export function exportSearch(search: Record<string, unknown>): ExportSearch {
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  return {
    what: exportedThings.find((thing) => thing === search["what"]),
    ...{ by: text(search["by"]), from: text(search["from"]), to: text(search["to"]) },
  };
}
