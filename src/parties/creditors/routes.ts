import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import {
  mandateCapacities,
  mandateStandings,
  type MandateCapacity,
  type MandateTerms,
} from "#parties/mandates/mandate";
import { AskedDay, Day, Instant, Money } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Given, type Refused } from "#platform/operation";
import { changedFields } from "#parties/changes/party-change";
import type { Said } from "#base/said-words";
import { books, creditorRefusals, type Book, type CreditorFacts } from "./creditor.ts";

const Listed = z
  .object({
    creditorId: z.uuid(),
    name: z.string(),
    book: z.enum(books),
    payTo: z.string(),
    capacity: z.enum(mandateCapacities).nullable().describe("Null: no mandate is in force, and nothing may leave"),
    entity: z.string().nullable().describe("Which legal entity of ours acts"),
    accounts: z.int(),
    open: z.array(Money).describe("What is open, a sum for each currency"),
  })
  .meta({ id: "ListedCreditor" });

const Mandate = z
  .object({
    mandateId: z.uuid(),
    entityId: z.uuid(),
    entity: z.string(),
    capacity: z.enum(mandateCapacities),
    fromOn: Day,
    untilOn: Day.nullable().describe("The day on which it holds no more"),
    commissionBp: z.int().describe("Hundredths of a percent"),
    authority: z.string().describe("What the creditor allows, in words"),
    standing: z.enum(mandateStandings),
  })
  .meta({ id: "Mandate" });

const Change = z
  .object({
    ...{ version: z.int(), field: z.enum(changedFields) },
    part: z.string().describe("Of which mandate, by its first day"),
    ...{ before: z.string().nullable(), after: z.string().nullable() },
    changedBy: z.string().nullable().describe("Null where the command line did it"),
    approvedBy: z.string().nullable().describe("Who approved what is changed by two"),
    changedAt: Instant,
  })
  .meta({ id: "CreditorChange" });

const Creditor = z
  .object({
    ...{ creditorId: z.uuid(), version: z.int(), name: z.string(), book: z.enum(books) },
    ...{ address: z.string(), phone: z.string(), payTo: z.string(), openCases: z.int() },
    payToByTwo: z.boolean().describe("Whether it was said before where to pay, so that it is changed by two"),
    mandates: z.array(Mandate).describe("The newest first"),
    entities: z.array(z.object({ entityId: z.uuid(), legalName: z.string() })).describe("Who could act for it"),
    changes: z.array(Change).describe("The newest hundred, the newest first"),
  })
  .meta({ id: "Creditor" });

const Move = z.object({ from: z.string(), to: z.string(), cases: z.int() });

// What they say is read by rules of our own, which answer in sentences: here it is only kept short.
const text = z.string().max(4000);
const Saying = z.object({
  name: text.optional(),
  address: text.optional(),
  phone: text.optional(),
  payTo: text.optional(),
});
const over = z.int().describe("The version that was read");
const Terms = z.object({
  over,
  entityId: z.uuid(),
  capacity: z.enum(mandateCapacities),
  fromOn: AskedDay,
  untilOn: AskedDay.nullable(),
  commissionBp: z.int().min(-100_000).max(100_000),
  authority: text,
});
const params = z.object({ creditorId: z.uuid() });
const ofMandate = z.object({ creditorId: z.uuid(), mandateId: z.uuid() });
const Versioned = z.object({ version: z.int() });
const MandateKept = z.object({ mandateId: z.uuid(), version: z.int() });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Of = Asked & { readonly creditorId: string };
type Over = Of & { readonly over: number };
type Done<Value> = Promise<Given<Value> | Refused>;
type Kept = Done<{ readonly mandateId: string; readonly version: number }>;
type Deps = {
  readonly readCreditors: (asked: Asked) => Promise<z.input<typeof Listed>[]>;
  readonly readCreditor: (asked: Of) => Promise<z.input<typeof Creditor> | undefined>;
  readonly addCreditor: (
    asked: Asked & { readonly said: Said<CreditorFacts>; readonly book: Book },
  ) => Done<{ readonly creditorId: string; readonly version: number }>;
  readonly changeCreditor: (asked: Over & { readonly said: Said<CreditorFacts> }) => Done<{ readonly version: number }>;
  readonly giveMandate: (asked: Over & { readonly terms: MandateTerms; readonly endsHolding: boolean }) => Kept;
  readonly changeMandate: (asked: Over & { readonly mandateId: string; readonly terms: MandateTerms }) => Kept;
  readonly takeBackMandate: (asked: Over & { readonly mandateId: string }) => Kept;
  readonly foreseeMandate: (
    asked: Of & { readonly capacity: MandateCapacity },
  ) => Promise<z.input<typeof Move>[] | undefined>;
};

const { creditor_is_unknown, creditor_was_changed, creditor_is_unreadable, creditor_name_is_taken } = creditorRefusals;
const { entity_is_unknown, mandate_is_unknown, mandate_overlaps, mandate_has_begun } = creditorRefusals;
const { mandate_ends_after_it_begins, pay_to_is_changed_by_two } = creditorRefusals;
const changing = { creditor_is_unknown, creditor_was_changed };
const terming = {
  ...{ ...changing, entity_is_unknown, creditor_is_unreadable },
  ...{ mandate_ends_after_it_begins, mandate_overlaps },
};

/** Creditors and the mandates under which the office acts for them: read, and changed over the version that was read. */
export function creditorRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...readingRoutes(deps), ...factRoutes(deps), ...mandateRoutes(deps)];
}

function readingRoutes({ readCreditors, readCreditor, foreseeMandate }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listCreditors",
      method: "get",
      path: "/creditors",
      summary: "All creditors: in which capacity the office acts for each, and what is open with it",
      answer: z.object({ creditors: z.array(Listed) }),
      refusals: {},
      handle: async (asked) => accepted({ creditors: await readCreditors(asked) }),
    }),
    operation<Caller>()({
      id: "readCreditor",
      method: "get",
      path: "/creditors/{creditorId}",
      summary: "A creditor with its mandates, and who changed what of it",
      params,
      answer: Creditor,
      refusals: { creditor_is_unknown },
      handle: async ({ params: { creditorId }, ...asked }) => {
        const creditor = await readCreditor({ ...asked, creditorId });
        return creditor === undefined ? refused("creditor_is_unknown") : accepted(creditor);
      },
    }),
    operation<Caller>()({
      id: "foreseeMandate",
      method: "get",
      path: "/creditors/{creditorId}/ladders",
      summary: "Which open cases would go to another ladder at their next decision, if the office acted in a capacity",
      params,
      query: z.object({ capacity: z.enum(mandateCapacities) }),
      answer: z.object({ moves: z.array(Move) }),
      refusals: { creditor_is_unknown },
      handle: async ({ params: { creditorId }, query: { capacity }, ...asked }) => {
        const moves = await foreseeMandate({ ...asked, creditorId, capacity });
        return moves === undefined ? refused("creditor_is_unknown") : accepted({ moves });
      },
    }),
  ];
}

function factRoutes({ addCreditor, changeCreditor }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "addCreditor",
      method: "post",
      path: "/creditors",
      summary: "Add a creditor by hand",
      body: Saying.extend({ book: z.enum(books) }),
      answer: z.object({ creditorId: z.uuid(), version: z.int() }),
      refusals: { creditor_is_unreadable, creditor_name_is_taken },
      handle: ({ body: { book, ...said }, ...asked }) => addCreditor({ ...asked, said, book }),
    }),
    operation<Caller>()({
      id: "changeCreditor",
      method: "put",
      path: "/creditors/{creditorId}",
      summary: "Change what is said of a creditor; what is left out stays as it is",
      params,
      body: Saying.extend({ over }),
      answer: Versioned,
      refusals: { ...changing, creditor_is_unreadable, pay_to_is_changed_by_two, creditor_name_is_taken },
      handle: ({ params: { creditorId }, body: { over: version, ...said }, ...asked }) =>
        changeCreditor({ ...asked, creditorId, over: version, said }),
    }),
  ];
}

function mandateRoutes({ giveMandate, changeMandate, takeBackMandate }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "giveMandate",
      method: "post",
      path: "/creditors/{creditorId}/mandates",
      summary: "Record a mandate of a creditor",
      params,
      body: Terms.extend({
        endsHolding: z.boolean().describe("The mandate that holds on the first day of the new one ends then"),
      }),
      answer: MandateKept,
      refusals: terming,
      handle: ({ params: { creditorId }, body: { endsHolding, ...body }, ...asked }) =>
        giveMandate({ ...asked, creditorId, endsHolding, ...termsOf(body) }),
    }),
    operation<Caller>()({
      id: "changeMandate",
      method: "put",
      path: "/creditors/{creditorId}/mandates/{mandateId}",
      summary: "Say otherwise what a mandate says, or end it",
      params: ofMandate,
      body: Terms,
      answer: MandateKept,
      refusals: { ...terming, mandate_is_unknown },
      handle: ({ params: ids, body, ...asked }) => changeMandate({ ...asked, ...ids, ...termsOf(body) }),
    }),
    operation<Caller>()({
      id: "takeBackMandate",
      method: "delete",
      path: "/creditors/{creditorId}/mandates/{mandateId}",
      summary: "Take back a mandate that has not begun",
      params: ofMandate,
      query: z.object({ over: z.coerce.number().int() }),
      answer: MandateKept,
      refusals: { ...changing, mandate_is_unknown, mandate_has_begun },
      handle: ({ params: ids, query, ...asked }) => takeBackMandate({ ...asked, ...ids, ...query }),
    }),
  ];
}

function termsOf({ over: version, fromOn, untilOn, ...terms }: z.output<typeof Terms>) {
  const day = (text: string) => Temporal.PlainDate.from(text);
  return {
    over: version,
    terms: { ...terms, fromOn: day(fromOn), untilOn: untilOn === null ? null : day(untilOn) } satisfies MandateTerms,
  };
}
