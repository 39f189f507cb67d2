import { scopeOf, type GuardedOperation } from "#access/access-table";
import type { Caller } from "#access/caller";
import { assert } from "#base/assert";
import { exportRoutes } from "#book/exports/routes";
import { bookRoutes } from "#book/routes";
import type { Queries } from "#platform/database";
import type { AnyOperation } from "#platform/operation";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import type { Desk } from "#happenings/desk/desk";
import { exportBook } from "./export-book.ts";
import { listDebtors, listFitting } from "./list-debtors.ts";
import { listExports } from "./list-exports.ts";

/** The operations of the book as a list, wired to what happens. */
export function listOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...bookRoutes({
      listDebtors: async (asked) => listDebtors(asked.tx, { ...asked, ...(await within(desk, asked, "listDebtors")) }),
      listFitting: async (asked, max) =>
        listFitting(asked.tx, { ...asked, ...(await within(desk, asked, "listFitting")) }, max),
      exportBook: async (asked) => exportBook(desk, { ...asked, ...(await within(desk, asked, "exportBook")) }),
    }),
    ...exportRoutes({ listExports }),
  ];
}

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };

async function within({ vault }: Desk, { tx, caller, now }: Asked, id: GuardedOperation) {
  const scope = scopeOf(id, caller.role);
  assert(scope !== undefined, "nobody gets here who may not");
  const office = await theOffice(tx);
  return { caller, scope, vault, today: dayAt(office, now), now, zone: office.zone };
}
