import { compareDays } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import { dayInZone } from "#calendar/zone-clock";
import type { PersonFacts } from "./person-facts.ts";

/**
 * What was on record of a person at an instant that is past: what happened or came later said nothing then. Numbers and
 * accounts are those of today, for what is asked is whether the act was lawful, not what somebody knew of it.
 */
export function asOf(facts: PersonFacts, at: Temporal.Instant): PersonFacts {
  // A day counts once it has begun anywhere: what was received on that day may have stood already.
  const day = dayInZone(at, "+14:00");
  const hadCome = (on: Temporal.PlainDate) => compareDays(on, day) <= 0;
  const hadBegun = (since: Temporal.Instant) => compareInstants(since, at) <= 0;
  return {
    ...facts,
    points: facts.points.map((point) => ({
      ...point,
      addressStops: point.addressStops.filter(({ sinceAt }) => hadBegun(sinceAt)),
    })),
    stops: facts.stops.filter(({ receivedOn }) => hadCome(receivedOn)),
    disputes: facts.disputes
      .filter(({ raisedOn }) => hadCome(raisedOn))
      .map((dispute) => {
        const { answeredOn } = dispute;
        return { ...dispute, answeredOn: answeredOn !== null && hadCome(answeredOn) ? answeredOn : null };
      }),
    service: facts.service.filter(({ sinceOn }) => hadCome(sinceOn)),
    efforts: facts.efforts.filter(({ happenedAt }) => hadBegun(happenedAt)),
  };
}
