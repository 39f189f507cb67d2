import type { Approval } from "../client.ts";
import { searchText } from "../ui/search-text.ts";
import { words } from "../words.ts";

/** Which approvals the address shows: of a kind, and by which words they are narrowed. */
export type ApprovalsSearch = { readonly kind?: Approval["kind"] | undefined; readonly find?: string | undefined };

export const approvalKinds = Object.keys(words.approvals.kinds) as Approval["kind"][];

/** Reads the search of the address of approvals. */
export function approvalsSearch(search: Record<string, unknown>): ApprovalsSearch {
  return {
    kind: approvalKinds.find((kind) => kind === search["kind"]),
    find: searchText(search["find"]),
  };
}
