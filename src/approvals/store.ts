import { sql } from "kysely";
import type { Role } from "#access/role";
import type { Id } from "#base/id";
import { readCurrency } from "#money/currency";
import { money, type Money } from "#money/money";
import type { Queries } from "#platform/database";
import type { AmountKind, Approval, Asked, Verdict } from "./approval.ts";

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

/** An amount as it is stored: null where there is none. */
export function storedAmount(code: string | null, minor: bigint | null): Money | null {
  const currency = code === null ? undefined : readCurrency(code);
  return currency === undefined || minor === null ? null : money(currency, minor);
}

export type Decision = {
  readonly approvalId: Id<"approval">;
  readonly verdict: Verdict;
  readonly by: Id<"login">;
  readonly at: Temporal.Instant;
  readonly because: string | null;
};

/** Records what was decided, at the earliest when it was asked for, though the clock was put back since. */
export async function recordVerdict(tx: Queries, { approvalId, verdict, by, at, because }: Decision): Promise<void> {
  await sql`
    update approval
       set verdict = ${verdict}, decided_by = ${by}, decided_at = greatest(${at}::timestamptz, asked_at),
           decided_because = ${because}
     where approval_id = ${approvalId} and verdict is null`.execute(tx);
}

type Whose = { readonly loginId: Id<"login">; readonly role: Role };

/** Up to which amount of a currency somebody may do something alone: their own limit before their role's; null: any. */
export async function authorityOf(
  tx: Queries,
  { loginId, role }: Whose,
  { kind, currency }: { kind: AmountKind; currency: string },
): Promise<Money | null> {
  const { rows } = await sql<{ minor: bigint }>`
    select max_minor as minor from authority
     where kind = ${kind} and currency = ${currency} and ended_at is null
       and (login_id = ${loginId} or role = ${role})
     order by login_id is null limit 1`.execute(tx);
  return storedAmount(currency, rows[0]?.minor ?? null);
}

/** An authority in force, of a role or a person. */
export type Authority = {
  readonly authorityId: Id<"authority">;
  readonly kind: AmountKind;
  readonly role: Role | null;
  readonly loginId: Id<"login"> | null;
  readonly most: Money;
};
type Setting = { readonly by: Id<"login">; readonly at: Temporal.Instant };

/** Sets an authority, in place of the one that its role or person had. */
export async function setAuthority(tx: Queries, authority: Authority, { by, at }: Setting): Promise<void> {
  const { kind, role, loginId, most } = authority;
  // The number is this program's own, chosen once: of two who set one at once the later one holds.
  await sql`select pg_advisory_xact_lock(4400030)`.execute(tx);
  await sql`
    update authority set ended_at = greatest(${at}::timestamptz, set_at), ended_by = ${by}
     where kind = ${kind} and role is not distinct from ${role} and login_id is not distinct from ${loginId}::uuid
       and currency = ${most.currency} and ended_at is null`.execute(tx);
  await sql`
    insert into authority (authority_id, kind, role, login_id, currency, max_minor, set_by, set_at)
    values (${authority.authorityId}, ${kind}, ${role}, ${loginId}, ${most.currency}, ${most.minor}, ${by}, ${at})
  `.execute(tx);
}

/** Ends an authority: there is no limit any more. True where it was in force. */
export async function endAuthority(
  tx: Queries,
  { authorityId, by, at }: { authorityId: string } & Setting,
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update authority set ended_at = greatest(${at}::timestamptz, set_at), ended_by = ${by}
     where authority_id = ${authorityId} and ended_at is null`.execute(tx);
  return numAffectedRows > 0n;
}

/** The authorities in force. */
export async function listAuthorities(tx: Queries): Promise<Authority[]> {
  const { rows } = await sql<Omit<Authority, "most"> & { currency: string; minor: bigint }>`
    select authority_id as "authorityId", kind, role, login_id as "loginId", currency, max_minor as minor
      from authority where ended_at is null order by kind, role nulls last, currency, authority_id`.execute(tx);
  return rows.flatMap(({ currency, minor, ...rest }) => {
    const most = storedAmount(currency, minor);
    return most === null ? [] : [{ ...rest, most }];
  });
}
