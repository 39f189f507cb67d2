import { compareDays, laterOf } from "#calendar/days";
import { isUsState } from "#calendar/state-zones";
import type { Licence } from "#law/law-case";
import type { LicenceFact } from "./person-facts.ts";

/**
 * What several entities may do together by the licences of ours: in each state, on the days on which every one of them has one.
 * A night reads the licences once and asks for the same few entities a million times: each is found once.
 */
export function licencesOfAll(
  licences: readonly LicenceFact[],
  entityIds: readonly (string | null)[],
): readonly Licence[] {
  const known = sharedByLicences.getOrInsertComputed(licences, nothingKnown);
  return known.getOrInsertComputed(entityIds.join(" "), () =>
    sharedOf(entityIds.map((of) => licences.filter(({ entityId }) => entityId === of))),
  );
}

type Known = Map<string, readonly Licence[]>;

// What it holds follows from the licences alone.
const sharedByLicences = new WeakMap<readonly LicenceFact[], Known>();
const nothingKnown = (): Known => new Map();

function sharedOf(holders: readonly (readonly LicenceFact[])[]): readonly Licence[] {
  const [first = [], ...others] = holders.map((held) => held.flatMap(licenceOf));
  return others.reduce((shared, held) => shared.flatMap((one) => held.flatMap((other) => together(one, other))), first);
}

function licenceOf({ state, fromOn, untilOn }: LicenceFact): Dated[] {
  return isUsState(state) ? [{ state, from: fromOn, until: untilOn }] : [];
}

type Dated = Licence & { readonly from: Temporal.PlainDate };

/** The days that two licences of a state share; of two states, or where there are no such days, nothing. */
function together(one: Dated, other: Dated): Dated[] {
  const from = laterOf(one.from, other.from);
  const until = earlierEnd(one.until, other.until);
  const isNever = until !== null && compareDays(until, from) <= 0;
  return one.state !== other.state || isNever ? [] : [{ state: one.state, from, until }];
}

function earlierEnd(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null): Temporal.PlainDate | null {
  if (one === null || other === null) return one ?? other;
  return compareDays(one, other) <= 0 ? one : other;
}
