import type { DayCase } from "../client.ts";
import { searchText } from "../ui/search-text.ts";
import { words } from "../words.ts";

/** Which cases of a run are shown, as the address has it. */
export type DaySearch = {
  readonly action?: DayCase["cameTo"] | undefined;
  readonly step?: string | undefined;
  readonly ladder?: string | undefined;
  readonly version?: number | undefined;
  readonly why?: string | undefined;
  /** The rule against what is due on that day. */
  readonly refused?: string | undefined;
  readonly debtor?: string | undefined;
};

const outcomes = Object.keys(words.days.did) as DayCase["cameTo"][];

/** Reads the search of a run's address. */
export function daySearch(search: Record<string, unknown>): DaySearch {
  const version = Number(search["version"]);
  return {
    action: outcomes.find((outcome) => outcome === search["action"]),
    step: searchText(search["step"]),
    ladder: searchText(search["ladder"]),
    version: Number.isInteger(version) && version > 0 ? version : undefined,
    why: searchText(search["why"]),
    refused: searchText(search["refused"]),
    debtor: searchText(search["debtor"]),
  };
}
