import { z } from "zod";
import type { Caller } from "#access/caller";
import { decidingRefusals, type DecidingRefusal, type Verdict } from "#approvals/approval";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Refused } from "#platform/operation";

type Asked = { readonly caller: Caller; readonly now: Temporal.Instant };
type Said = { readonly verdict: Exclude<Verdict, "taken-back">; readonly because: string | null };
type Deciding = Asked & Said & { readonly tx: Queries; readonly approvalId: Id<"approval"> };
type DecidingMany = Asked & Said & { readonly approvalIds: readonly Id<"approval">[] };

const DecidedMany = z.object({
  decided: z.int(),
  left: z
    .array(z.object({ approvalId: z.uuid(), refusal: z.string(), because: z.string() }))
    .readonly()
    .describe("Those that could not be decided so, and why: they are as they were"),
});
type DecidedMany = z.input<typeof DecidedMany>;

type Deps = {
  readonly decideApproval: (asked: Deciding) => Promise<Outcome<undefined, DecidingRefusal> | Refused>;
  readonly decideApprovals: (asked: DecidingMany) => Promise<DecidedMany>;
};

const deciding = {
  approval_is_unknown: { status: 404, says: decidingRefusals.approval_is_unknown },
  asking_was_taken_back: { status: 409, says: decidingRefusals.asking_was_taken_back },
  approval_is_decided: { status: 409, says: decidingRefusals.approval_is_decided },
  who_asks_does_not_decide: { status: 403, says: decidingRefusals.who_asks_does_not_decide },
  alone_only_when_due: { status: 403, says: decidingRefusals.alone_only_when_due },
  approval_is_not_yours: { status: 403, says: decidingRefusals.approval_is_not_yours },
  over_authority: { status: 403, says: decidingRefusals.over_authority },
  refusal_says_why: { status: 422, says: "Whoever refuses says why." },
  act_is_refused: { status: 409, says: decidingRefusals.act_is_refused },
} as const satisfies Record<DecidingRefusal | "refusal_says_why", object>;

const Answer = z.object({
  verdict: z.enum(["approved", "refused"]),
  because: z.string().trim().min(1).max(1000).optional(),
});

/** As many as the queue shows. */
const atOnceMax = 200;

/** What is asked for is approved or refused, one by one or several with one answer. */
export function verdictRoutes({ decideApproval, decideApprovals }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "decideApproval",
      method: "put",
      path: "/approvals/{approvalId}/verdict",
      summary: "Approve what was asked for, which does it at once, or refuse it and say why",
      params: z.object({ approvalId: z.uuid() }),
      body: Answer,
      answer: "nothing",
      refusals: deciding,
      handle: ({ params, body: { verdict, because = null }, ...asked }) => {
        if (verdict === "refused" && because === null) return Promise.resolve(refused("refusal_says_why"));
        return decideApproval({ ...asked, approvalId: params.approvalId as Id<"approval">, verdict, because });
      },
    }),
    operation<Caller>()({
      id: "decideApprovals",
      method: "post",
      path: "/approvals/verdicts",
      summary:
        "Approve several, or refuse them and say why, each by itself: what cannot be decided so is left and named",
      ownTransactions: true,
      body: Answer.extend({ approvalIds: z.array(z.uuid()).min(1).max(atOnceMax) }),
      answer: DecidedMany,
      refusals: { refusal_says_why: deciding.refusal_says_why },
      handle: async ({ body: { approvalIds, verdict, because = null }, caller, now }) => {
        if (verdict === "refused" && because === null) return refused("refusal_says_why");
        const ids = [...new Set(approvalIds)] as Id<"approval">[];
        return accepted(await decideApprovals({ approvalIds: ids, verdict, because, caller, now }));
      },
    }),
  ];
}
