import { z } from "zod";
import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { assert } from "#base/assert";
import { accepted } from "#base/outcome";
import { monitorNames } from "#parties/monitor";
import { Money } from "#platform/answers";
import { operation, type AnyOperation } from "#platform/operation";
import { inScope } from "#happenings/answering/scope";
import { officeToday } from "#happenings/desk/office-day";
import { readMonitors } from "./read-monitors.ts";

const Monitored = z.object({
  monitor: z.enum(monitorNames),
  says: z.string(),
  debtors: z.int(),
  sums: z.array(Money),
  readAt: z.iso.datetime().nullable(),
});

/** What the office keeps an eye on, counted within what the caller may see. */
export function monitorOperations(): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listMonitors",
      method: "get",
      path: "/monitors",
      summary: "What is watched: how many debtors each monitor shows, and the sum that puts them there",
      answer: z.object({ monitors: z.array(Monitored) }),
      refusals: {},
      handle: async ({ tx, caller, now }) => {
        const scope = scopeOf("listMonitors", caller.role);
        assert(scope !== undefined, "nobody gets here who may not");
        const today = await officeToday(tx, now);
        return accepted({ monitors: await readMonitors(tx, { today, within: inScope({ caller, scope, today }) }) });
      },
    }),
  ];
}
