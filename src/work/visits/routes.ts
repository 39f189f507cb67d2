import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Accepted, type Outcome } from "#base/outcome";
import { AskedDay, Day, Instant, Money } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer, type Refusal, type Refused } from "#platform/operation";
import type { Agreed } from "#work/agreed";
import { visitRefusals, visitStates, type VisitRefusal } from "#work/visit";

/** A visit as the desk shows it. */
export const ShownVisit = z
  .object({
    ...{ visitId: z.uuid(), permitId: z.uuid(), debtorId: z.uuid(), debtor: z.string(), number: z.string() },
    ...{ fromAt: Instant, untilAt: Instant, zone: z.string().describe("On whose clock the hour is said") },
    state: z.enum(visitStates).describe("Whether it is to come, due now, or its hour is past and nobody reported it"),
    pointId: z.uuid(),
    address: z.string(),
    note: z.string().nullable().describe("Null where there is none, or it was erased"),
    ...{ loginId: z.uuid(), goes: z.string().describe("Who goes") },
    ...{ owed: z.array(Money), daysOverdue: z.int(), phone: z.string().nullable() },
  })
  .meta({ id: "Visit" });

const Round = z.object({ on: Day, visits: z.array(ShownVisit).describe("In the order of their addresses") });

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "A time is written as 15:00");
const Planning = z.object({
  on: AskedDay,
  time,
  zone: z.string().max(64),
  pointId: z.uuid().describe("At which address"),
  note: z.string().trim().max(500).default(""),
  loginId: z.uuid().optional().describe("Who goes; without it whoever plans it"),
});
const Planned = z.object({ visitId: z.uuid(), permitId: z.uuid(), fromAt: Instant });
const Asking = z.object({
  on: AskedDay.optional(),
  of: z.uuid().optional().describe("Whose round, where it is not one's own"),
});

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
export type PlanAsked = Asked & {
  readonly debtorId: string;
  readonly agreed: Agreed;
  readonly pointId: string;
  readonly note: string;
  readonly loginId?: string | undefined;
};
export type RoundAsked = Asked & {
  readonly on: Temporal.PlainDate | undefined;
  readonly ofLoginId: string | undefined;
};
type Made =
  Accepted<{ readonly visitId: string; readonly permitId: string; readonly fromAt: Temporal.Instant }> | Refused;
type NotYours = "worklist_is_not_yours" | "person_is_unknown";

type Deps = {
  /** The refusals of the gate: a visit needs a permit. */
  readonly gateRefusals: Readonly<Record<string, Refusal>>;
  readonly planVisit: (asked: PlanAsked) => Promise<Made>;
  readonly putOffVisit: (asked: PlanAsked & { readonly visitId: string; readonly permitId: string }) => Promise<Made>;
  readonly dropVisit: (
    asked: Asked & { readonly debtorId: string; readonly visitId: string },
  ) => Promise<Outcome<undefined, "visit_is_over">>;
  readonly readRound: (asked: RoundAsked) => Promise<Outcome<z.input<typeof Round>, NotYours>>;
  readonly readRoundSheet: (asked: RoundAsked) => Promise<Outcome<FileAnswer, NotYours>>;
};

const planning = {
  zone_is_not_theirs: { status: 422, says: visitRefusals.zone_is_not_theirs },
  hour_does_not_exist: { status: 422, says: visitRefusals.hour_does_not_exist },
  visit_is_past: { status: 422, says: visitRefusals.visit_is_past },
  visit_is_too_far: { status: 422, says: visitRefusals.visit_is_too_far },
  person_is_unknown: { status: 422, says: visitRefusals.person_is_unknown },
  debtor_is_not_theirs: { status: 422, says: visitRefusals.debtor_is_not_theirs },
  visit_is_planned: { status: 409, says: visitRefusals.visit_is_planned },
} as const satisfies Partial<Record<VisitRefusal, Refusal>>;

const isOver = { visit_is_over: { status: 409, says: visitRefusals.visit_is_over } } as const;
const wasChanged = { visit_was_changed: { status: 409, says: visitRefusals.visit_was_changed } } as const;

/** Visits: planned with a permit for their hour, put off, dropped; and a day's round of them. */
export function visitRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...planningRoutes(deps), ...roundRoutes(deps)];
}

function planningRoutes({ gateRefusals, planVisit, putOffVisit, dropVisit }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "planVisit",
      method: "post",
      path: "/debtors/{debtorId}/visits",
      summary: "Plan a visit for an hour at an address; the law is asked about it, and it counts until it is reported",
      params: z.object({ debtorId: z.uuid() }),
      body: Planning,
      answer: Planned,
      refusals: { ...gateRefusals, ...planning },
      handle: async ({ params, body, ...asked }) =>
        plannedAnswer(await planVisit({ ...asked, ...params, ...plannedOf(body) })),
    }),
    operation<Caller>()({
      id: "putOffVisit",
      method: "put",
      path: "/debtors/{debtorId}/visits/{visitId}",
      summary: "Put a visit off to another hour, address or person, over what was read; the law is asked anew",
      params: z.object({ debtorId: z.uuid(), visitId: z.uuid() }),
      body: Planning.extend({ over: z.uuid().describe("The permit that it had when it was read") }),
      answer: Planned,
      refusals: { ...gateRefusals, ...planning, ...isOver, ...wasChanged },
      handle: async ({ params, body: { over, ...body }, ...asked }) =>
        plannedAnswer(await putOffVisit({ ...asked, ...params, ...plannedOf(body), permitId: over })),
    }),
    operation<Caller>()({
      id: "dropVisit",
      method: "delete",
      path: "/debtors/{debtorId}/visits/{visitId}",
      summary: "Visit nobody: the visit is not made, and counts no more",
      params: z.object({ debtorId: z.uuid(), visitId: z.uuid() }),
      answer: "nothing",
      refusals: isOver,
      handle: ({ params, ...asked }) => dropVisit({ ...asked, ...params }),
    }),
  ];
}

const notYours = {
  worklist_is_not_yours: { status: 403, says: "Only a supervisor opens the worklists of others." },
  person_is_unknown: { status: 404, says: "Nobody who has a worklist is known by that name." },
} as const;

function roundRoutes({ readRound, readRoundSheet }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readRound",
      method: "get",
      path: "/visits",
      summary: "The visits of a day in the order of their addresses; of today also those that nobody reported yet",
      query: Asking,
      answer: Round,
      refusals: notYours,
      handle: ({ query, ...asked }) => readRound({ ...asked, ...roundOf(query) }),
    }),
    operation<Caller>()({
      id: "readRoundSheet",
      method: "get",
      path: "/visits/sheet",
      summary: "The visits of a day as a sheet to take along, as a PDF; that it left is put on record",
      query: Asking,
      answer: "file",
      refusals: notYours,
      handle: ({ query, ...asked }) => readRoundSheet({ ...asked, ...roundOf(query) }),
    }),
  ];
}

function roundOf({ on, of }: z.output<typeof Asking>) {
  return { on: on === undefined ? undefined : Temporal.PlainDate.from(on), ofLoginId: of };
}

function plannedOf({ on, time: at, zone, ...body }: z.output<typeof Planning>) {
  return { ...body, agreed: { on: Temporal.PlainDate.from(on), time: Temporal.PlainTime.from(at), zone } };
}

function plannedAnswer(made: Made) {
  return made.ok ? accepted({ ...made.value, fromAt: made.value.fromAt.toString() }) : made;
}
