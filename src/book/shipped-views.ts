import type { View, ViewShows } from "#views/view";

const shipped = (viewId: string, name: string, shows: ViewShows): View => ({
  ...{ viewId, screen: "book", name, owner: "shipped", isPinned: true, version: 1, changedBy: null, changedAt: null },
  shows,
});

/** The views of the book that every office has from its first day. */
// prettier-ignore
export const shippedViews: readonly View[] = [
  shipped("all-open", "All open", { find: "open>0" }),
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
  shipped("on-hold",  "On hold",  { find: "hold:yes",
    columns: "name,number,creditor,open,past-due,limit,exposure,over-limit" }),
];
