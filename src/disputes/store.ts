import { sql, type RawBuilder } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { copyRows } from "#platform/database";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import type { Dispute, DisputeDraft, KeptDispute } from "./dispute.ts";

type Row = {
  debtor_id: Id<"debtor">;
  dispute_id: Id<"dispute">;
  account_id: Id<"account">;
  item_id: Id<"item">;
  currency: string;
  amount_minor: bigint | null;
  because: string;
  raised_on: Temporal.PlainDate;
  resolved_on: Temporal.PlainDate | null;
  resolution: string | null;
  recorded_by: Id<"login"> | null;
  in_writing: boolean;
  answered_on: Temporal.PlainDate | null;
  taken_back_at: Temporal.Instant | null;
};

/**
 * Of a dispute that is over: whether it came in writing and verification of the debt is not on record as sent, for which the
 * law waits (12 CFR 1006.38(d)(2)). What had ended before it came here is not asked for its answer.
 */
export const waitsForVerification = sql<boolean>`(
  dispute.in_writing and dispute.answered_on is null and dispute.taken_back_at is null
  and dispute.resolved_on >= (dispute.recorded_at at time zone 'UTC')::date - 1)`;

/** New disputes, any number. A second open one of an item breaks `one_open_dispute_of_an_item`. */
export async function addDisputes(tx: Queries, disputes: readonly DisputeDraft[]): Promise<void> {
  const columns = [
    ...["debtor_id", "dispute_id", "account_id", "item_id", "currency", "amount_minor", "because", "raised_on"],
    ...["recorded_at", "recorded_by", "in_writing", "answered_on", "resolved_on", "resolution", "reason"],
  ];
  await copyRows(
    tx,
    { table: "dispute", columns },
    disputes.map((one) => [
      one.debtorId,
      one.disputeId,
      one.accountId,
      one.itemId,
      one.currency,
      one.amount?.minor ?? null,
      one.because,
      one.raisedOn,
      one.recordedAt,
      one.recordedBy,
      one.isInWriting,
      one.before?.answeredOn ?? null,
      one.before?.resolved?.on ?? null,
      one.before?.resolved?.resolution ?? null,
      one.reason ?? "other",
    ]),
  );
}

/** The disputes of debtors that are not resolved. */
export async function loadOpenDisputes(tx: Queries, debtorIds: readonly Id<"debtor">[]): Promise<KeptDispute[]> {
  return loadWhere(tx, sql`debtor_id = any(${debtorIds}::uuid[]) and resolved_on is null`);
}

/** One dispute of these debtors (a person may be several), open or resolved. */
export async function loadDispute(
  tx: Queries,
  { debtorIds, disputeId }: { debtorIds: readonly Id<"debtor">[]; disputeId: Id<"dispute"> },
): Promise<KeptDispute | undefined> {
  const [found] = await loadWhere(tx, sql`debtor_id = any(${debtorIds}::uuid[]) and dispute_id = ${disputeId}`);
  return found;
}

/** Records how a dispute ended. */
export async function recordResolution(tx: Queries, dispute: Dispute & { state: "resolved" }): Promise<void> {
  await sql`
    update dispute
       set resolved_on = ${dispute.resolvedOn}::date, resolution = ${dispute.resolution}
     where debtor_id = ${dispute.debtorId} and dispute_id = ${dispute.disputeId} and resolved_on is null
  `.execute(tx);
}

/** Records that a dispute was answered. */
export async function recordAnswer(
  tx: Queries,
  { debtorId, disputeId, answeredOn }: KeptDispute & { readonly answeredOn: Temporal.PlainDate },
): Promise<void> {
  await sql`
    update dispute set answered_on = ${answeredOn}::date
     where debtor_id = ${debtorId} and dispute_id = ${disputeId} and answered_on is null`.execute(tx);
}

/** Records that a dispute was taken back by whoever recorded it. */
export async function recordTakingBack(
  tx: Queries,
  { debtorId, disputeId, resolvedOn, resolution }: Dispute & { state: "resolved" },
  at: Temporal.Instant,
): Promise<void> {
  await sql`
    update dispute
       set resolved_on = ${resolvedOn}::date, resolution = ${resolution}, taken_back_at = ${at}
     where debtor_id = ${debtorId} and dispute_id = ${disputeId} and resolved_on is null
  `.execute(tx);
}

/** Records of many disputes that are open that they ended in one way. */
export async function recordResolutions(
  tx: Queries,
  disputeIds: readonly Id<"dispute">[],
  { on, resolution, debtorIds }: { on: Temporal.PlainDate; resolution: string; debtorIds: readonly Id<"debtor">[] },
): Promise<void> {
  await sql`
    update dispute
       set resolved_on = ${on}::date, resolution = ${resolution}
     where debtor_id = any(${debtorIds}::uuid[]) and dispute_id = any(${disputeIds}::uuid[]) and resolved_on is null
  `.execute(tx);
}

async function loadWhere(tx: Queries, condition: RawBuilder<unknown>): Promise<KeptDispute[]> {
  const { rows } = await sql<Row>`select * from dispute where ${condition} order by raised_on, dispute_id`.execute(tx);
  return rows.map((row) => {
    const { resolved_on: resolvedOn, resolution } = row;
    const isResolved = resolvedOn !== null && resolution !== null;
    return {
      debtorId: row.debtor_id,
      disputeId: row.dispute_id,
      accountId: row.account_id,
      itemId: row.item_id,
      amount: row.amount_minor === null ? null : money(storedCurrency(row.currency), row.amount_minor),
      because: row.because,
      raisedOn: row.raised_on,
      recordedBy: row.recorded_by,
      isInWriting: row.in_writing,
      answeredOn: row.answered_on,
      isTakenBack: row.taken_back_at !== null,
      ...(isResolved ? { state: "resolved", resolvedOn, resolution } : { state: "open" }),
    };
  });
}
