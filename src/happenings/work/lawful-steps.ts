import { compareInstants } from "#calendar/instants";
import { isBefore } from "#strategy/day-order";
import type { ActRefused } from "#strategy/day-case";
import type { DecidedCase } from "#strategy/open-case";
import type { Queries } from "#platform/database";
import { actsAtAnHour, keepLawfulSteps } from "#work/lawful-steps/store";
import { foreseeActs } from "#happenings/contact/foresee-acts";

type AskedOn = { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate };

/**
 * Asks the law of the steps of these cases that a person is to take by now, and keeps from when on those are lawful that
 * are not yet: the worklist has their debtors at that moment.
 */
export async function askOfSteps(tx: Queries, decided: readonly DecidedCase[], { now, today }: AskedOn): Promise<void> {
  const due = decided.flatMap((one) => {
    const act = actAtAnHour(one);
    return act === undefined || one.next === null || isBefore(today, one.next.on) ? [] : [{ one, act }];
  });
  const acts = due.map(({ one: { debtorId, creditorId }, act }) => ({ debtorId, creditorId, act }));
  const against = await foreseeActs(tx, acts, { now, end: now, today });
  await keepRefused(
    tx,
    due.map(({ one }, place) => [one, against[place]] as const),
    now,
  );
}

/** Keeps of what the law refused, asked at an instant, from when on it is lawful; what time does not cure waits for no moment. */
export async function keepRefused(
  tx: Queries,
  asked: Iterable<readonly [DecidedCase, ActRefused | undefined]>,
  askedAt: Temporal.Instant,
): Promise<void> {
  const steps = [...asked].flatMap(([one, refused]) => {
    const [act, fromAt] = [actAtAnHour(one), refused?.lawfulAt ?? null];
    if (act === undefined || fromAt === null || compareInstants(fromAt, askedAt) <= 0) return [];
    return [{ debtorId: one.debtorId, caseId: one.caseId, act, fromAt }];
  });
  await keepLawfulSteps(tx, steps, askedAt);
}

function actAtAnHour({ next }: DecidedCase) {
  return next?.owner === "automatic" ? undefined : actsAtAnHour.find((act) => act === next?.action);
}
