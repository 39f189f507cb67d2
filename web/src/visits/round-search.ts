import { searchText } from "../ui/search-text.ts";

/** Which round is shown, as the address has it: of which day, and whose. */
export type RoundSearch = { readonly on?: string | undefined; readonly of?: string | undefined };

/** Reads the search of a round's address. */
export function roundSearch(search: Record<string, unknown>): RoundSearch {
  return { on: searchText(search["on"]), of: searchText(search["of"]) };
}
