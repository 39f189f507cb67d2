import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { enteredPoints, type PointKind, type PointSource } from "#parties/contact-point";
import type { RelationRole } from "#parties/debtor";
import {
  mergeRefusals,
  peopleRefusals,
  pointSources,
  relationRoles,
  type MergeRefusal,
  type PeopleRefusal,
} from "#parties/people";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

const Because = z.object({ because: z.string().trim().min(1).max(500) });
const OfDebtor = z.object({ debtorId: z.uuid() });

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
};
type Named = { readonly debtorId: string; readonly name: string; readonly number: string };

type Deps = {
  addPoint: (
    asked: Asked & { typed: { kind: PointKind; text: string }; source: PointSource; relationId: Id<"relation"> | null },
  ) => Promise<Outcome<{ readonly pointId: string }, PeopleRefusal>>;
  endPoint: (asked: Asked & { pointId: Id<"point">; because: string }) => Promise<Outcome<undefined, PeopleRefusal>>;
  addRelation: (
    asked: Asked & { role: RelationRole; name: string },
  ) => Promise<Outcome<{ readonly relationId: string }, PeopleRefusal>>;
  endRelation: (
    asked: Asked & { relationId: Id<"relation">; because: string },
  ) => Promise<Outcome<undefined, PeopleRefusal>>;
  placeAlert: (asked: Asked & { words: string }) => Promise<Outcome<{ readonly alertId: string }, never>>;
  liftAlert: (asked: Asked & { alertId: string }) => Promise<Outcome<undefined, PeopleRefusal>>;
  merge: (
    asked: Asked & { into: Id<"debtor">; because: string },
  ) => Promise<Outcome<{ readonly survivorId: string }, MergeRefusal>>;
  endMerge: (asked: Asked & { because: string }) => Promise<Outcome<undefined, MergeRefusal>>;
  tellApart: (asked: Asked & { from: Id<"debtor">; because: string }) => Promise<Outcome<undefined, MergeRefusal>>;
  findDuplicates: (
    tx: Queries,
  ) => Promise<readonly { one: Named; other: Named; reasons: readonly string[]; score: number }[]>;
};

const says = (name: PeopleRefusal, status: 404 | 409 | 422) => ({ status, says: peopleRefusals[name] }) as const;
const unknownRelation = says("relation_is_unknown", 404);
const refusals = {
  point_is_unreadable: says("point_is_unreadable", 422),
  point_is_held: says("point_is_held", 409),
  point_is_unknown: says("point_is_unknown", 404),
  relation_is_unknown: unknownRelation,
  alert_is_unknown: says("alert_is_unknown", 404),
};
const mergeAnswers = {
  debtor_is_unknown: { status: 404, says: mergeRefusals.debtor_is_unknown },
  same_person_already: { status: 409, says: mergeRefusals.same_person_already },
  group_would_be_a_circle: { status: 409, says: mergeRefusals.group_would_be_a_circle },
  not_merged: { status: 409, says: mergeRefusals.not_merged },
} as const satisfies Record<MergeRefusal, object>;

/** How a debtor is reached, who stands beside it, what is pinned to it, and who turned out to be the same person. */
export function peopleRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...pointRoutes(deps), ...aroundRoutes(deps), ...mergeRoutes(deps)];
}

function pointRoutes({ addPoint, endPoint }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "addPoint",
      method: "post",
      path: "/debtors/{debtorId}/points",
      summary: "Record a number, e-mail or address that somebody told, with who told it",
      params: OfDebtor,
      body: z.object({
        kind: z.enum(enteredPoints),
        text: z.string().trim().min(1).max(500),
        source: z.enum(pointSources),
        relationId: z.uuid().optional(),
      }),
      answer: z.object({ pointId: z.uuid() }),
      refusals,
      handle: ({ params, body: { kind, text, source, relationId = null }, ...asked }) =>
        addPoint({
          ...{ ...asked, debtorId: params.debtorId as Id<"debtor">, typed: { kind, text }, source },
          relationId: relationId as Id<"relation"> | null,
        }),
    }),
    operation<Caller>()({
      id: "endPoint",
      method: "post",
      path: "/debtors/{debtorId}/points/{pointId}/end",
      summary: "End a number, e-mail or address: nobody is reached there any more",
      params: OfDebtor.extend({ pointId: z.uuid() }),
      body: Because,
      answer: "nothing",
      refusals,
      handle: ({ params, body, ...asked }) =>
        endPoint({ ...asked, ...body, ...(params as { debtorId: Id<"debtor">; pointId: Id<"point"> }) }),
    }),
  ];
}

function aroundRoutes({ addRelation, endRelation, placeAlert, liftAlert }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "addRelation",
      method: "post",
      path: "/debtors/{debtorId}/related",
      summary: "Record somebody around a debtor, by what they are to it",
      params: OfDebtor,
      body: z.object({ role: z.enum(relationRoles), name: z.string().trim().min(1).max(300) }),
      answer: z.object({ relationId: z.uuid() }),
      refusals: {},
      handle: ({ params, body, ...asked }) =>
        addRelation({ ...asked, ...body, debtorId: params.debtorId as Id<"debtor"> }) as Promise<
          Outcome<{ relationId: string }, never>
        >,
    }),
    operation<Caller>()({
      id: "endRelation",
      method: "post",
      path: "/debtors/{debtorId}/related/{relationId}/end",
      summary: "End somebody's place beside a debtor, with the numbers and addresses that were theirs",
      params: OfDebtor.extend({ relationId: z.uuid() }),
      body: Because,
      answer: "nothing",
      refusals,
      handle: ({ params, body, ...asked }) =>
        endRelation({ ...asked, ...body, ...(params as { debtorId: Id<"debtor">; relationId: Id<"relation"> }) }),
    }),
    ...alertRoutes({ placeAlert, liftAlert }),
  ];
}

function alertRoutes({ placeAlert, liftAlert }: Pick<Deps, "placeAlert" | "liftAlert">): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "placeAlert",
      method: "post",
      path: "/debtors/{debtorId}/alerts",
      summary: "Pin a note above everything, until it is lifted",
      params: OfDebtor,
      body: z.object({ words: z.string().trim().min(1).max(500) }),
      answer: z.object({ alertId: z.uuid() }),
      refusals: {},
      handle: ({ params, body, ...asked }) =>
        placeAlert({ ...asked, ...body, debtorId: params.debtorId as Id<"debtor"> }),
    }),
    operation<Caller>()({
      id: "liftAlert",
      method: "delete",
      path: "/debtors/{debtorId}/alerts/{alertId}",
      summary: "Take a pinned note down",
      params: OfDebtor.extend({ alertId: z.uuid() }),
      answer: "nothing",
      refusals,
      handle: ({ params, ...asked }) =>
        liftAlert({ ...asked, debtorId: params.debtorId as Id<"debtor">, alertId: params.alertId }),
    }),
  ];
}

function mergeRoutes({ merge, endMerge, tellApart, findDuplicates }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listDuplicates",
      method: "get",
      path: "/duplicates",
      summary: "List pairs of debtors who may be one person, with the reasons; nobody is merged by it",
      answer: z.object({
        pairs: z.array(
          z.object({
            one: z.object({ debtorId: z.uuid(), name: z.string(), number: z.string() }),
            other: z.object({ debtorId: z.uuid(), name: z.string(), number: z.string() }),
            reasons: z.array(z.string()).readonly(),
            score: z.number(),
          }),
        ),
      }),
      refusals: {},
      handle: async ({ tx }) => accepted({ pairs: [...(await findDuplicates(tx))] }),
    }),
    ...mergingRoutes({ merge, endMerge }),
    operation<Caller>()({
      id: "tellApart",
      method: "post",
      path: "/debtors/{debtorId}/different",
      summary: "Record that two who look alike are different people: nobody is asked again",
      params: OfDebtor,
      body: Because.extend({ from: z.uuid() }),
      answer: "nothing",
      refusals: mergeAnswers,
      handle: ({ params, body, ...asked }) =>
        tellApart({
          ...{ ...asked, because: body.because, from: body.from as Id<"debtor"> },
          debtorId: params.debtorId as Id<"debtor">,
        }),
    }),
  ];
}

function mergingRoutes({ merge, endMerge }: Pick<Deps, "merge" | "endMerge">): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "mergeDebtors",
      method: "post",
      path: "/debtors/{debtorId}/merge",
      summary: "Record that a debtor is the same person as another, who survives, until the merge is ended",
      params: OfDebtor,
      body: Because.extend({ into: z.uuid() }),
      answer: z.object({ survivorId: z.uuid() }),
      refusals: mergeAnswers,
      handle: ({ params, body, ...asked }) =>
        merge({
          ...{ ...asked, because: body.because, into: body.into as Id<"debtor"> },
          debtorId: params.debtorId as Id<"debtor">,
        }),
    }),
    operation<Caller>()({
      id: "endMerge",
      method: "post",
      path: "/debtors/{debtorId}/merge/end",
      summary: "End a merge: the two are two again, each with what was theirs; stops recorded meanwhile hold for both",
      params: OfDebtor,
      body: Because,
      answer: "nothing",
      refusals: mergeAnswers,
      handle: ({ params, body, ...asked }) =>
        endMerge({ ...asked, ...body, debtorId: params.debtorId as Id<"debtor"> }),
    }),
  ];
}
