import { compareDays } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import { dayInZone } from "#calendar/zone-clock";
import type { AccountFact, DisputeFact, PersonFacts, PointFact } from "./person-facts.ts";

/** What had come, and what was not over, by an instant that is past. */
type Then = {
  readonly hadCome: (on: Temporal.PlainDate) => boolean;
  readonly wasOver: (on: Temporal.PlainDate) => boolean;
  readonly hadBegun: (since: Temporal.Instant) => boolean;
  readonly hadEnded: (until: Temporal.Instant | null | undefined) => boolean;
};

/**
 * What is known today of a person as it was at an instant that is past: what happened or came later is left out, and what
 * is over since stands, where it was read too. What accounts owe, and to whom the office is bound, is that of today, but that
 * none was paid before the last posting; so are the facts of numbers.
 */
export function asOf(facts: PersonFacts, at: Temporal.Instant): PersonFacts {
  const then = thenAt(at);
  const { hadCome, hadBegun, hadEnded } = then;
  return {
    ...facts,
    points: facts.points.filter(({ untilAt }) => !hadEnded(untilAt)).map((point) => pointThen(point, then)),
    stops: facts.stops.filter(({ receivedOn, liftedAt }) => hadCome(receivedOn) && !hadEnded(liftedAt)),
    likelyStops: facts.likelyStops.filter(({ receivedOn, liftedAt }) => hadCome(receivedOn) && !hadEnded(liftedAt)),
    accounts: facts.accounts.map((account) => accountThen(account, then)),
    disputes: facts.disputes.filter((dispute) => wasOpen(dispute, then)).map((dispute) => disputeThen(dispute, then)),
    service: facts.service.filter(({ sinceOn }) => hadCome(sinceOn)),
    minority: facts.minority.filter(({ sinceOn }) => hadCome(sinceOn)),
    efforts: facts.efforts.filter(({ happenedAt }) => hadBegun(happenedAt)),
  };
}

function thenAt(at: Temporal.Instant): Then {
  // A day counts once it has begun anywhere: what was received on that day may have stood already.
  const day = dayInZone(at, "+14:00");
  const overBefore = dayInZone(at, "-12:00");
  return {
    wasOver: (on) => compareDays(on, overBefore) < 0,
    hadCome: (on) => compareDays(on, day) <= 0,
    hadBegun: (since) => compareInstants(since, at) <= 0,
    hadEnded: (until) => until !== undefined && until !== null && compareInstants(until, at) <= 0,
  };
}

function pointThen(point: PointFact, { hadBegun, hadEnded }: Then): PointFact {
  const isInForce = ({ sinceAt, liftedAt }: PointFact["addressStops"][number]) =>
    hadBegun(sinceAt) && !hadEnded(liftedAt);
  return { ...point, addressStops: point.addressStops.filter(isInForce) };
}

/** A notice that was sent later says nothing; and what moved on that day or later may not have been paid yet. */
function accountThen(account: AccountFact, { hadCome, wasOver }: Then): AccountFact {
  const { validationSentOn, isPaid, movedOn = null } = account;
  const wasPaid = isPaid && (movedOn === null || wasOver(movedOn));
  return {
    ...account,
    ...{ isPaid: wasPaid, owes: account.owes || wasPaid !== isPaid },
    validationSentOn: validationSentOn !== null && hadCome(validationSentOn) ? validationSentOn : null,
  };
}

/** One in writing stands until it is answered, whatever was said of its end. */
function wasOpen({ raisedOn, resolvedOn, isInWriting, answeredOn }: DisputeFact, { hadCome }: Then): boolean {
  const has = (on: Temporal.PlainDate | null) => on !== null && hadCome(on);
  return hadCome(raisedOn) && (!has(resolvedOn) || (isInWriting && !has(answeredOn)));
}

function disputeThen(dispute: DisputeFact, { hadCome }: Then): DisputeFact {
  const then = (on: Temporal.PlainDate | null) => (on !== null && hadCome(on) ? on : null);
  return { ...dispute, answeredOn: then(dispute.answeredOn), resolvedOn: then(dispute.resolvedOn) };
}
