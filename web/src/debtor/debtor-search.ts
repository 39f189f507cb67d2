import { searchText } from "../ui/search-text.ts";
import type { Composing } from "./debtor-desk.ts";

/** What the address of a debtor says besides whom. */
export type DebtorSearch = {
  /** The number of an item that is open to its postings. */
  readonly item?: string | undefined;
  /** What is to be done at once where the debtor is opened. */
  readonly do?: (typeof begun)[number] | undefined;
};

/** What an address can begin. */
const begun = ["visit", "letter"] as const satisfies readonly Composing[];

/** Reads the search of a debtor's address. */
export function debtorSearch(search: Record<string, unknown>): DebtorSearch {
  return { item: searchText(search["item"]), do: begun.find((what) => what === search["do"]) };
}
