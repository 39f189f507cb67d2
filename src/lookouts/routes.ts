import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { monitorNames } from "#parties/monitor";
import { Money } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { lookoutRefusals, type LookoutRefusal } from "./lookout.ts";

const Subject = z
  .discriminatedUnion("is", [
    z.object({ is: z.literal("monitor"), monitor: z.enum(monitorNames) }),
    z.object({ is: z.literal("owes"), amount: Money }),
    z.object({ is: z.literal("import-refused") }),
    z.object({ is: z.literal("licence-ends") }),
  ])
  .meta({ id: "LookoutSubject" });

/** What a lookout is kept for, as JSON says it. */
export type AskedSubject = z.output<typeof Subject>;

const Lookout = z.object({ lookoutId: z.uuid(), subject: Subject, isOffice: z.boolean(), keptBy: z.string() });

const Sighting = z.object({
  sightingId: z.uuid(),
  subject: Subject,
  isOffice: z.boolean(),
  seenOn: z.iso.date(),
  toldAt: z.iso.datetime(),
  debtorId: z.uuid().nullable(),
  debtor: z.string().nullable(),
  number: z.string().nullable(),
  count: z.int(),
  isRead: z.boolean(),
});

const Sightings = z.object({ unread: z.int(), sightings: z.array(Sighting), next: z.uuid().nullable() });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Whose = { readonly isOffice: boolean };
type Keeping = Asked & Whose & { readonly subject: AskedSubject };
type Ending = Asked & Whose & { readonly lookoutId: Id<"lookout"> };
type Reading = Asked & { readonly sightingIds: readonly Id<"sighting">[]; readonly isPutAway: boolean };

type Deps = {
  listLookouts: (asked: Asked) => Promise<z.input<typeof Lookout>[]>;
  keepLookout: (
    asked: Keeping,
  ) => Promise<Outcome<{ readonly lookoutId: string }, LookoutRefusal | "amount_is_unreadable">>;
  endLookout: (asked: Ending) => Promise<Outcome<undefined, "lookout_is_unknown">>;
  listSightings: (asked: Asked & { readonly before: string | null }) => Promise<z.input<typeof Sightings>>;
  readSightings: (asked: Reading) => Promise<void>;
};

const keeping = {
  amount_is_unreadable: { status: 422, says: "The amount is not written in its currency, as 1234.50 and USD are." },
  amount_is_not_positive: { status: 422, says: lookoutRefusals.amount_is_not_positive },
  lookout_is_kept_already: { status: 409, says: lookoutRefusals.lookout_is_kept_already },
  lookouts_are_too_many: { status: 409, says: lookoutRefusals.lookouts_are_too_many },
} as const;
const ending = { lookout_is_unknown: { status: 404, says: lookoutRefusals.lookout_is_unknown } } as const;

/** What a person or the office asks to be told of, and what was seen. */
export function lookoutRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listLookouts",
      method: "get",
      path: "/lookouts",
      summary: "List what the caller and the whole office are told of",
      answer: z.object({ lookouts: z.array(Lookout) }),
      refusals: {},
      handle: async (asked) => accepted({ lookouts: await deps.listLookouts(asked) }),
    }),
    ...ofOne(deps, { isOffice: false, of: "the caller", id: "Lookout", path: "/lookouts" }),
    ...ofOne(deps, { isOffice: true, of: "everybody in the office", id: "OfficeLookout", path: "/office-lookouts" }),
    ...sightingRoutes(deps),
  ];
}

type Of = Whose & { readonly of: string; readonly id: string; readonly path: string };

/** A person's lookouts and the office's are kept by the same acts; they differ in who may. */
function ofOne({ keepLookout, endLookout }: Deps, { isOffice, of, id, path }: Of): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: `keep${id}`,
      method: "post",
      path,
      summary: `Tell ${of} of who comes under a monitor, who comes to owe so much, refused files, or licences that end soon`,
      body: z.object({ subject: Subject }),
      answer: z.object({ lookoutId: z.uuid() }),
      refusals: keeping,
      handle: ({ body, ...asked }) => keepLookout({ ...asked, ...body, isOffice }),
    }),
    operation<Caller>()({
      id: `end${id}`,
      method: "delete",
      path: `${path}/{lookoutId}`,
      summary: `Tell ${of} of something no more`,
      params: z.object({ lookoutId: z.uuid() }),
      answer: "nothing",
      refusals: ending,
      handle: ({ params, ...asked }) =>
        endLookout({ ...asked, isOffice, lookoutId: params.lookoutId as Id<"lookout"> }),
    }),
  ];
}

const readMax = 200;

function sightingRoutes({ listSightings, readSightings }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listSightings",
      method: "get",
      path: "/sightings",
      summary: "List what was seen, newest first, with how much of it is unread",
      query: z.object({ cursor: z.uuid().optional() }),
      answer: Sightings,
      refusals: {},
      handle: async ({ query, ...asked }) => accepted(await listSightings({ ...asked, before: query.cursor ?? null })),
    }),
    operation<Caller>()({
      id: "readSightings",
      method: "post",
      path: "/sightings/read",
      summary: "Say that the caller has read some of what was seen, or puts it away",
      body: z.object({ sightingIds: z.array(z.uuid()).min(1).max(readMax), isPutAway: z.boolean() }),
      answer: "nothing",
      refusals: {},
      handle: async ({ body, ...asked }) => {
        const sightingIds = body.sightingIds as Id<"sighting">[];
        await readSightings({ ...asked, sightingIds, isPutAway: body.isPutAway });
        return accepted(undefined);
      },
    }),
  ];
}
