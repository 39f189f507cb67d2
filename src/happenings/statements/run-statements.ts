import { accepted, refused, type Outcome } from "#base/outcome";
import type { Way } from "#letters/letter";
import { beginStatementRun, breakStatementRun, endStatementRun } from "#letters/statements/store";
import type { StatementCounts } from "#letters/statements/statement-run";
import { newId } from "#platform/chance";
import { log } from "#platform/log";
import { isBusy } from "#platform/turn";
import { troubleOf } from "#platform/trouble";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { sendStatements, type StatementsSent } from "./send-statements.ts";

export type RunAsked = {
  readonly creditorId: string;
  readonly sentBy: Way;
  readonly dryRun: boolean;
  /** Who had a statement since then is left out. */
  readonly sinceOn: Temporal.PlainDate;
  readonly loginId: string | null;
  readonly scheduled: { readonly scheduleId: string; readonly dueOn: Temporal.PlainDate } | null;
};

const turn = 4400045;

/** Whether statements are sent or tried just now: one time after the other, in any process. */
export function statementsAreSent(tx: Queries): Promise<boolean> {
  return isBusy(tx, turn);
}

type Begun = { readonly runId: string; readonly ended: Promise<unknown> };

/** Begins to send statements to all who owe a creditor, or to try it, where none are sent just now; what came of it is on record. */
export async function runStatements(desk: Desk, asked: RunAsked): Promise<Outcome<Begun, "statements_are_sent">> {
  const begun = Promise.withResolvers<string>();
  const ended = desk.database.unlessBusy(turn, () => runRecorded(desk, asked, begun.resolve));
  const runId = await Promise.race([begun.promise, ended.then(() => undefined)]);
  return runId === undefined ? refused("statements_are_sent") : accepted({ runId, ended });
}

/** The same for somebody who does not wait for it. */
export async function runStatementsBehind(
  desk: Desk,
  asked: RunAsked,
): Promise<Outcome<Pick<Begun, "runId">, "statements_are_sent">> {
  const begun = await runStatements(desk, asked);
  if (!begun.ok) return begun;
  const { runId, ended } = begun.value;
  void ended.catch((error: unknown) => log.error("Sending statements broke off", error));
  return accepted({ runId });
}

async function runRecorded(desk: Desk, asked: RunAsked, began: (runId: string) => void): Promise<true> {
  const { creditorId, sentBy, dryRun, sinceOn, loginId, scheduled } = asked;
  const { queries } = desk.database;
  const now = desk.clock.now();
  const fresh = newId<"statement-run">(now, desk.chance);
  const begun = { creditorId, sentBy, sinceOn, isDry: dryRun, beganAt: now, beganBy: loginId, scheduled };
  const runId = await beginStatementRun(queries, { ...begun, runId: fresh });
  began(runId);
  try {
    const sent = await sendStatements(desk, { creditorId, debtorId: null, sentBy, dryRun, sinceOn });
    await endStatementRun(queries, { runId, at: desk.clock.now(), ...countsOf(sent) });
    return true;
  } catch (error) {
    const because = troubleOf(error) ?? "Something broke in the program; its log says what.";
    await breakStatementRun(queries, { runId, because }).catch(() => undefined);
    throw error;
  }
}

function countsOf({ debtors, letters, refused: not }: StatementsSent): StatementCounts {
  const byEmail = letters.filter(({ sentBy }) => sentBy === "email").length;
  const groups = Map.groupBy(not, ({ refusal, rules }) => rules[0] ?? refusal);
  const refusedOf = [...groups].map(([reason, those]) => ({
    ...{ reason, because: those[0]?.because ?? "", count: those.length },
  }));
  return { debtors, byEmail, byPost: letters.length - byEmail, refused: refusedOf };
}
