import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import { debtorKinds, factRefusals, type FactChange, type FactRefusal } from "#parties/own-fact";
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
type Deps = { changeDebtor: (asked: Asked) => Promise<Outcome<undefined, FactRefusal>> };

const says = (name: FactRefusal, status: 409 | 422) => ({ status, says: factRefusals[name] }) as const;
const ofAny = {
  nothing_changes: says("nothing_changes", 422),
  changed_meanwhile: says("changed_meanwhile", 409),
};

/** What a debtor is in itself, changed with a reason: each says what it saw, so that of two editors one is told. */
export function factRoutes({ changeDebtor }: Deps): AnyOperation<Caller>[] {
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
  ];
}
