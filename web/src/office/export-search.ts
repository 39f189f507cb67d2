import type { Exported } from "../client.ts";
import { searchText } from "../ui/search-text.ts";
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
  return {
    what: exportedThings.find((thing) => thing === search["what"]),
    ...{ by: searchText(search["by"]), from: searchText(search["from"]), to: searchText(search["to"]) },
  };
}
