import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { storedAmount, type Approval, type Asked, type Verdict } from "./approval.ts";

/** Something that is asked for. A second asking of the same thing breaks `approval_is_asked_already`. */
export async function addApproval(tx: Queries, asked: Asked): Promise<void> {
  await sql`
    insert into approval (approval_id, kind, debtor_id, thing_id, currency, amount_minor, because, asked_by, asked_at, due_at)
    values (${asked.approvalId}, ${asked.kind}, ${asked.debtorId}, ${asked.thingId}, ${asked.amount?.currency ?? null},
            ${asked.amount?.minor ?? null}, ${asked.because}, ${asked.askedBy}, ${asked.askedAt}, ${asked.dueAt})
  `.execute(tx);
}

type Row = Omit<Approval, "amount"> & { readonly currency: string | null; readonly minor: bigint | null };

/** An approval, held until the transaction ends: of two who decide it at once the second finds it decided. */
export async function holdApproval(tx: Queries, approvalId: Id<"approval">): Promise<Approval | undefined> {
  const { rows } = await sql<Row>`
    select approval_id as "approvalId", kind, debtor_id as "debtorId", thing_id as "thingId", currency,
           amount_minor as minor, because, asked_by as "askedBy", asked_at as "askedAt", due_at as "dueAt", verdict
      from approval where approval_id = ${approvalId} for update`.execute(tx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { currency, minor, ...rest } = row;
  return { ...rest, amount: storedAmount(currency, minor) };
}

/** What came of what was asked for, and who said so. */
export type Decision = {
  readonly approvalId: Id<"approval">;
  readonly verdict: Verdict;
  readonly by: Id<"login">;
  readonly at: Temporal.Instant;
  readonly because: string | null;
};

/** Records what came of it, at the earliest when it was asked for, though the clock was put back since. */
export async function recordVerdict(tx: Queries, { approvalId, verdict, by, at, because }: Decision): Promise<void> {
  await sql`
    update approval
       set verdict = ${verdict}, decided_by = ${by}, decided_at = greatest(${at}::timestamptz, asked_at),
           decided_because = ${because}, is_alone = ${verdict} <> 'taken-back' and asked_by = ${by}::uuid
     where approval_id = ${approvalId} and verdict is null`.execute(tx);
}
