import type { Id } from "#base/id";
import { lockDebtors } from "#parties/store";
import type { Queries } from "#platform/database";
import { countBy, type DaySummary } from "#strategy/day-summary";
import { isBefore } from "#strategy/day-order";
import type { DecidedCase } from "#strategy/open-case";
import { dueCases, type Due } from "#strategy/runs/store";
import { decideCases, type Deciding } from "./decide-cases.ts";
import type { Desk } from "#happenings/desk/desk";

/** The day that runs: which, since when it is today, and what its clocks show. */
export type RunningDay = Pick<Deciding, "now" | "today" | "zone"> & Pick<Due, "since">;

type Part = RunningDay & { readonly debtorIds: readonly Id<"debtor">[] };

/**
 * Runs the day for some debtors under their locks: looks again which of their cases are due, and decides them;
 * where a letter is the automatic next step it is written down, and the case goes on from there.
 */
export async function runDebtors(desk: Desk, tx: Queries, { debtorIds, since, ...moment }: Part): Promise<DaySummary> {
  await lockDebtors(tx, debtorIds);
  const due = await dueCases(tx, debtorIds, { on: moment.today, since });
  const deciding = { ...moment, debtorIds, because: "Its day has come.", takesLetters: true };
  const decided = await decideCases(desk, tx, deciding);
  const todays = decided.filter((one) => isDue(one, moment.today));
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
  return next !== null && !isBefore(today, next.on);
}
