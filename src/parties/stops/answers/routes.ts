import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import { heldStopRefusals, type HeldStopRefusal } from "#parties/person-stop";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

type AStop = { readonly debtorId: Id<"debtor">; readonly stopId: Id<"stop"> };

type Answering = AStop & {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  /** What was sent to them. */
  readonly because: string;
};

type Deps = { readonly answerStop: (asked: Answering) => Promise<Outcome<undefined, HeldStopRefusal>> };

const refuses = {
  stop_is_not_in_force: { status: 404, says: heldStopRefusals.stop_is_not_in_force },
  asks_for_no_answer: { status: 422, says: heldStopRefusals.asks_for_no_answer },
} as const;

/** A stop that is a question ends as its answer is sent. */
export function stopAnswerRoutes({ answerStop }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "answerStop",
      method: "post",
      path: "/debtors/{debtorId}/stops/{stopId}/answer",
      summary: "Record that what they asked for was sent to them today: the name and address of the original creditor",
      params: z.object({ debtorId: z.uuid(), stopId: z.uuid() }),
      body: z.object({ sent: z.string().trim().min(1).max(1000) }),
      answer: "nothing",
      refusals: refuses,
      handle: ({ params, body, ...asked }) => answerStop({ ...asked, because: body.sent, ...(params as AStop) }),
    }),
  ];
}
