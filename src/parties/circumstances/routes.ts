import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import {
  circumstanceKinds,
  circumstanceRefusals,
  type CircumstanceKind,
  type CircumstanceRefusal,
} from "#parties/circumstance";
import type { PointSource } from "#parties/contact-point";
import { pointSources } from "#parties/people";
import { saidMedia, type SaidMedium } from "#parties/said";
import { AskedDay } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  /** From which day on it is so, or no longer; today where it is not said. */
  readonly on: Temporal.PlainDate | null;
  readonly because: string;
};

type Deps = {
  recordCircumstance: (
    asked: Asked & {
      kind: CircumstanceKind;
      source: PointSource;
      saidBy: string | null;
      medium: SaidMedium | null;
      documents: readonly string[];
    },
  ) => Promise<Outcome<{ readonly circumstanceId: string }, CircumstanceRefusal>>;
  endCircumstance: (asked: Asked & { circumstanceId: string }) => Promise<Outcome<undefined, CircumstanceRefusal>>;
};

const says = (name: CircumstanceRefusal, status: 404 | 409 | 422) =>
  ({ status, says: circumstanceRefusals[name] }) as const;
const refusals = {
  begins_in_the_future: says("begins_in_the_future", 422),
  only_persons_have_it: says("only_persons_have_it", 422),
  one_circumstance_of_a_kind: says("one_circumstance_of_a_kind", 409),
  document_is_not_known: says("document_is_not_known", 422),
  circumstance_is_unknown: says("circumstance_is_unknown", 404),
  ends_before_it_begins: says("ends_before_it_begins", 422),
};

const Because = z.string().trim().min(1).max(500);
const dayOf = (text: string | undefined) => (text === undefined ? null : Temporal.PlainDate.from(text));

/** What makes a debtor's situation special. */
export function circumstanceRoutes({ recordCircumstance, endCircumstance }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "recordCircumstance",
      method: "post",
      path: "/debtors/{debtorId}/circumstances",
      summary: "Record what makes a debtor's situation special, who told it and since when; it stops nothing by itself",
      params: z.object({ debtorId: z.uuid() }),
      body: z.object({
        kind: z.enum(circumstanceKinds),
        source: z.enum(pointSources),
        saidBy: z.string().trim().min(1).max(200).optional().describe("Who told it, by name"),
        medium: z.enum(saidMedia).optional().describe("By what they told it"),
        on: AskedDay.optional(),
        because: Because,
        documents: z
          .array(z.string().regex(/^[0-9a-f]{64}$/))
          .max(20)
          .default([])
          .describe("Documents of the debtor that prove it"),
      }),
      answer: z.object({ circumstanceId: z.uuid() }),
      refusals,
      handle: ({ params, body: { on, saidBy = null, medium = null, ...body }, ...asked }) =>
        recordCircumstance({
          ...{ ...asked, ...body, saidBy, medium },
          ...{ debtorId: params.debtorId as Id<"debtor">, on: dayOf(on) },
        }),
    }),
    operation<Caller>()({
      id: "endCircumstance",
      method: "post",
      path: "/debtors/{debtorId}/circumstances/{circumstanceId}/end",
      summary: "Record that a debtor's situation is no longer special in that way",
      params: z.object({ debtorId: z.uuid(), circumstanceId: z.uuid() }),
      body: z.object({ on: AskedDay.optional(), because: Because }),
      answer: "nothing",
      refusals,
      handle: ({ params: { debtorId, circumstanceId }, body: { on, because }, ...asked }) =>
        endCircumstance({ ...asked, because, circumstanceId, debtorId: debtorId as Id<"debtor">, on: dayOf(on) }),
    }),
  ];
}
