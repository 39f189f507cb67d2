import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import {
  heldStopRefusals,
  stopRefusals,
  type HeldStopRefusal,
  type StopKind,
  type StopRefusal,
} from "#parties/person-stop";
import { saidMedia, type SaidMedium } from "#parties/said";
import { chapters, refusedMedia, stopDays, stoppedPlaces, type StopFacts } from "#parties/stop-facts";
import { AskedDay, AskedTime } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().trim().min(1).max(200);
const because = z.string().trim().min(1).max(1000);
const until = AskedDay.optional().describe("The last day for which it was said");

/** What was said of it, whatever it stops. */
const said = {
  accountId: z.uuid().optional().describe("The one account for which it holds; all of them without one"),
  because,
  receivedOn: AskedDay,
  saidBy: text.optional().describe("Who said it, by name"),
  medium: z.enum(saidMedia).optional().describe("By what they said it"),
  documents: z.array(digest).max(20).optional().describe("Documents of the debtor that prove it: a scan, a recording"),
};

/** Somebody who acts for the debtor from then on: on record among the people around the debtor as well. */
const Acting = z.object({ name: text, phone: text.optional() });

const AttorneyFacts = z.strictObject({
  attorneyKnown: z.boolean().optional().describe("False where neither name nor address can be found"),
  unresponsiveSince: AskedDay.optional().describe("Since when they do not answer"),
});

const CourtFacts = z.strictObject({
  chapter: z.enum(chapters).optional(),
  court: text.optional(),
  caseNumber: text.optional(),
  filedOn: AskedDay.optional(),
  dischargedOn: AskedDay.optional(),
  dismissedOn: AskedDay.optional(),
});

const TimeFacts = z.strictObject({
  days: z.array(z.enum(stopDays)).min(1).max(7).optional(),
  from: AskedTime.optional(),
  to: AskedTime.optional(),
  until,
});

const MediumFacts = z.strictObject({
  medium: z.enum(refusedMedia).optional(),
  pointId: z.uuid().optional().describe("The one number or address at which it is refused"),
  until,
});

/** A stop by its kind, with what is said of it. What is not said is taken at its widest. */
const NewStop = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["cease", "employer", "original-creditor", "identity-theft"]), ...said }),
  z.object({ kind: z.literal("attorney"), facts: AttorneyFacts.optional(), acting: Acting.optional(), ...said }),
  z.object({ kind: z.literal("bankruptcy"), facts: CourtFacts.optional(), ...said }),
  z.object({
    ...{ kind: z.literal("death"), acting: Acting.optional(), ...said },
    facts: z.strictObject({ on: AskedDay.optional().describe("The day of the death") }).optional(),
  }),
  z.object({ kind: z.literal("inconvenient-time"), facts: TimeFacts.optional(), ...said }),
  z.object({
    ...{ kind: z.literal("inconvenient-place"), ...said },
    facts: z.strictObject({ place: z.enum(stoppedPlaces).optional() }).optional(),
  }),
  z.object({ kind: z.literal("medium"), facts: MediumFacts.optional(), ...said }),
]);

/** What became known of a stop since it was recorded. */
const Amendment = z.strictObject({
  dischargedOn: AskedDay.optional().describe("Of a bankruptcy"),
  dismissedOn: AskedDay.optional().describe("Of a bankruptcy"),
  unresponsiveSince: AskedDay.optional().describe("Of an attorney: since when they do not answer"),
  until: until.describe("Of a time or medium: the last day for which it is said"),
});

const day = z.string().optional();

/** What a stop says of itself, as a screen shows it. */
export const SaidOfStop = z.object({
  ...{ medium: z.enum(refusedMedia).optional(), pointId: z.uuid().optional(), place: z.enum(stoppedPlaces).optional() },
  ...{
    days: z.array(z.enum(stopDays)).readonly().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    until: day,
  },
  ...{ attorneyKnown: z.boolean().optional(), unresponsiveSince: day, relationId: z.uuid().optional() },
  ...{ chapter: z.string().optional(), court: z.string().optional(), caseNumber: z.string().optional() },
  ...{ filedOn: day, dischargedOn: day, dismissedOn: day, on: day },
});

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
};

type Recording = Asked & {
  readonly kind: StopKind;
  readonly accountId: Id<"account"> | null;
  readonly facts: StopFacts;
  readonly acting: { readonly name: string; readonly phone?: string | undefined } | null;
  readonly because: string;
  readonly saidBy: string | null;
  readonly medium: SaidMedium | null;
  readonly receivedOn: Temporal.PlainDate;
  readonly documents: readonly string[];
};

type Held = Asked & { readonly stopId: Id<"stop">; readonly because: string };
type Done<Refusal extends string> = Promise<Outcome<undefined, Refusal>>;

type Deps = {
  readonly recordStop: (asked: Recording) => Promise<Outcome<{ readonly stopId: Id<"stop"> }, StopRefusal>>;
  readonly liftStop: (asked: Held) => Done<HeldStopRefusal>;
  readonly takeBackStop: (asked: Held) => Done<HeldStopRefusal>;
  readonly amendStop: (asked: Held & { readonly facts: StopFacts }) => Done<HeldStopRefusal>;
};

const refusesNew = {
  account_is_not_the_debtors: { status: 422, says: stopRefusals.account_is_not_the_debtors },
  point_is_unknown: { status: 422, says: stopRefusals.point_is_unknown },
  point_is_unreadable: { status: 422, says: stopRefusals.point_is_unreadable },
  received_in_the_future: { status: 422, says: stopRefusals.received_in_the_future },
  happened_in_the_future: { status: 422, says: stopRefusals.happened_in_the_future },
  ends_before_it_begins: { status: 422, says: stopRefusals.ends_before_it_begins },
  document_is_not_known: { status: 422, says: stopRefusals.document_is_not_known },
} as const satisfies Record<StopRefusal, object>;

const refusesHeld = {
  stop_is_not_in_force: { status: 404, says: heldStopRefusals.stop_is_not_in_force },
  amends_nothing: { status: 422, says: heldStopRefusals.amends_nothing },
  says_that_already: { status: 409, says: heldStopRefusals.says_that_already },
  happened_in_the_future: { status: 422, says: heldStopRefusals.happened_in_the_future },
  ends_before_it_begins: { status: 422, says: heldStopRefusals.ends_before_it_begins },
  somebody_else_recorded_it: { status: 422, says: heldStopRefusals.somebody_else_recorded_it },
  stop_is_of_another_day: { status: 422, says: heldStopRefusals.stop_is_of_another_day },
} as const satisfies Record<Exclude<HeldStopRefusal, "asks_for_no_answer">, object>;

const inForce = { stop_is_not_in_force: refusesHeld.stop_is_not_in_force };
const AStop = z.object({ debtorId: z.uuid(), stopId: z.uuid() });
type AStop = { readonly debtorId: Id<"debtor">; readonly stopId: Id<"stop"> };

/** What stops us with somebody: recorded with all that was said, amended, lifted, and taken back by who recorded it. */
export function stopRoutes({ recordStop, liftStop, takeBackStop, amendStop }: Deps): AnyOperation<Caller>[] {
  return [
    recordRoute({ recordStop }),
    operation<Caller>()({
      id: "liftStop",
      method: "post",
      path: "/debtors/{debtorId}/stops/{stopId}/lift",
      summary: "Lift a stop that is in force, and say why",
      params: AStop,
      body: z.object({ because }),
      answer: "nothing",
      refusals: inForce,
      handle: ({ params, body, ...asked }) => liftStop({ ...asked, ...body, ...(params as AStop) }),
    }),
    operation<Caller>()({
      id: "takeBackStop",
      method: "post",
      path: "/debtors/{debtorId}/stops/{stopId}/take-back",
      summary: "Take back a stop that one recorded oneself today, by mistake",
      params: AStop,
      body: z.object({ because }),
      answer: "nothing",
      refusals: {
        ...inForce,
        somebody_else_recorded_it: refusesHeld.somebody_else_recorded_it,
        stop_is_of_another_day: refusesHeld.stop_is_of_another_day,
      },
      handle: ({ params, body, ...asked }) => takeBackStop({ ...asked, ...body, ...(params as AStop) }),
    }),
    operation<Caller>()({
      id: "amendStop",
      method: "post",
      path: "/debtors/{debtorId}/stops/{stopId}/amend",
      summary: "Add to a stop what became known since: a discharge or dismissal, an attorney's silence, a last day",
      params: AStop,
      body: z.object({ facts: Amendment, because }),
      answer: "nothing",
      refusals: {
        ...{ ...inForce, amends_nothing: refusesHeld.amends_nothing, says_that_already: refusesHeld.says_that_already },
        happened_in_the_future: refusesHeld.happened_in_the_future,
        ends_before_it_begins: refusesHeld.ends_before_it_begins,
      },
      handle: ({ params, body: { facts, because: why }, ...asked }) =>
        amendStop({ ...asked, facts: stated(facts), because: why, ...(params as AStop) }),
    }),
  ];
}

function recordRoute({ recordStop }: Pick<Deps, "recordStop">): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "recordStop",
    method: "post",
    path: "/debtors/{debtorId}/stops",
    summary: "Record what the law or the person stops; what is not said of it is taken at its widest",
    params: z.object({ debtorId: z.uuid() }),
    body: NewStop,
    answer: z.object({ stopId: z.uuid() }),
    refusals: refusesNew,
    handle: ({ params, body, ...asked }) =>
      recordStop({
        ...{ ...asked, debtorId: params.debtorId as Id<"debtor">, kind: body.kind, because: body.because },
        accountId: (body.accountId ?? null) as Id<"account"> | null,
        facts: "facts" in body ? stated(body.facts ?? {}) : {},
        acting: "acting" in body ? (body.acting ?? null) : null,
        ...{ saidBy: body.saidBy ?? null, medium: body.medium ?? null, documents: body.documents ?? [] },
        receivedOn: Temporal.PlainDate.from(body.receivedOn),
      }),
  });
}

type Stated<Facts> = { readonly [Name in keyof Facts]: Exclude<Facts[Name], undefined> };

/** What is said alone: a fact that is left out is none. */
function stated<Facts extends object>(facts: Facts): Partial<Stated<Facts>> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<Stated<Facts>>;
}
