import { stoppableMedia, type AskedToStop, type StoppableMedium } from "#law/words/asks-to-stop";
import { messagedPoints, type PointKind } from "#parties/contact-point";
import { isDebtorsOwn } from "#parties/own-people";
import type { StopFacts } from "#parties/stop-facts";
import { fits } from "./permit.ts";
import type { PersonFacts, PointFact, StopFact } from "./person-facts.ts";
import type { Reached } from "./outcome.ts";
import type { RecordedKind } from "./recorded.ts";

/** In what somebody's words reached us: by which medium, at which number or address if it is known, and who they were. */
export type Heard = {
  readonly kind: RecordedKind;
  readonly pointId: string | null;
  readonly reached: Reached | null;
};

/** A stop that is to be put on record: of the person, or of messages to a number or address. */
export type AskedStop = { readonly said: string } & (
  | { readonly kind: "cease" | "employer" | "inconvenient-place" | "medium"; readonly facts: StopFacts }
  | { readonly kind: "opt-out"; readonly pointId: string }
);

/** What was stopped because somebody said so, with the words by which it was known. */
export type Honoured = Pick<AskedStop, "kind" | "said">;

/** What may be stopped by what somebody says. */
export const honouredKinds = [
  "cease",
  "employer",
  "inconvenient-place",
  "medium",
  "opt-out",
] as const satisfies readonly AskedStop["kind"][];

type Known = Pick<PersonFacts, "kind" | "points" | "stops">;

/**
 * The stops that somebody's words come to, but for those that stand already. What they leave open is taken at its widest:
 * "stop calling" is of every number. Somebody else than the debtor speaks for the number alone by which we reached them.
 */
export function stopsAsked(asked: readonly AskedToStop[], heard: Heard, known: Known): AskedStop[] {
  const stops = asked.flatMap((wish) => stopsOf(wish, heard, known));
  const keys = stops.map(keyOf);
  return stops.filter((stop, index) => keys.indexOf(keyOf(stop)) === index && !stands(stop, known));
}

function stopsOf({ what, where, said }: AskedToStop, heard: Heard, known: Known): AskedStop[] {
  const used = known.points.find(({ pointId }) => pointId === heard.pointId);
  const refused = (medium: StoppableMedium, point: PointFact | undefined): AskedStop => {
    const isOne = point !== undefined && fits(medium, point.kind);
    return { kind: "medium", facts: { medium, ...(isOne ? { pointId: point.pointId } : {}) }, said };
  };
  if (heard.reached === "third-party") return [refused(mediumOf(what) ?? heard.kind, used)];
  if (where === "work" && known.kind === "person") {
    return [
      what === "call"
        ? { kind: "employer", facts: {}, said }
        : { kind: "inconvenient-place", facts: { place: "work" }, said },
    ];
  }
  const place = where === "here" ? used : where === "mobile" ? onlyMobile(known) : undefined;
  switch (what) {
    case "contact":
      return [{ kind: "cease", facts: {}, said }];
    case "messages":
      return noMessages(heard, used).map((stop) => ({ ...stop, said }));
    case "consent":
      return [...new Set(["call", "text", heard.kind] as const)].map((medium) => refused(medium, place));
    case "used":
      return [refused(heard.kind, place)];
    default:
      return [refused(what, place)];
  }
}

const mediumOf = (what: AskedToStop["what"]): StoppableMedium | undefined =>
  stoppableMedia.find((medium) => medium === what);

const written = ["text", "email"] as const;

/** An opt-out is of the number or address that it came from; of both media where it came by neither, or from none known. */
function noMessages({ kind }: Heard, used: PointFact | undefined) {
  const media = written.filter((medium) => medium === kind);
  if (media.length > 0 && used !== undefined && takesMessages(used.kind)) {
    return [{ kind: "opt-out", pointId: used.pointId } as const];
  }
  return (media.length > 0 ? media : written).map((medium) => ({ kind: "medium", facts: { medium } }) as const);
}

const takesMessages = (kind: PointKind) => messagedPoints.some((each) => each === kind);

function onlyMobile({ points, kind: debtor }: Known): PointFact | undefined {
  const own = points.filter(({ kind, relation }) => kind === "mobile" && isDebtorsOwn(relation, debtor));
  return own.length === 1 ? own[0] : undefined;
}

const keyOf = (stop: AskedStop) => JSON.stringify({ ...stop, said: null });

/** Whether what is on record stops as much already, for all accounts and without an end. */
function stands(stop: AskedStop, { points, stops }: Known): boolean {
  if (stop.kind === "opt-out") {
    const held = points.find(({ pointId }) => pointId === stop.pointId);
    return held?.addressStops.some(({ kind }) => kind === "opt-out") === true;
  }
  return stops.some((held) => held.kind === stop.kind && held.accountId === null && isAsWide(held, stop.facts));
}

function isAsWide({ facts: held }: StopFact, facts: StopFacts): boolean {
  const isFor = (name: "medium" | "pointId" | "place") => held[name] === undefined || held[name] === facts[name];
  return held["until"] === undefined && isFor("medium") && isFor("pointId") && isFor("place");
}
