import { approvalNames } from "#approvals/approval";
import { accepted, refused, type Outcome } from "#base/outcome";
import { decimal } from "#money/money";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { told, workbookLinesMax, type Telling, type WorkbookRefusal } from "#platform/workbook";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { leaveAsWorkbook } from "#happenings/exports/leave";
import { listApprovals, type Listing, type ShownApproval } from "./list-approvals.ts";

const tellings: readonly Telling<ShownApproval>[] = [
  { heading: "What", is: "text", of: ({ kind }) => approvalNames[kind] },
  { heading: "Of what", is: "text", of: ({ thing }) => thing },
  { heading: "Debtor", is: "text", of: ({ debtor }) => debtor },
  { heading: "Number", is: "text", of: ({ number }) => number },
  { heading: "Amount", is: "decimal", of: ({ amount }) => amount && decimal(amount) },
  { heading: "Currency", is: "text", of: ({ amount }) => amount?.currency ?? null },
  { heading: "Because", is: "text", of: ({ because }) => because },
  { heading: "Asked by", is: "text", of: ({ asker }) => asker },
  { heading: "Asked at", is: "moment", of: ({ askedAt }) => askedAt },
  { heading: "Due at", is: "moment", of: ({ dueAt }) => dueAt },
  { heading: "Overdue", is: "text", of: ({ isOverdue }) => (isOverdue ? "yes" : null) },
  { heading: "Could decide", is: "text", of: ({ deciders }) => deciders.join(", ") },
  { heading: "Verdict", is: "text", of: ({ verdict }) => verdict },
  { heading: "Decided by", is: "text", of: ({ decider }) => decider },
  { heading: "Decided at", is: "moment", of: ({ decidedAt }) => decidedAt },
  { heading: "Decided because", is: "text", of: ({ decidedBecause }) => decidedBecause },
  { heading: "Alone", is: "text", of: ({ isAlone }) => (isAlone ? "yes" : null) },
];

const currencyAt = tellings.findIndex(({ heading }) => heading === "Currency");

/** What waits to be approved, or was decided, as a workbook: all that whoever asks sees. */
export async function exportApprovals(
  desk: Pick<Desk, "chance" | "database">,
  tx: Queries,
  asked: Listing,
): Promise<Outcome<FileAnswer, WorkbookRefusal>> {
  const { caller, now, isOpen, kind, find } = asked;
  const approvals = await listApprovals(tx, { ...asked, max: workbookLinesMax + 1 });
  if (approvals.length > workbookLinesMax) return refused("export_is_too_large");
  const office = await theOffice(tx);
  const list = { ...told(tellings, approvals), zone: office.zone, sumsBy: currencyAt, sumName: "Sum" };
  const state = isOpen ? "open" : "decided";
  const left = {
    what: "approvals",
    asked: { state, kind, find },
    lines: approvals.length,
    loginId: caller.loginId,
    now,
  } as const;
  const name = `approvals-${state}-${dayAt(office, now)}`;
  return accepted(await leaveAsWorkbook(desk, { sheets: [{ name: "Approvals", ...list }], name }, left));
}
