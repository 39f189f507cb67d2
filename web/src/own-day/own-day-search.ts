import { timelineGroups, type TimelineGroup } from "../debtor/timeline-groups.ts";
import { searchText } from "../ui/search-text.ts";

/** Which day of one's own work is shown, and which part of it. */
export type OwnDaySearch = { readonly on?: string | undefined; readonly show?: TimelineGroup | undefined };

export const shownGroups = Object.keys(timelineGroups) as TimelineGroup[];

/** Reads the search of the address. */
export function ownDaySearch(search: Record<string, unknown>): OwnDaySearch {
  return { on: searchText(search["on"]), show: shownGroups.find((group) => group === search["show"]) };
}
