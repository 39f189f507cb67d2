import type { ListOutgoingAnswer } from "../client.ts";
import { searchText } from "../ui/search-text.ts";

export type Which = keyof ListOutgoingAnswer["counts"];

export const whichLetters = ["waiting", "not-sent", "to-print"] as const satisfies readonly Which[];

/** Which letters the address of Mail shows: those that wait where it says nothing, and by which words they are narrowed. */
export type MailSearch = { readonly which?: Which | undefined; readonly find?: string | undefined };

/** Reads the search of the address of Mail. */
export function mailSearch(search: Record<string, unknown>): MailSearch {
  return {
    which: whichLetters.find((which) => which === search["which"] && which !== "waiting"),
    find: searchText(search["find"]),
  };
}
