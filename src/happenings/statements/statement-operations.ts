import { sql } from "kysely";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import { statementRoutes } from "#letters/statements/routes";
import { endStatementSchedule, keepStatementSchedule } from "#letters/statements/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { AnyOperation } from "#platform/operation";
import { officeToday } from "#happenings/desk/office-day";
import type { Desk } from "#happenings/desk/desk";
import { listStatements } from "./list-statements.ts";
import { runStatementsBehind } from "./run-statements.ts";
import { nextDay } from "./send-due-statements.ts";

/** The operations of statements to many, wired to what happens. */
export function statementOperations(desk: Desk): AnyOperation<Caller>[] {
  return statementRoutes({
    listStatements,
    sendStatements: async (asked) => {
      const { queries } = desk.database;
      if (!(await isCreditor(queries, asked.creditorId))) return refused("creditor_is_unknown");
      const today = await officeToday(queries, desk.clock.now());
      return runStatementsBehind(desk, { ...asked, sinceOn: today.with({ day: 1 }), scheduled: null });
    },
    keepSchedule: async ({ tx, caller, now, creditorId, sentBy, every, day }) => {
      if (!(await isCreditor(tx, creditorId))) return refused("creditor_is_unknown");
      const dueOn = nextDay({ every, day }, (await officeToday(tx, now)).subtract({ days: 1 }));
      const scheduleId = newId<"statement-schedule">(now, desk.chance);
      const kept = { scheduleId, creditorId, sentBy, every, day, dueOn };
      await keepStatementSchedule(tx, { ...kept, at: now, by: caller.loginId });
      return accepted({ scheduleId, dueOn: dueOn.toString() });
    },
    endSchedule: async ({ tx, caller, now: at, scheduleId }) =>
      (await endStatementSchedule(tx, { scheduleId, at, by: caller.loginId }))
        ? accepted(undefined)
        : refused("statement_schedule_is_unknown"),
  });
}

async function isCreditor(tx: Queries, creditorId: string): Promise<boolean> {
  const { rows } = await sql`select from creditor where creditor_id = ${creditorId}`.execute(tx);
  return rows.length > 0;
}
