import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { reviewRefusals, type ReviewRefusal } from "./review.ts";

type Reviewing = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
  readonly creditorId: string;
  readonly words: string;
};

type Deps = {
  readonly recordReview: (asked: Reviewing) => Promise<Outcome<{ readonly number: bigint }, ReviewRefusal>>;
};

/** What a review of a case found. */
export function strategyRoutes({ recordReview }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "recordReview",
      method: "post",
      path: "/debtors/{debtorId}/reviews",
      summary: "Say what a review of a debtor's case found; its next step is decided again",
      params: z.object({ debtorId: z.uuid() }),
      body: z.object({ creditorId: z.uuid(), words: z.string().trim().min(1).max(4000) }),
      answer: z.object({ number: z.int() }),
      refusals: { review_is_a_supervisors: { status: 403, says: reviewRefusals.review_is_a_supervisors } },
      handle: async ({ params, body, ...asked }) => {
        const recorded = await recordReview({ ...asked, ...params, ...body });
        return recorded.ok ? accepted({ number: Number(recorded.value.number) }) : recorded;
      },
    }),
  ];
}
