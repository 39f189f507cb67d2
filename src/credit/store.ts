import { sql } from "kysely";
import type { Id } from "#base/id";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import type { Queries } from "#platform/database";
import type { CreditHold, CreditLimit } from "./credit.ts";

type DebtorIds = readonly Id<"debtor">[];
export type NewLimit = CreditLimit & { readonly debtorId: Id<"debtor">; readonly limitId: Id<"limit"> };

/** A credit limit, on record from now on. */
export async function addLimit(tx: Queries, limit: NewLimit): Promise<void> {
  const { amount } = limit;
  await sql`
    insert into credit_limit
           (debtor_id, limit_id, creditor_id, currency, amount_minor, since_on, because, set_at, set_by)
    values (${limit.debtorId}, ${limit.limitId}, ${limit.creditorId}, ${amount.currency}, ${amount.minor},
            ${limit.sinceOn}::date, ${limit.because}, ${limit.setAt}, ${limit.setBy})`.execute(tx);
}

/** Every limit that was ever set for these debtors, who are one person. */
export async function loadLimits(tx: Queries, personIds: DebtorIds): Promise<CreditLimit[]> {
  const { rows } = await sql<Omit<CreditLimit, "amount"> & { currency: string; minor: bigint }>`
    select creditor_id as "creditorId", currency, amount_minor as minor, since_on as "sinceOn", because,
           set_at as "setAt", set_by as "setBy"
      from credit_limit where debtor_id = any(${personIds}::uuid[])
     order by set_at, limit_id`.execute(tx);
  return rows.map(({ currency, minor, ...limit }) => ({ ...limit, amount: money(storedCurrency(currency), minor) }));
}

/** A hold on credit, in force from now on. A second one with a creditor breaks `one_hold_in_force`. */
export async function addHold(tx: Queries, hold: CreditHold): Promise<void> {
  await sql`
    insert into credit_hold (debtor_id, hold_id, creditor_id, because, placed_at, placed_by)
    values (${hold.debtorId}, ${hold.holdId}, ${hold.creditorId}, ${hold.because}, ${hold.placedAt},
            ${hold.placedBy})`.execute(tx);
}

/** The holds in force for these debtors, who are one person. */
export async function loadHolds(tx: Queries, personIds: DebtorIds): Promise<CreditHold[]> {
  const { rows } = await sql<CreditHold>`
    select debtor_id as "debtorId", hold_id as "holdId", creditor_id as "creditorId", because,
           placed_at as "placedAt", placed_by as "placedBy"
      from credit_hold where debtor_id = any(${personIds}::uuid[]) and lifted_at is null
     order by placed_at, hold_id`.execute(tx);
  return rows;
}

export type Lifting = {
  readonly because: string;
  readonly at: Temporal.Instant;
  readonly by: Id<"login"> | null;
};

/** Lifts holds that are in force, and says why. */
export async function liftHolds(
  tx: Queries,
  holds: readonly CreditHold[],
  { because, at, by }: Lifting,
): Promise<void> {
  await sql`
    update credit_hold set lifted_at = ${at}, lifted_by = ${by}, lifted_because = ${because}
     where debtor_id = any(${holds.map(({ debtorId }) => debtorId)}::uuid[])
       and hold_id = any(${holds.map(({ holdId }) => holdId)}::uuid[]) and lifted_at is null`.execute(tx);
}
