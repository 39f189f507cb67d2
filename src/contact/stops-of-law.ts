import { petition } from "#law/build-case";
import { weekdays, type Debtor, type MediumRefusal, type Window } from "#law/debtor";
import type { Debt } from "#law/law-case";
import { begunEverywhere } from "./no-later-than.ts";
import type { LikelyStop, PersonFacts, StopFact } from "./person-facts.ts";

type Stops = Pick<
  Debtor,
  | "represented"
  | "deceasedOn"
  | "bankruptcy"
  | "inconvenient"
  | "inconvenientPlaces"
  | "employerProhibits"
  | "mediaRefused"
  | "ceaseOn"
>;

/**
 * The stops on record as the law asks about them at an instant: each holds from when it was recorded. What a stop does
 * not say is taken at its widest.
 */
export function stopsOfLaw(recorded: readonly StopFact[], at: Temporal.Instant): Stops {
  const stops = recorded.map((stop) => ({ ...stop, receivedOn: begunEverywhere(at, stop.receivedOn) }));
  const of = (kind: StopFact["kind"]) => stops.filter((stop) => stop.kind === kind);
  return {
    ceaseOn: of("cease").map((stop) => ({ debts: debtsOf(stop), receivedOn: stop.receivedOn })),
    represented: of("attorney").map((stop) => ({
      debts: debtsOf(stop),
      since: stop.receivedOn,
      attorneyKnown: stop.facts["attorneyKnown"] !== false,
      unresponsiveSince: day(stop.facts["unresponsiveSince"]),
    })),
    bankruptcy: of("bankruptcy").map(({ facts, receivedOn }) =>
      petition({
        chapter: text(facts["chapter"]),
        filedOn: begunEverywhere(at, day(facts["filedOn"]) ?? receivedOn),
        dischargedOn: day(facts["dischargedOn"]),
        dismissedOn: day(facts["dismissedOn"]),
      }),
    ),
    deceasedOn:
      of("death").map(({ facts, receivedOn }) => begunEverywhere(at, day(facts["on"]) ?? receivedOn))[0] ?? null,
    inconvenient: of("inconvenient-time").map(windowOf),
    inconvenientPlaces: [...new Set(of("inconvenient-place").flatMap(placesOf))],
    employerProhibits: of("employer").length > 0,
    mediaRefused: of("medium").flatMap(refusalsOf),
  };
}

/** What stops others who are likely this person, at a number or address that both have. */
export function likelyStopsAt({ likelyStops }: PersonFacts, pointId: string | null): readonly LikelyStop[] {
  return likelyStops.filter(({ pointIds }) => pointId !== null && pointIds.includes(pointId));
}

/**
 * What was said of a debt alone: that the consumer asked who its original creditor is, and has no answer yet, and that it comes
 * from the theft of an identity. Without an account it is said of all debts.
 */
export function saidOfDebt(
  recorded: readonly StopFact[],
  { accountId, at }: { readonly accountId: string; readonly at: Temporal.Instant },
): Pick<Debt, "requests" | "identityTheft"> {
  const own = recorded.filter((stop) => stop.accountId === null || stop.accountId === accountId);
  return {
    requests: own
      .filter(({ kind }) => kind === "original-creditor")
      .map(({ receivedOn }) => {
        return { kind: "original-creditor", receivedOn: begunEverywhere(at, receivedOn), answeredOn: null };
      }),
    identityTheft: own.some(({ kind }) => kind === "identity-theft"),
  };
}

function debtsOf({ accountId }: StopFact): readonly string[] | null {
  return accountId === null ? null : [accountId];
}

function windowOf({ facts, receivedOn }: StopFact): Window {
  const days = Array.isArray(facts["days"]) ? weekdays.filter((day) => listed(facts["days"]).includes(day)) : [];
  return {
    days: days.length === 0 ? weekdays : days,
    from: time(facts["from"]),
    to: time(facts["to"]),
    said: receivedOn,
    until: day(facts["until"]),
  };
}

const places = ["home", "work"] as const;

function placesOf({ facts }: StopFact): readonly (typeof places)[number][] {
  const named = places.filter((place) => place === facts["place"]);
  return named.length === 0 ? places : named;
}

const media = ["call", "text", "email", "letter", "visit"] as const;

function refusalsOf({ facts, receivedOn }: StopFact): MediumRefusal[] {
  const named = media.filter((medium) => medium === facts["medium"]);
  const point = text(facts["pointId"]);
  const until = day(facts["until"]);
  return (named.length === 0 ? media : named).map((kind) => ({ kind, point, on: receivedOn, until }));
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function day(value: unknown): Temporal.PlainDate | null {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Temporal.PlainDate.from(value) : null;
}

function time(value: unknown): Temporal.PlainTime | null {
  return typeof value === "string" && /^\d{2}:\d{2}(:\d{2})?$/.test(value) ? Temporal.PlainTime.from(value) : null;
}
