import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import { debtorsAtOnceMax } from "#parties/at-once";
import { AskedDay } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { pauseKinds, pauseRefusals, type PauseKind, type PauseOf, type PauseRefusal } from "#strategy/pause";

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly because: string;
};

export type PausedMany = {
  readonly paused: number;
  readonly pauses: readonly { readonly debtorId: string; readonly pauseId: string }[];
  readonly left: readonly {
    readonly debtorId: string;
    readonly debtor: string;
    readonly number: string;
    readonly because: string;
  }[];
};

type Deps = {
  pauseDebtors: (
    asked: Omit<Asked, "debtorId"> & {
      readonly debtorIds: readonly string[];
      readonly kind: PauseKind;
      readonly untilOn: Temporal.PlainDate;
    },
  ) => Promise<Outcome<PausedMany, "pause_ends_in_the_past" | "pause_is_too_long">>;
  pauseCollecting: (
    asked: Asked & PauseOf & { readonly kind: PauseKind; readonly untilOn: Temporal.PlainDate },
  ) => Promise<Outcome<{ readonly pauseId: string }, PauseRefusal>>;
  endPause: (asked: Asked & { readonly pauseId: string }) => Promise<Outcome<undefined, PauseRefusal>>;
};

const says = (name: PauseRefusal, status: 404 | 409 | 422) => ({ status, says: pauseRefusals[name] }) as const;
const Because = z.string().trim().min(1).max(500);

/** What rests until a day because we want it so. */
export function pauseRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "pauseCollecting",
      method: "post",
      path: "/debtors/{debtorId}/pauses",
      summary: "Let all that a debtor owes rest until a day, or what they owe a creditor, an account or an item",
      params: z.object({ debtorId: z.uuid() }),
      body: z.object({
        kind: z.enum(pauseKinds).default("ours"),
        creditorId: z.uuid().optional(),
        accountId: z.uuid().optional(),
        itemId: z.uuid().optional(),
        untilOn: AskedDay,
        because: Because,
      }),
      answer: z.object({ pauseId: z.uuid() }),
      refusals: {
        pause_is_of_too_much: says("pause_is_of_too_much", 422),
        paused_thing_is_unknown: says("paused_thing_is_unknown", 404),
        pause_ends_in_the_past: says("pause_ends_in_the_past", 422),
        pause_is_too_long: says("pause_is_too_long", 422),
        is_paused_already: says("is_paused_already", 409),
      },
      handle: ({ params, body: { creditorId, accountId, itemId, untilOn, ...body }, ...asked }) =>
        deps.pauseCollecting({
          ...{ ...asked, ...body, debtorId: params.debtorId as Id<"debtor"> },
          creditorId: (creditorId ?? null) as Id<"creditor"> | null,
          accountId: (accountId ?? null) as Id<"account"> | null,
          itemId: (itemId ?? null) as Id<"item"> | null,
          untilOn: Temporal.PlainDate.from(untilOn),
        }),
    }),
    pauseManyRoute(deps),
    operation<Caller>()({
      id: "endPause",
      method: "post",
      path: "/debtors/{debtorId}/pauses/{pauseId}/end",
      summary: "End a pause before its day",
      params: z.object({ debtorId: z.uuid(), pauseId: z.uuid() }),
      body: z.object({ because: Because }),
      answer: "nothing",
      refusals: { pause_is_unknown: says("pause_is_unknown", 404) },
      handle: ({ params: { debtorId, pauseId }, body: { because }, ...asked }) =>
        deps.endPause({ ...asked, because, pauseId, debtorId: debtorId as Id<"debtor"> }),
    }),
  ];
}

function pauseManyRoute({ pauseDebtors }: Deps): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "pauseDebtors",
    method: "post",
    path: "/pauses",
    summary: "Let all that these debtors owe rest until a day; of whom all rests already stays as it is, and is named",
    body: z.object({
      debtorIds: z.array(z.uuid()).min(1).max(debtorsAtOnceMax),
      kind: z.enum(pauseKinds).default("ours"),
      untilOn: AskedDay,
      because: Because,
    }),
    answer: z.object({
      paused: z.int(),
      pauses: z
        .array(z.object({ debtorId: z.uuid(), pauseId: z.uuid() }))
        .readonly()
        .describe("What began, to end it by"),
      left: z
        .array(z.object({ debtorId: z.uuid(), debtor: z.string(), number: z.string(), because: z.string() }))
        .readonly(),
    }),
    refusals: {
      pause_ends_in_the_past: says("pause_ends_in_the_past", 422),
      pause_is_too_long: says("pause_is_too_long", 422),
    },
    handle: ({ body: { untilOn, ...body }, tx, caller, now }) =>
      pauseDebtors({ tx, caller, now, ...body, untilOn: Temporal.PlainDate.from(untilOn) }),
  });
}
