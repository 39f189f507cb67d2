import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

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
      refusals: {},
      handle: async ({ params, body, ...asked }) => {
        const { number } = await recordReview({ ...asked, ...params, ...body });
        return accepted({ number: Number(number) });
      },
    }),
  ];
}
