import { isBusinessDay } from "#calendar/business-days";
import { startOfDay } from "#calendar/zone-clock";
import type { EffortFact, PersonFacts } from "#contact/person-facts";
import { segmentsOf } from "#parties/facts/store";
import { personsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { bestHour, hoursAhead, type BestCall, type CallsIn, type CallsSeen } from "#work/answering";
import { answerHours, type AnswerHour } from "#work/answering-hours/store";
import { againstActAt, pointsFor } from "#happenings/contact/foresee-acts";
import { readLawFactsOfAll } from "#happenings/contact/read-law-facts";

/** A call that is to be made: to whom, about what they owe to whom, and from when on. */
export type CallAhead = { readonly debtorId: string; readonly creditorId: string; readonly from: Temporal.Instant };

/** What is known of who answers when beside the debtor's own calls, with the office's clock. */
export type OfficeSeen = {
  readonly hours: readonly AnswerHour[];
  /** The debtor's segment. */
  readonly segment: string | null;
  readonly zone: string;
};

type Moment = { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate; readonly zone: string };

/** When the debtors of calls answer likeliest, as `bestHourOf` says, by a fixed number of statements for all. */
export async function bestHours(
  tx: Queries,
  calls: readonly CallAhead[],
  { now, today, zone }: Moment,
): Promise<(BestCall | undefined)[]> {
  if (calls.length === 0) return [];
  const debtorIds = [...new Set(calls.map(({ debtorId }) => debtorId))];
  const persons = await personsAmong(tx, debtorIds);
  const personIds = [...new Set(debtorIds.flatMap((debtorId) => persons.of(debtorId)))];
  const factsOf = await readLawFactsOfAll(tx, { personIds, now, today });
  const segments = await segmentsOf(tx, debtorIds);
  const hours = await answerHours(tx, [...new Set(segments.values())]);
  return calls.map((call) => {
    const segment = segments.get(call.debtorId) ?? null;
    return bestHourOf(call, factsOf(persons.of(call.debtorId)), { hours, segment, zone });
  });
}

/** How many days ahead an hour is looked for, after the first on which the law lets somebody be called. */
const daysAheadMax = 7;

/**
 * The hour in which a debtor answers likeliest, of the lawful ones of the first day that has any; undefined where the law
 * names no time at which they may be called.
 */
export function bestHourOf(
  { creditorId, from }: Omit<CallAhead, "debtorId">,
  facts: PersonFacts,
  office: OfficeSeen,
): BestCall | undefined {
  const lawfulFrom = (at: Temporal.Instant) => {
    const against = againstActAt(facts, { creditorId, act: "call" }, at);
    return against === undefined ? at : against.lawfulAt;
  };
  const zone = pointsFor(facts, "call")[0]?.zones[0] ?? office.zone;
  const asked = { kind: facts.kind, seen: seenOf(facts, { ...office, zone }), lawfulFrom };
  const soon = bestHour(hoursAhead(from, zone), asked);
  if (soon === "never") return undefined;
  if (soon !== "none") return { ...soon, zone };
  const begins = lawfulFrom(from);
  for (const at of begins === null ? [] : [begins, ...workingMornings(begins, zone)]) {
    const best = bestHour(hoursAhead(at, zone), asked);
    if (typeof best !== "string") return { ...best, zone };
  }
  return undefined;
}

/** When the days of work after an instant begin where a clock is that of a zone. */
function workingMornings(after: Temporal.Instant, zone: string): Temporal.Instant[] {
  const day = after.toZonedDateTimeISO(zone).toPlainDate();
  return Array.from({ length: daysAheadMax }, (_, place) => day.add({ days: place + 1 }))
    .filter(isBusinessDay)
    .map((on) => startOfDay(on, zone));
}

function seenOf(facts: PersonFacts, { hours, segment, zone }: OfficeSeen): CallsSeen {
  const ofKind = hours.filter((row) => row.kind === facts.kind);
  const named = segment?.toLowerCase();
  return {
    ofKind: ofKind.filter((row) => row.segment === ""),
    ofSegment: named === undefined ? [] : ofKind.filter((row) => row.segment === named),
    own: facts.efforts.filter((effort) => isOwnCall(effort)).map((effort) => callIn(effort, facts, zone)),
  };
}

/** A call of ours of which is known what came of it. */
function isOwnCall({ kind, from, outcome }: EffortFact): boolean {
  return kind === "call" && from === "us" && outcome !== null;
}

function callIn(
  { pointId, happenedAt, attempts, reached }: EffortFact,
  { points }: PersonFacts,
  zone: string,
): CallsIn {
  const there = points.find((point) => point.pointId === pointId)?.zones[0] ?? zone;
  const { dayOfWeek: weekday, hour } = happenedAt.toZonedDateTimeISO(there);
  const isReached = reached === "debtor" || reached === "spouse" || reached === "attorney";
  return { weekday, hour, tried: attempts, reached: isReached ? 1 : 0 };
}
