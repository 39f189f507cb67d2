import { compareInstants } from "#calendar/instants";
import { fits, type ContactAct } from "#contact/permit";
import type { PersonFacts, PointFact } from "#contact/person-facts";
import { leadsNowhere, type AddressStopKind } from "#parties/address-stop";
import { isDebtorsOwn } from "#parties/own-people";
import { personsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { ActRefused } from "#strategy/day-case";
import { foreseeTheLaw, whyNotAskable } from "./ask-the-law.ts";
import { readLawFactsOfAll } from "./read-law-facts.ts";

/** An act that is due: towards whom, about what they owe to whom. */
export type ActAhead = { readonly debtorId: string; readonly creditorId: string; readonly act: ContactAct };

/** The day on which acts are due: from which instant it is asked, until which end, and the office's date. */
export type ActDay = {
  readonly now: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly today: Temporal.PlainDate;
};

/**
 * Asks the law beforehand of acts that are due, by a fixed number of statements for all: what stands against each, in
 * their order; undefined where it may be done at some hour of the day. Nothing is recorded, and a permit is asked for
 * again when somebody acts: what comes to be known until then counts then.
 */
export async function foreseeActs(
  tx: Queries,
  acts: readonly ActAhead[],
  day: ActDay,
): Promise<(ActRefused | undefined)[]> {
  if (acts.length === 0) return [];
  const debtorIds = [...new Set(acts.map(({ debtorId }) => debtorId))];
  const persons = await personsAmong(tx, debtorIds);
  const personIds = [...new Set(debtorIds.flatMap((debtorId) => persons.of(debtorId)))];
  const factsOf = await readLawFactsOfAll(tx, { personIds, now: day.now, today: day.today });
  return acts.map((ahead) => againstAct(factsOf(persons.of(ahead.debtorId)), ahead, day));
}

/** What stands against an act until the end of a day; undefined where nothing does. */
function againstAct(facts: PersonFacts, ahead: ActAhead, { now, end }: ActDay): ActRefused | undefined {
  const against = againstActAt(facts, ahead, now);
  return against !== undefined && isEarlier(against.lawfulAt, end) ? undefined : against;
}

/** What stands against an act at an instant, where it could be done soonest; undefined where nothing does. */
export function againstActAt(
  facts: PersonFacts,
  { creditorId, act }: Omit<ActAhead, "debtorId">,
  at: Temporal.Instant,
): ActRefused | undefined {
  const about = facts.accounts.filter((account) => account.creditorId === creditorId && account.owes);
  const accountIds = about.map(({ accountId }) => accountId);
  let soonest: ActRefused | undefined;
  for (const { pointId } of pointsFor(facts, act)) {
    const against = againstAt(facts, { at, act, pointId, accountIds, attempts: 1 });
    if (against === undefined) return undefined;
    soonest = soonest === undefined ? against : sooner(soonest, against);
  }
  return soonest ?? { rule: "point_is_not_the_persons", lawfulAt: null };
}

/** The numbers or addresses of a person at which an act can be done at all. */
export function pointsFor({ points, kind }: PersonFacts, act: ContactAct): readonly PointFact[] {
  return points.filter((point) => isDebtorsOwn(point.relation, kind) && isUsable(point, act));
}

/** Of two that stand against an act the one whose time is over sooner; where neither's ever is, the first. */
export function sooner(first: ActRefused, other: ActRefused): ActRefused {
  if (other.lawfulAt === null) return first;
  return first.lawfulAt === null || isEarlier(other.lawfulAt, first.lawfulAt) ? other : first;
}

const nowhere: readonly AddressStopKind[] = leadsNowhere;

function isUsable({ kind, addressStops }: PointFact, act: ContactAct): boolean {
  return fits(act, kind) && !addressStops.some((stop) => nowhere.includes(stop.kind));
}

function againstAt(facts: PersonFacts, asked: Parameters<typeof foreseeTheLaw>[1]): ActRefused | undefined {
  const refusal = whyNotAskable(facts, asked);
  if (refusal !== undefined) return { rule: refusal, lawfulAt: null };
  const { verdict, findings, retryAt } = foreseeTheLaw(facts, asked);
  if (verdict === "allow") return undefined;
  return { rule: findings.find(({ denies }) => denies)?.rule ?? "not_covered", lawfulAt: retryAt };
}

function isEarlier(one: Temporal.Instant | null, other: Temporal.Instant): boolean {
  return one !== null && compareInstants(one, other) < 0;
}
