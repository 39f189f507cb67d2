import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { changedFields } from "#parties/changes/party-change";
import type { Said } from "#base/said-words";
import { AskedDay, Day, Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Given, type Refused } from "#platform/operation";
import { entityRefusals, licenceStandings, type EntityFacts } from "./entity.ts";

const Licence = z.object({
  state: z.string(),
  number: z.string(),
  fromOn: Day,
  untilOn: Day.nullable().describe("The day on which it expires"),
  standing: z.enum(licenceStandings),
});

const Entity = z
  .object({
    ...{ entityId: z.uuid(), version: z.int(), legalName: z.string(), tradeNames: z.array(z.string()) },
    ...{ address: z.string(), phone: z.string(), licences: z.array(Licence) },
  })
  .meta({ id: "OfficeEntity" });

// What they say is read by rules of our own, which answer in sentences: here it is only kept short.
const text = z.string().max(4000);
const Saying = z.object({
  legalName: text.optional(),
  tradeNames: z.array(text).max(50).optional(),
  address: text.optional(),
  phone: text.optional(),
  licences: z
    .array(z.object({ state: text, number: text, fromOn: AskedDay, untilOn: AskedDay.nullable() }))
    .max(200)
    .optional()
    .describe("All of them together"),
});

const Change = z
  .object({
    ...{ entityId: z.uuid(), version: z.int(), field: z.enum(changedFields) },
    part: z.string().describe("Of which licence, by its state and first day"),
    ...{ before: z.string().nullable(), after: z.string().nullable() },
    changedBy: z.string().nullable().describe("Null where the command line did it"),
    changedAt: Instant,
  })
  .meta({ id: "EntityChange" });

const Letterhead = z
  .object({
    withoutMandate: z
      .array(z.object({ creditorId: z.uuid(), name: z.string() }))
      .describe("Who is owed something, and of whom no mandate is in force: nothing leaves for them"),
    hasEntity: z.boolean().describe("Whether any legal entity of ours is entered"),
    withoutAddress: z.array(z.string()).describe("Entities that write letters, and of which no address is known"),
    withoutPayTo: z
      .array(z.object({ creditorId: z.uuid(), name: z.string() }))
      .describe("Of whom letters do not say where to pay"),
  })
  .meta({ id: "LetterheadGaps" });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Telling = Asked & { readonly said: Said<EntityFacts> };
type Done = Promise<Given<{ readonly entityId: string; readonly version: number }> | Refused>;
const Entities = z.object({
  entities: z.array(Entity),
  changes: z.array(Change).describe("The newest hundred, the newest first"),
});
const Kept = z.object({ entityId: z.uuid(), version: z.int() });

type Deps = {
  readonly readEntities: (asked: Asked) => Promise<z.input<typeof Entities>>;
  readonly readLetterheadGaps: (asked: Asked) => Promise<z.input<typeof Letterhead>>;
  readonly addEntity: (asked: Telling) => Done;
  readonly changeEntity: (asked: Telling & { readonly entityId: string; readonly over: number }) => Done;
};

const { entity_is_unknown, entity_was_changed, ...unfit } = entityRefusals;

/** The legal persons in whose name the office acts: read, added, and changed over the version that was read. */
export function entityRoutes({
  readEntities,
  readLetterheadGaps,
  addEntity,
  changeEntity,
}: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listEntities",
      method: "get",
      path: "/office/entities",
      summary: "The legal entities in whose name the office acts, with their licences, and who changed what of them",
      answer: Entities,
      refusals: {},
      handle: async (asked) => accepted(await readEntities(asked)),
    }),
    operation<Caller>()({
      id: "addEntity",
      method: "post",
      path: "/office/entities",
      summary: "Add a legal entity in whose name the office acts",
      body: Saying,
      answer: Kept,
      refusals: unfit,
      handle: ({ body, ...asked }) => addEntity({ ...asked, said: saidOf(body) }),
    }),
    operation<Caller>()({
      id: "changeEntity",
      method: "put",
      path: "/office/entities/{entityId}",
      summary: "Change a legal entity of ours; what is left out stays as it is",
      params: z.object({ entityId: z.uuid() }),
      body: Saying.extend({ over: z.int().describe("The version that was read") }),
      answer: Kept,
      refusals: { entity_is_unknown, entity_was_changed, ...unfit },
      handle: ({ params: { entityId }, body: { over, ...body }, ...asked }) =>
        changeEntity({ ...asked, entityId, over, said: saidOf(body) }),
    }),
    operation<Caller>()({
      id: "readLetterheadGaps",
      method: "get",
      path: "/office/letterhead",
      summary: "What letters lack: a mandate, an address of ours, and where to pay",
      answer: Letterhead,
      refusals: {},
      handle: async (asked) => accepted(await readLetterheadGaps(asked)),
    }),
  ];
}

function saidOf({ licences, ...said }: z.output<typeof Saying>): Said<EntityFacts> {
  if (licences === undefined) return said;
  const day = (one: string) => Temporal.PlainDate.from(one);
  return {
    ...said,
    licences: licences.map(({ fromOn, untilOn, ...licence }) => ({
      ...{ ...licence, fromOn: day(fromOn), untilOn: untilOn === null ? null : day(untilOn) },
    })),
  };
}
