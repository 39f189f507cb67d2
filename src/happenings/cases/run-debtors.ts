import { compareInstants } from "#calendar/instants";
import type { Id } from "#base/id";
import { daysAfter } from "#calendar/days";
import { startOfDay } from "#calendar/zone-clock";
import { contactActs } from "#contact/permit";
import { lockDebtors } from "#parties/store";
import type { Queries } from "#platform/database";
import { countBy, type DaySummary } from "#strategy/day-summary";
import { dayCaseOf, isChanged, type ActRefused, type DayCase } from "#strategy/day-case";
import { isBefore } from "#strategy/day-order";
import type { DecidedCase, OpenCase } from "#strategy/open-case";
import type { Due } from "#strategy/runs/store";
import type { ChangedLadder } from "./changed-ladder.ts";
import { decideCases, type Deciding } from "./decide-cases.ts";
import { foreseeActs } from "#happenings/contact/foresee-acts";
import type { Desk } from "#happenings/desk/desk";
import { keepRefused } from "#happenings/work/lawful-steps";

/** The day that runs: which, since when it is today, and what its clocks show. */
export type RunningDay = Pick<Deciding, "now" | "today" | "zone"> &
  Pick<Due, "since"> & {
    /** The run in whose record it stands. */
    readonly runId: string;
    readonly isDry: boolean;
    /** Whether the law is asked beforehand of what is due; measuring alone leaves it out. */
    readonly asksLaw: boolean;
    /** The changed ladder of which the cases are decided, whether they are due or not; without it what is due. */
    readonly ladder: ChangedLadder | null;
  };

/** What a run did with some debtors. */
export type DayPart = { readonly summary: DaySummary; readonly cases: readonly DayCase[] };

type Part = Omit<RunningDay, "runId" | "isDry"> & { readonly debtorIds: readonly Id<"debtor">[] };

/**
 * Runs the day for some debtors under their locks: looks again which of their cases are due, and decides them, or those
 * under a changed ladder; where a letter is the automatic next step it is written down, and the case goes on from there.
 * Gives what was done with each, for the record of the run.
 */
export async function runDebtors(desk: Desk, tx: Queries, part: Part): Promise<DayPart> {
  const { debtorIds, since, asksLaw, ladder, ...moment } = part;
  await lockDebtors(tx, debtorIds);
  const because = ladder === null ? "Its day has come." : "Its ladder was changed.";
  const deciding = { ...moment, debtorIds, because, takesLetters: true, ladders: ladder?.names };
  const worked = await decideCases(desk, tx, deciding);
  const due = worked.filter(
    ({ before }) => ladder !== null || (before !== undefined && wasDue(before, { on: moment.today, since })),
  );
  const todays = worked.map(({ decided }) => decided).filter((one) => isDue(one, moment.today));
  const refused = asksLaw ? await actsRefused(tx, todays, { ...moment, since }) : new Map<DecidedCase, ActRefused>();
  await keepRefused(tx, refused, moment.now);
  const told = new Set(due);
  const cases = worked
    .filter((one) => told.has(one) || isChanged(one))
    .map((one) => dayCaseOf(one, { on: moment.today, refused: refused.get(one.decided) ?? null }));
  const summary = {
    due: due.length,
    decided: due.length,
    actions: countBy(todays.flatMap(({ next }) => (next === null ? [] : [next.action]))),
    refused: countBy([...refused.values()].map(({ rule }) => rule)),
    seconds: 0,
  };
  return { summary, cases };
}

/** What of the acts that are due today cannot be done today, asked of the law beforehand. */
async function actsRefused(
  tx: Queries,
  todays: readonly DecidedCase[],
  { now, today, since, zone }: Omit<Part, "debtorIds" | "asksLaw" | "ladder">,
): Promise<ReadonlyMap<DecidedCase, ActRefused>> {
  const due = todays.flatMap((one) => {
    const act = contactActs.find((each) => each === one.next?.action);
    return act === undefined ? [] : [{ one, act }];
  });
  const end = startOfDay(daysAfter(today, 1), zone);
  const isToday = compareInstants(since, now) <= 0 && compareInstants(now, end) < 0;
  const acts = due.map(({ one: { debtorId, creditorId }, act }) => ({ debtorId, creditorId, act }));
  const against = await foreseeActs(tx, acts, { now: isToday ? now : since, end, today });
  return new Map(
    against.flatMap((refused, place) => {
      const one = due[place]?.one;
      return refused === undefined || one === undefined ? [] : [[one, refused] as const];
    }),
  );
}

/** What the list of due debtors asks of the database, asked again of a case that was read under the lock. */
function wasDue({ next, decidedAt }: OpenCase, { on, since }: Due): boolean {
  if (isBefore(on, next.on)) return false;
  return next.owner === "automatic" || compareInstants(decidedAt, since) < 0;
}

function isDue({ next }: DecidedCase, today: Temporal.PlainDate): boolean {
  return next !== null && !isBefore(today, next.on);
}
