import type { Caller } from "#access/caller";
import { decidingRefusals, oneOfManyRefusals } from "#approvals/approval";
import { approvalRoutes } from "#approvals/routes";
import { verdictRoutes } from "#approvals/verdicts/routes";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { brokeOff, eachByItself } from "#happenings/desk/each-by-itself";
import { askApproval } from "./ask-approval.ts";
import { decideApproval, decideOneOfMany } from "./decide-approval.ts";
import { exportApprovals } from "./export-approvals.ts";
import { listApprovals } from "./list-approvals.ts";
import { takeBackAsking } from "./take-back-asking.ts";

const shownMax = 200;

const sentences: Readonly<Record<string, string>> = { ...decidingRefusals, ...oneOfManyRefusals, ...brokeOff };

/** The operations of approvals, wired to what happens. */
export function approvalOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...approvalRoutes({
      askApproval: ({ tx, ...asked }) => askApproval(desk, tx, asked),
      listApprovals: ({ tx, ...asked }) => listApprovals(tx, { ...asked, max: shownMax }),
      exportApprovals: ({ tx, ...asked }) => exportApprovals(desk, tx, asked),
      takeBackAsking: ({ tx, ...asked }) => takeBackAsking(desk, tx, asked),
    }),
    ...verdictRoutes({
      decideApproval: ({ tx, ...asked }) => decideApproval(desk, tx, asked),
      decideApprovals: async ({ approvalIds, ...asked }) => {
        const { done, left } = await eachByItself(desk, approvalIds, (tx, approvalId) =>
          decideOneOfMany(desk, tx, { ...asked, approvalId }),
        );
        return {
          decided: done.length,
          left: left.map(({ one, refusal }) => ({ approvalId: one, refusal, because: sentences[refusal] ?? refusal })),
        };
      },
    }),
  ];
}
