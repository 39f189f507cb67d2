import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { debtorKinds, factRefusals, type FactChange, type FactRefusal } from "#parties/own-fact";
import { readSegment, segmentLengthMax } from "#parties/segment";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

const params = z.object({ debtorId: z.uuid() });
const because = z.string().trim().min(1).max(500);
const text = z.string().trim().min(1).max(300);
const kind = z.enum(debtorKinds);

type Asked = FactChange & {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly because: string;
};
type Deps = {
  changeDebtor: (asked: Asked) => Promise<Outcome<undefined, FactRefusal>>;
  listSegments: (tx: Queries) => Promise<{ segment: string; debtors: number }[]>;
};

const says = (name: FactRefusal, status: 409 | 422) => ({ status, says: factRefusals[name] }) as const;
const ofAny = {
  nothing_changes: says("nothing_changes", 422),
  changed_meanwhile: says("changed_meanwhile", 409),
};

/** What a debtor is in itself, changed with a reason: each says what it saw, so that of two editors one is told. */
export function factRoutes({ changeDebtor, listSegments }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "changeDebtor",
      method: "post",
      path: "/debtors/{debtorId}/changes",
      summary: "Change a debtor's name, language or number; what it was before stays known, and is found",
      params,
      body: z.object({ what: z.enum(["name", "language", "number"]), from: z.string().max(300), to: text, because }),
      answer: "nothing",
      refusals: {
        ...ofAny,
        language_is_unknown: says("language_is_unknown", 422),
        number_is_taken: says("number_is_taken", 409),
      },
      handle: ({ params: { debtorId }, body, ...asked }) =>
        changeDebtor({ ...asked, ...body, debtorId: debtorId as Id<"debtor"> }),
    }),
    operation<Caller>()({
      id: "changeDebtorKind",
      method: "post",
      path: "/debtors/{debtorId}/kind",
      summary: "Change whether a debtor is a person or a business, on which the law of contact depends",
      params,
      body: z.object({ from: kind, to: kind, because }),
      answer: "nothing",
      refusals: { ...ofAny, belongs_to_group: says("belongs_to_group", 409) },
      handle: ({ params: { debtorId }, body, ...asked }) =>
        changeDebtor({ ...asked, ...body, what: "kind", debtorId: debtorId as Id<"debtor"> }),
    }),
    ...segmentRoutes({ changeDebtor, listSegments }),
  ];
}

const segment = z.string().trim().max(segmentLengthMax).describe("Empty: of none");

/** The classes of customers that the office tells apart. */
function segmentRoutes({ changeDebtor, listSegments }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listSegments",
      method: "get",
      path: "/segments",
      summary: "The segments that debtors are of, with how many are of each",
      answer: z.object({ segments: z.array(z.object({ segment: z.string(), debtors: z.int() })) }),
      refusals: {},
      handle: async ({ tx }) => accepted({ segments: await listSegments(tx) }),
    }),
    operation<Caller>()({
      id: "changeDebtorSegment",
      method: "post",
      path: "/debtors/{debtorId}/segment",
      summary: "Change of which segment a debtor is; what a person says is not taken over by a file again",
      params,
      body: z.object({ from: segment, to: segment, because }),
      answer: "nothing",
      refusals: ofAny,
      handle: ({ params: { debtorId }, body, ...asked }) =>
        changeDebtor({
          ...{ ...asked, ...body, what: "segment", to: readSegment(body.to) ?? "" },
          debtorId: debtorId as Id<"debtor">,
        }),
    }),
  ];
}
