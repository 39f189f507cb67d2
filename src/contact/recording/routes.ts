import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Outcome } from "#base/outcome";
import type { Finding } from "#law/finding";
import { AskedInstant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Refusal } from "#platform/operation";
import { accepted } from "#base/outcome";
import { nonpaymentReasons, type NonpaymentReason } from "#contact/nonpayment";
import { parties, type RightParty } from "#contact/outcome";
import {
  recordedKinds,
  recordedOutcomes,
  recordRefusals,
  refusedFields,
  type RecordRefusal,
  type Told,
} from "#contact/recorded";
import type { Honoured } from "#contact/asked-stops";
import { takeBackRefusals, type TakeBackRefusal } from "#contact/take-back";

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** How findings and checks stand in JSON, as every operation of contact has them. */
type Shapes = {
  readonly Finding: z.ZodType;
  readonly RightParty: z.ZodType<RightParty>;
  readonly Stopped: z.ZodType<Honoured>;
  readonly plain: (finding: Finding) => unknown;
};

const tellingOf = ({ RightParty }: Shapes) =>
  z.object({
    kind: z.enum(recordedKinds),
    from: z.enum(["us", "consumer"]).describe("Who began it: the office, or the debtor"),
    at: AskedInstant.optional().describe("When it happened; just now, where it is not said"),
    outcome: z.enum(recordedOutcomes).optional(),
    reached: z.enum(parties).optional(),
    spokeWith: z.string().trim().max(200).optional().describe("The name of whom one spoke with"),
    rightParty: RightParty.optional(),
    reason: z.enum(nonpaymentReasons).optional().describe("Why it is not paid, as they say it"),
    words: z.string().trim().max(4000).optional().describe("What was said or written"),
    pointId: z.uuid().optional().describe("At which number or address, where it is known"),
    accountIds: z
      .array(z.uuid())
      .min(1)
      .max(100)
      .optional()
      .describe("About which accounts; all that owe, where not said"),
    needsAnswer: z.boolean().optional().describe("Whether somebody is to answer what came in"),
    documents: z.array(digest).max(20).optional().describe("Documents of the debtor that belong to it"),
  });

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
};

export type Telling = Told & {
  readonly spokeWith?: string | undefined;
  readonly rightParty?: RightParty | undefined;
  readonly reason?: NonpaymentReason | undefined;
  readonly words?: string | undefined;
  readonly pointId?: string | undefined;
  readonly accountIds?: readonly string[] | undefined;
  readonly documents?: readonly string[] | undefined;
};

type Kept = { readonly effortId: string; readonly findings: readonly Finding[]; readonly stopped: readonly Honoured[] };

type Deps = {
  readonly shapes: Shapes;
  readonly recordEffort: (asked: Asked & Telling) => Promise<Outcome<Kept, RecordRefusal>>;
  readonly takeBackEffort: (
    asked: Asked & { readonly effortId: string; readonly because: string },
  ) => Promise<Outcome<{ readonly permitId: string | null }, TakeBackRefusal>>;
};

const recording = Object.fromEntries(
  Object.entries(recordRefusals).map(([name, says]) => [name, { status: 422, says } satisfies Refusal]),
) as Record<RecordRefusal, Refusal>;

const takingBack = {
  effort_is_not_known: { status: 404, says: takeBackRefusals.effort_is_not_known },
  nothing_to_take_back: { status: 409, says: takeBackRefusals.nothing_to_take_back },
  it_went_out: { status: 422, says: takeBackRefusals.it_went_out },
  somebody_else_recorded_it: { status: 422, says: takeBackRefusals.somebody_else_recorded_it },
} as const satisfies Record<TakeBackRefusal, Refusal>;

/** What happened outside the desk or came in, and taking back what was recorded by mistake. */
export function recordingRoutes({ shapes, recordEffort, takeBackEffort }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "recordEffort",
      method: "post",
      path: "/debtors/{debtorId}/efforts",
      summary: "Record a contact that happened outside the desk or came in, with what the law says of ours",
      params: z.object({ debtorId: z.uuid() }),
      body: tellingOf(shapes),
      answer: z.object({ effortId: z.uuid(), findings: z.array(shapes.Finding), stopped: z.array(shapes.Stopped) }),
      refusals: recording,
      handle: async ({ params, body: { at: said, ...body }, ...asked }) => {
        const at = said === undefined ? asked.now : Temporal.Instant.from(said);
        const kept = await recordEffort({ ...asked, ...params, ...body, at });
        if (!kept.ok) return { ...kept, detail: { fields: [fieldOf(kept.refusal)] } };
        const { effortId, findings, stopped } = kept.value;
        return accepted({ effortId, findings: findings.map(shapes.plain), stopped: [...stopped] });
      },
    }),
    operation<Caller>()({
      id: "takeBackEffort",
      method: "post",
      path: "/debtors/{debtorId}/efforts/{effortId}/taken-back",
      summary: "Take back a contact, or the outcome of a call, that was recorded by mistake; both records stay",
      params: z.object({ debtorId: z.uuid(), effortId: z.uuid() }),
      body: z.object({ because: z.string().trim().min(1).max(500) }),
      answer: z.object({
        permitId: z.uuid().nullable().describe("The permit whose outcome is to be reported anew, where there is one"),
      }),
      refusals: takingBack,
      handle: ({ params, body, ...asked }) => takeBackEffort({ ...asked, ...params, ...body }),
    }),
  ];
}

function fieldOf(refusal: RecordRefusal) {
  return { field: refusedFields[refusal], because: recordRefusals[refusal] };
}
