import type { Caller } from "#access/caller";
import { approvalRoutes } from "#approvals/routes";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { askApproval } from "./ask-approval.ts";
import { decideApproval } from "./decide-approval.ts";
import { exportApprovals } from "./export-approvals.ts";
import { listApprovals } from "./list-approvals.ts";
import { takeBackAsking } from "./take-back-asking.ts";

const shownMax = 200;

/** The operations of approvals, wired to what happens. */
export function approvalOperations(desk: Desk): AnyOperation<Caller>[] {
  return approvalRoutes({
    askApproval: ({ tx, ...asked }) => askApproval(desk, tx, asked),
    listApprovals: ({ tx, ...asked }) => listApprovals(tx, { ...asked, max: shownMax }),
    exportApprovals: ({ tx, ...asked }) => exportApprovals(desk, tx, asked),
    takeBackAsking: ({ tx, ...asked }) => takeBackAsking(desk, tx, asked),
    decideApproval: ({ tx, ...asked }) => decideApproval(desk, tx, asked),
  });
}
