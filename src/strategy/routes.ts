import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import type { Queries } from "#platform/database";
import { AskedDay } from "#platform/answers";
import { operation, type AnyOperation } from "#platform/operation";
import type { DaySummary } from "./day-summary.ts";
import type { Ladder } from "./ladder.ts";
import { actions, owners } from "./step.ts";

const Counts = z.record(z.string(), z.int());

const Summary = z
  .object({ due: z.int(), decided: z.int(), actions: Counts, refused: Counts, seconds: z.number() })
  .meta({ id: "DaySummary" });

const Step = z.object({
  id: z.string(),
  from: z.int(),
  action: z.enum(actions),
  owner: z.enum(owners),
  wait: z.int(),
  minimum: z.int(),
  because: z.string(),
});

const LadderAnswer = z
  .object({
    name: z.string(),
    version: z.int(),
    applies: z.enum(["business", "consumer"]),
    unansweredCallsMax: z.int(),
    quietDaysAfterContact: z.int(),
    disputeReviewDays: z.int(),
    stopReviewDays: z.int(),
    steps: z.array(Step),
  })
  .meta({ id: "Ladder" });

type Running = {
  readonly on: Temporal.PlainDate | undefined;
  readonly dryRun: boolean;
  readonly loginId: Caller["loginId"];
};

type Reviewing = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
  readonly creditorId: string;
  readonly words: string;
};

type Deps = {
  readonly recordReview: (asked: Reviewing) => Promise<{ readonly number: bigint }>;
  readonly runDay: (asked: Running) => Promise<DaySummary>;
  readonly ladders: readonly Ladder[];
};

/** The daily run, and the ladders that it goes by. */
export function strategyRoutes({ runDay, ladders, recordReview }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "recordReview",
      method: "post",
      path: "/debtors/{debtorId}/reviews",
      summary: "Say what a review of a debtor's case found; its next step is decided again",
      params: z.object({ debtorId: z.uuid() }),
      body: z.object({ creditorId: z.uuid(), words: z.string().trim().min(1).max(4000) }),
      answer: z.object({ number: z.int() }),
      refusals: {},
      handle: async ({ params, body, ...asked }) => {
        const { number } = await recordReview({ ...asked, ...params, ...body });
        return accepted({ number: Number(number) });
      },
    }),
    operation<Caller>()({
      id: "runDay",
      method: "post",
      path: "/day",
      summary: "Run what is due on a day; twice the same day does nothing more",
      ownTransactions: true,
      body: z.object({ on: AskedDay.optional(), dryRun: z.boolean().default(false) }),
      answer: Summary,
      refusals: {},
      handle: async ({ body, caller }) => {
        const on = body.on === undefined ? undefined : Temporal.PlainDate.from(body.on);
        return accepted(await runDay({ on, dryRun: body.dryRun, loginId: caller.loginId }));
      },
    }),
    operation<Caller>()({
      id: "listLadders",
      method: "get",
      path: "/ladders",
      summary: "The ladders by which cases are worked",
      answer: z.object({ ladders: z.array(LadderAnswer) }),
      refusals: {},
      handle: async () =>
        accepted({
          ladders: ladders.map((ladder) => ({ ...ladder, steps: ladder.steps.map((step) => ({ ...step })) })),
        }),
    }),
  ];
}
