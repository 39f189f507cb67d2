import { sql } from "kysely";
import type { StatementRun } from "#letters/statements/statement-run";
import { statementSchedules } from "#letters/statements/store";
import type { Queries } from "#platform/database";
import { statementsAreSent } from "./run-statements.ts";

const runsMax = 20;

/** To whose debtors statements can be sent, when they go by themselves, and what came of the last times. */
export async function listStatements(tx: Queries) {
  const { rows } = await sql<{ creditorId: string; name: string }>`
    select creditor_id as "creditorId", name from creditor order by name, creditor_id`.execute(tx);
  const schedules = new Map((await statementSchedules(tx)).map((schedule) => [schedule.creditorId, schedule]));
  return {
    isUnderWay: await statementsAreSent(tx),
    creditors: rows.map((row) => {
      const schedule = schedules.get(row.creditorId);
      if (schedule === undefined) return { ...row, schedule: null };
      const { creditorId: _creditorId, dueOn, ...rest } = schedule;
      return { ...row, schedule: { ...rest, dueOn: dueOn.toString() } };
    }),
    runs: (await newestRuns(tx)).map(({ sinceOn, beganAt, endedAt, refused: not, ...run }) => ({
      ...{ ...run, refused: [...not], sinceOn: sinceOn.toString(), beganAt: beganAt.toString() },
      endedAt: endedAt?.toString() ?? null,
    })),
  };
}

type ShownStatementRun = Omit<StatementRun, "creditorId"> & { readonly creditor: string };

/** The newest runs, with the names of their creditors and of who began them. */
async function newestRuns(tx: Queries): Promise<ShownStatementRun[]> {
  const { rows } = await sql<ShownStatementRun>`
    select run_id as "runId", creditor.name as creditor, sent_by as "sentBy", is_dry as "isDry", since_on as "sinceOn",
           began_at as "beganAt", login.name as "beganBy", r.ended_at as "endedAt", debtors, by_post as "byPost",
           by_email as "byEmail", refused, trouble
      from statement_run r join creditor using (creditor_id) left join login on login.login_id = began_by
     order by began_at desc, run_id limit ${runsMax}`.execute(tx);
  return rows;
}
