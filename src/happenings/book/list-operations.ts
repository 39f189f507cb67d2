import { z } from "zod";
import { scopeOf, type GuardedOperation } from "#access/access-table";
import type { Caller } from "#access/caller";
import { namesOfLogins } from "#access/store";
import { assert } from "#base/assert";
import { accepted } from "#base/outcome";
import { listExports } from "#book/exports/store";
import { bookRoutes } from "#book/routes";
import { viewRoutes } from "#book/views/routes";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import type { Desk } from "#happenings/desk/desk";
import { exportBook } from "./export-book.ts";
import { listDebtors } from "./list-debtors.ts";
import { changeView, endView, saveView, viewsOf } from "./views/keep-views.ts";

const exportsMax = 200;

/** The operations of the book as a list, wired to what happens. */
export function listOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...bookRoutes({
      listDebtors: async (asked) => listDebtors(asked.tx, { ...asked, ...(await within(desk, asked, "listDebtors")) }),
      exportBook: async (asked) => exportBook(desk, { ...asked, ...(await within(desk, asked, "exportBook")) }),
    }),
    ...viewRoutes({
      listViews: viewsOf,
      saveView: (asked) => saveView(desk, asked),
      changeView,
      endView,
    }),
    exportsRoute(),
  ];
}

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };

async function within({ vault }: Desk, { tx, caller, now }: Asked, id: GuardedOperation) {
  const scope = scopeOf(id, caller.role);
  assert(scope !== undefined, "nobody gets here who may not");
  const office = await theOffice(tx);
  return { caller, scope, vault, today: dayAt(office, now), now, zone: office.zone };
}

const Exported = z.object({
  exportId: z.uuid(),
  what: z.enum(["book", "aging", "report", "day"]),
  asked: z.record(z.string(), z.string()),
  lines: z.int(),
  exportedAt: z.iso.datetime(),
  by: z.string().nullable(),
});

function exportsRoute(): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "listExports",
    method: "get",
    path: "/exports",
    summary: "What left the desk as a file, the newest first: by whom, when, what was asked for and how much",
    answer: z.object({ exports: z.array(Exported) }),
    refusals: {},
    handle: async ({ tx }) => {
      const made = await listExports(tx, exportsMax);
      const names = await namesOfLogins(
        tx,
        made.map(({ loginId }) => loginId),
      );
      const exports = made.map(({ exportedAt, loginId, asked, ...each }) => {
        return { ...each, asked: { ...asked }, exportedAt: exportedAt.toString(), by: names.get(loginId) ?? null };
      });
      return accepted({ exports });
    },
  });
}
