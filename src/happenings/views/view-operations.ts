import type { Caller } from "#access/caller";
import { bookRefusals } from "#book/asked";
import type { AnyOperation } from "#platform/operation";
import { viewRoutes } from "#views/routes";
import type { Desk } from "#happenings/desk/desk";
import { changeView, endView, saveView, viewsOf } from "./keep-views.ts";

/** The operations of views, wired to the screens that they are of. */
export function viewOperations(desk: Desk): AnyOperation<Caller>[] {
  return viewRoutes({
    listViews: viewsOf,
    saveView: (asked) => saveView(desk, asked),
    changeView,
    endView,
    unreadable: {
      filter_is_unclear: { status: 400, says: bookRefusals.filter_is_unclear },
      columns_are_unknown: { status: 400, says: bookRefusals.columns_are_unknown },
      sort_is_unknown: { status: 400, says: bookRefusals.sort_is_unknown },
    },
  });
}
