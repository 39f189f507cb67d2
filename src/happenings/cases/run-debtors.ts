import type { Id } from "#base/id";
import { lockDebtors } from "#parties/store";
import type { Queries } from "#platform/database";
import { countBy, type DaySummary } from "#strategy/day-summary";
import type { DecidedCase } from "#strategy/open-case";
import { dueCases, type Due } from "#strategy/runs/store";
import { recordTaken } from "#strategy/store";
import { decideCases, type Deciding } from "./decide-cases.ts";
import type { Desk } from "#happenings/desk/desk";
import { planStepLetters } from "#happenings/letters/plan-step-letters";

/** The day that runs: which, since when it is today, and what its clocks show. */
export type RunningDay = Pick<Deciding, "now" | "today" | "zone"> & Pick<Due, "since">;

type Part = RunningDay & { readonly debtorIds: readonly Id<"debtor">[] };

/**
 * Runs the day for some debtors under their locks: looks again which of their cases are due, decides them, writes
 * letters down where a letter is the automatic next step, and decides those cases once more.
 */
export async function runDebtors(desk: Desk, tx: Queries, { debtorIds, since, ...moment }: Part): Promise<DaySummary> {
  await lockDebtors(tx, debtorIds);
  const due = await dueCases(tx, debtorIds, { on: moment.today, since });
  const decided = await decideCases(desk, tx, { ...moment, debtorIds, because: "Its day has come." });
  const todays = decided.filter((one) => isDue(one, moment.today));
  await takeAutomatic(desk, tx, { moment, decided: todays });
  const dueIds = new Set(due.map(({ caseId }) => caseId));
  return {
    due: due.length,
    decided: decided.filter(({ caseId }) => dueIds.has(caseId)).length,
    actions: countBy(todays.flatMap(({ next }) => (next === null ? [] : [next.action]))),
    refused: {},
    seconds: 0,
  };
}

function isDue({ next }: DecidedCase, today: Temporal.PlainDate): boolean {
  return next !== null && Temporal.PlainDate.compare(next.on, today) <= 0;
}

type Automatic = { readonly moment: Omit<RunningDay, "since">; readonly decided: readonly DecidedCase[] };

async function takeAutomatic(desk: Desk, tx: Queries, { moment, decided }: Automatic): Promise<void> {
  const letters = decided.filter(({ next }) => next?.owner === "automatic" && next.action === "letter");
  if (letters.length === 0) return;
  await planStepLetters(desk, tx, { letters, now: moment.now });
  await recordTaken(
    tx,
    letters.map(({ debtorId, caseId, next }) => ({
      ...{ debtorId, caseId, step: next?.step ?? "", on: moment.today, loginId: null },
    })),
  );
  const debtorIds = [...new Set(letters.map(({ debtorId }) => debtorId))];
  await decideCases(desk, tx, { ...moment, debtorIds, because: "A letter was written down." });
}
