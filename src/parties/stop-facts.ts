import type { StopKind } from "./person-stop.ts";

/** What may be refused: one way of reaching somebody. */
export const refusedMedia = ["call", "text", "email", "letter", "visit"] as const;

/** Where somebody may not want to be reached. */
export const stoppedPlaces = ["home", "work"] as const;

/** The days of the week, as a time is said of them. */
export const stopDays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** Under which chapter of the code a bankruptcy is filed. */
export const chapters = ["7", "9", "11", "12", "13", "15"] as const;

/** What a stop says of itself beside its kind, days and times in ISO. What it does not say is taken at its widest. */
export type StopFacts = {
  /** The one medium that is refused, and the one number or address at which it is. */
  readonly medium?: (typeof refusedMedia)[number];
  readonly pointId?: string;
  readonly days?: readonly (typeof stopDays)[number][];
  readonly from?: string;
  readonly to?: string;
  /** The last day for which it was said. */
  readonly until?: string;
  readonly place?: (typeof stoppedPlaces)[number];
  readonly attorneyKnown?: boolean;
  readonly unresponsiveSince?: string;
  /** Of the related people, who it is: the attorney, or who acts for the estate. */
  readonly relationId?: string;
  readonly chapter?: string;
  readonly court?: string;
  readonly caseNumber?: string;
  readonly filedOn?: string;
  readonly dischargedOn?: string;
  readonly dismissedOn?: string;
  /** The day of a death. */
  readonly on?: string;
  /** When the answer to a question was sent, by which it was over. */
  readonly sentOn?: string;
};

/** The facts that are days on which something happened: none lies in the future. */
const past = ["filedOn", "dischargedOn", "dismissedOn", "unresponsiveSince", "on"] as const;

/** Which facts of a stop may become known later, by its kind. */
export const amendments = {
  bankruptcy: ["dischargedOn", "dismissedOn"],
  attorney: ["unresponsiveSince"],
  "inconvenient-time": ["until"],
  medium: ["until"],
} as const satisfies Partial<Record<StopKind, readonly (keyof StopFacts)[]>>;

/** Whether facts are ones by which a stop of this kind can be amended: at least one, and no other. */
export function canAmend(kind: StopKind, facts: StopFacts): boolean {
  const allowed: readonly string[] = kind in amendments ? amendments[kind as keyof typeof amendments] : [];
  const names = Object.keys(facts);
  return names.length > 0 && names.every((name) => allowed.includes(name));
}

type Days = { readonly facts: StopFacts; readonly receivedOn: Temporal.PlainDate; readonly today: Temporal.PlainDate };

/** What is wrong with the days of a stop, if anything is. */
export function faultOfDays({ facts, receivedOn, today }: Days) {
  const { filedOn, dischargedOn, dismissedOn, until } = facts;
  const isAfter = (day: string | undefined, other: { toString: () => string }) =>
    day !== undefined && day > other.toString();
  if (past.some((name) => isAfter(facts[name], today))) return "happened_in_the_future";
  const ended = [dischargedOn, dismissedOn].some((day) => day !== undefined && isAfter(filedOn, day));
  return ended || (until !== undefined && isAfter(receivedOn.toString(), until)) ? "ends_before_it_begins" : undefined;
}

const dayNames = {
  ...{ MO: "Monday", TU: "Tuesday", WE: "Wednesday", TH: "Thursday", FR: "Friday", SA: "Saturday", SU: "Sunday" },
} as const;

/** What a stop says of itself, in words: "no text; until 2026-06-30". Empty where it says no more than its kind. */
export function factWords(facts: StopFacts): string {
  const { medium, pointId, days, from, to, place, until } = facts;
  const said = [
    medium === undefined ? undefined : `no ${medium}`,
    pointId === undefined ? undefined : "at one number or address",
    days === undefined ? undefined : `on ${days.map((day) => dayNames[day]).join(", ")}`,
    from === undefined ? undefined : `from ${from}`,
    to === undefined ? undefined : `to ${to}`,
    place === undefined ? undefined : `not at ${place}`,
    until === undefined ? undefined : `until ${until}`,
    ...wordsOfAttorney(facts),
    ...wordsOfCourt(facts),
    facts.on === undefined ? undefined : `died on ${facts.on}`,
  ];
  return said.filter((each) => each !== undefined).join("; ");
}

function wordsOfAttorney({ attorneyKnown, unresponsiveSince }: StopFacts) {
  return [
    attorneyKnown === false ? "attorney not to be found" : undefined,
    unresponsiveSince === undefined ? undefined : `silent since ${unresponsiveSince}`,
  ];
}

function wordsOfCourt({ chapter, court, caseNumber, filedOn, dischargedOn, dismissedOn }: StopFacts) {
  return [
    chapter === undefined ? undefined : `chapter ${chapter}`,
    court === undefined ? undefined : `court ${court}`,
    caseNumber === undefined ? undefined : `case ${caseNumber}`,
    filedOn === undefined ? undefined : `filed on ${filedOn}`,
    dischargedOn === undefined ? undefined : `discharged on ${dischargedOn}`,
    dismissedOn === undefined ? undefined : `dismissed on ${dismissedOn}`,
  ];
}
