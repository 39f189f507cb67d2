import type { Money } from "#money/money";

/** The figures of the board that open into the debtors behind them. */
export const figureNames = ["worked", "reached", "promised", "kept", "broken", "collected"] as const;
export type FigureName = (typeof figureNames)[number];

/** Whose figure is opened. Without an id: what is nobody's, or the people of no team. */
export type Whose = { readonly by: "all" } | { readonly by: "person" | "team"; readonly id: string | null };

/** What stands behind a figure: somebody and a debtor, and of a promise or a payment its amount. */
export type FigureRow = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly person: string | null;
  readonly at: Temporal.Instant | null;
  readonly what: string;
  readonly amount: Money | null;
};

/** Of one person, or of what nobody has: what was done on a day, and what is still to be done. */
export type PersonOfDay = {
  /** Null for what is nobody's. */
  readonly loginId: string | null;
  readonly name: string | null;
  readonly team: string | null;
  readonly teamId: string | null;
  /** Persons with whom something was done, and of them those who were reached. */
  readonly worked: number;
  readonly reached: number;
  readonly promised: readonly Money[];
  readonly kept: number;
  readonly broken: number;
  readonly collected: readonly Money[];
  /**
   * The steps that are due now, and what they take, against the minutes that the person works a day; null where unknown,
   * as it is of a day that is over.
   */
  readonly due: number | null;
  readonly dueMinutes: number | null;
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
  | "team"
  | "teamId"
  | "worked"
  | "reached"
  | "promised"
  | "kept"
  | "broken"
  | "collected"
  | "due"
  | "dueMinutes"
  | "minutes"
>;

/** The people of a day by team, those of no team last. */
export function byTeam(people: readonly PersonOfDay[]): TeamOfDay[] {
  const teams = [...Map.groupBy(people, ({ teamId }) => teamId)].map(([teamId, members]) => {
    return { teamId, team: members[0]?.team ?? null, ...added(members) };
  });
  return teams.toSorted((one, other) => (one.team ?? "\uFFFF").localeCompare(other.team ?? "\uFFFF"));
}

/** Everybody's day, added up. A person whose hours are unknown adds none. */
export function added(people: readonly PersonOfDay[]): Omit<TeamOfDay, "team" | "teamId"> {
  const total = (count: (person: PersonOfDay) => number) => people.reduce((sum, person) => sum + count(person), 0);
  const known = (figure: (person: PersonOfDay) => number | null) => {
    const of = people.map(figure).filter((one) => one !== null);
    return of.length === 0 ? null : of.reduce((sum, one) => sum + one, 0);
  };
  return {
    worked: total(({ worked }) => worked),
    reached: total(({ reached }) => reached),
    promised: sumsOf(people.flatMap(({ promised }) => promised)),
    kept: total(({ kept }) => kept),
    broken: total(({ broken }) => broken),
    collected: sumsOf(people.flatMap(({ collected }) => collected)),
    due: known(({ due }) => due),
    dueMinutes: known(({ dueMinutes }) => dueMinutes),
    minutes: known(({ minutes }) => minutes),
  };
}

function sumsOf(amounts: readonly Money[]): Money[] {
  const each = Map.groupBy(amounts, ({ currency }) => currency);
  return [...each].map(([currency, of]) => ({ currency, minor: of.reduce((sum, { minor }) => sum + minor, 0n) }));
}
