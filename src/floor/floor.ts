import type { Money } from "#money/money";

/** Of one person, or of what nobody has: what was done on a day, and what is still to be done. */
export type PersonOfDay = {
  /** Null for what is nobody's. */
  readonly loginId: string | null;
  readonly name: string | null;
  readonly team: string | null;
  /** Persons with whom something was done, and of them those who were reached. */
  readonly worked: number;
  readonly reached: number;
  readonly promised: readonly Money[];
  readonly kept: number;
  readonly broken: number;
  readonly collected: readonly Money[];
  /** The steps that are due, and what they take, against the minutes that the person works a day; null where unknown. */
  readonly due: number;
  readonly dueMinutes: number;
  readonly minutes: number | null;
  /** Whom they have open just now. */
  readonly on: readonly { readonly debtorId: string; readonly debtor: string; readonly since: string }[];
};

/** A promise that is due on the day, or was broken on it. */
export type PromiseOfDay = {
  readonly promiseId: string;
  readonly debtorId: string;
  readonly debtor: string;
  readonly amount: Money;
  readonly dueOn: Temporal.PlainDate;
  readonly isBroken: boolean;
  readonly taker: string | null;
};

/** A debtor with whom nobody did anything for long although something is due. */
export type Untouched = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly action: string;
  readonly dueOn: Temporal.PlainDate;
  /** When anybody last did anything with them, or else since when they have been here. */
  readonly touchedAt: Temporal.Instant;
  readonly owner: string | null;
};

/** The day of a team: what its people did, added up; amounts by currency, which are never added to one another. */
export type TeamOfDay = Pick<
  PersonOfDay,
  "team" | "worked" | "reached" | "promised" | "kept" | "broken" | "collected" | "due" | "dueMinutes" | "minutes"
>;

/** The people of a day by team, those of no team last. */
export function byTeam(people: readonly PersonOfDay[]): TeamOfDay[] {
  const teams = Map.groupBy(people, ({ team }) => team);
  const named = [...teams].toSorted(([one], [other]) => (one ?? "\uFFFF").localeCompare(other ?? "\uFFFF"));
  return named.map(([team, members]) => ({ team, ...added(members) }));
}

/** Everybody's day, added up. A person whose hours are unknown adds none. */
export function added(people: readonly PersonOfDay[]): Omit<TeamOfDay, "team"> {
  const total = (count: (person: PersonOfDay) => number) => people.reduce((sum, person) => sum + count(person), 0);
  const known = people.filter(({ minutes }) => minutes !== null);
  return {
    worked: total(({ worked }) => worked),
    reached: total(({ reached }) => reached),
    promised: sumsOf(people.flatMap(({ promised }) => promised)),
    kept: total(({ kept }) => kept),
    broken: total(({ broken }) => broken),
    collected: sumsOf(people.flatMap(({ collected }) => collected)),
    due: total(({ due }) => due),
    dueMinutes: total(({ dueMinutes }) => dueMinutes),
    minutes: known.length === 0 ? null : known.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
  };
}

function sumsOf(amounts: readonly Money[]): Money[] {
  const each = Map.groupBy(amounts, ({ currency }) => currency);
  return [...each].map(([currency, of]) => ({ currency, minor: of.reduce((sum, { minor }) => sum + minor, 0n) }));
}
