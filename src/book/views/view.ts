import type { Monitor } from "#parties/monitor";

/** What a view shows, as the address of the book says it. */
export type ViewShows = {
  readonly find: string;
  readonly monitor: Monitor | null;
  readonly columns: string;
  readonly sort: string;
};

/** Whose a view is: shipped with the program, the whole office's, or one's own. */
export type ViewOwner = "shipped" | "office" | "own";

/** A view of the book under its name. What is pinned is a tab above the book. */
export type View = ViewShows & {
  readonly viewId: string;
  readonly name: string;
  readonly owner: ViewOwner;
  readonly isPinned: boolean;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Temporal.Instant | null;
};

/** Why a view is not kept, changed or ended, in order of precedence. */
export const viewRefusals = {
  view_is_unknown: "There is no such view.",
  view_is_the_offices: "The whole office uses this view. A supervisor or an administrator changes it.",
  one_view_of_a_name: "There is a view of that name already. Choose another name, or change that view.",
  view_was_changed: "The view was changed since you opened it. Look at it again.",
} as const;

export type ViewRefusal = keyof typeof viewRefusals;

const shipped = (viewId: string, name: string, shows: Partial<ViewShows>): View => ({
  ...{ viewId, name, owner: "shipped", isPinned: true, version: 1, changedBy: null, changedAt: null },
  ...{ find: "", monitor: null, columns: "", sort: "", ...shows },
});

/** The views that every office has from its first day. */
// prettier-ignore
export const shippedViews: readonly View[] = [
  shipped("all-open", "All open", { find: "open>0", sort: "name" }),
  shipped("overdue",  "Overdue",  { find: "overdue>0", sort: "-overdue",
    columns: "name,number,creditor,past-due,overdue,open,last-contact,action,next" }),
  shipped("over-90",  "Over 90",  { find: "overdue>90", sort: "-overdue",
    columns: "name,number,creditor,over-90,open,overdue,last-payment,last-contact" }),
  shipped("promised", "Promised", { find: "promised:yes", sort: "promise",
    columns: "name,number,creditor,open,promised,promise,last-payment" }),
  shipped("disputed", "Disputed", { find: "disputed:yes", sort: "-overdue",
    columns: "name,number,creditor,open,overdue,last-contact,collector" }),
  shipped("put-off",  "Put off",  { find: "put-off>=today", sort: "put-off",
    columns: "name,number,creditor,past-due,overdue,put-off,action,collector" }),
  shipped("on-hold",  "On hold",  { find: "hold:yes", sort: "name",
    columns: "name,number,creditor,open,past-due,limit,exposure,over-limit" }),
];
