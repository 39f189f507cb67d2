import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Outcome } from "#base/outcome";
import { policySettingNames } from "#law/policy/policy-settings";
import { AskedDay, Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Refusal, type Refused } from "#platform/operation";
import { contactActs } from "#contact/permit";
import { replayRefusals, type ReplayRefusal } from "./refusals.ts";

const Because = z.object({ rule: z.string(), cite: z.string(), kind: z.enum(["law", "policy"]), because: z.string() });

const Row = z
  .object({
    ...{ contactId: z.uuid(), debtorId: z.uuid(), debtor: z.string(), number: z.string() },
    ...{ act: z.enum(contactActs), askedAt: Instant, by: z.string().nullable() },
    difference: z.enum(["refused-now", "allowed-now"]),
    because: z.array(Because).describe("What would refuse it; or what refused it then. Empty: no rule would cover it"),
  })
  .meta({ id: "ReplayedAct" });

const Replay = z
  .object({
    ...{ from: Instant, until: Instant },
    asked: z.int().describe("How many acts were asked about again: the newest, where there are more"),
    of: z.int().describe("How many acts were asked for in the stretch"),
    ...{ refused: z.int(), allowed: z.int() },
    wordsNotKept: z.int().describe("What is said of them may follow from their words, which are not kept"),
    unreadable: z.int().describe("Their facts are kept in a form that cannot be read any more"),
    byRule: z.array(z.object({ rule: z.string(), cite: z.string(), acts: z.int() })).describe("What would refuse them"),
    rows: z.array(Row).describe("The newest two hundred that differ, the newest first"),
  })
  .meta({ id: "Replay" });

export type ReplayAnswer = z.input<typeof Replay>;

const Span = { from: AskedDay.optional(), to: AskedDay.optional() };

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant };
type Spanned = { readonly from?: string | undefined; readonly to?: string | undefined };
type Settings = Readonly<Partial<Record<(typeof policySettingNames)[number], string | undefined>>>;

type Deps<PolicyRefusal extends string> = {
  readonly policyRefusals: Readonly<Record<PolicyRefusal, Refusal>>;
  readonly tryPolicy: (
    asked: Asked & Spanned & { readonly settings: Settings },
  ) => Promise<Outcome<ReplayAnswer, ReplayRefusal> | Refused>;
  readonly replayLaw: (
    asked: Asked & Spanned & { readonly known: "then" | "now" },
  ) => Promise<Outcome<ReplayAnswer, ReplayRefusal>>;
};

const stretch_is_unfit = { status: 422, says: replayRefusals.stretch_is_unfit } as const;

/** What other rules would have said of acts that are past. Nothing is recorded. */
export function replayRoutes<PolicyRefusal extends string>(deps: Deps<PolicyRefusal>): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "tryHousePolicy",
      method: "post",
      path: "/office/policy/trial",
      summary: "What another house policy would have said of the last quarter's acts; nothing is changed",
      body: z.object({ settings: z.partialRecord(z.enum(policySettingNames), z.string().max(20)), ...Span }),
      isRepeatable: true,
      answer: Replay,
      refusals: { stretch_is_unfit, ...deps.policyRefusals },
      handle: ({ body, tx, now }) => deps.tryPolicy({ ...body, tx, now }),
    }),
    operation<Caller>()({
      id: "replayLaw",
      method: "get",
      path: "/law/replay",
      summary: "What the rules of today say of the last quarter's acts, by what was known in their hour, or is by now",
      query: z.object({
        ...Span,
        known: z
          .enum(["then", "now"])
          .default("then")
          .describe(
            "now: what was made, by all that is known of its hour by now; amounts, mandates and the facts of numbers are those of today",
          ),
      }),
      answer: Replay,
      refusals: { stretch_is_unfit },
      handle: ({ query, tx, now }) => deps.replayLaw({ ...query, tx, now }),
    }),
  ];
}
