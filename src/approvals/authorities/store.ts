import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { storedAmount } from "#approvals/approval";
import type { Authority, SetAuthority } from "./authority.ts";

type Doing = { readonly by: Id<"login">; readonly at: Temporal.Instant };

/** Sets an authority in place of the one that was read; false where another one stands there, or none. */
export async function setAuthority(
  tx: Queries,
  authority: Authority,
  { by, at, over }: Doing & { readonly over: string | null },
): Promise<boolean> {
  const { kind, role, loginId, most } = authority;
  // The number is this program's own, chosen once: of two who set one at once the later is told.
  await sql`select pg_advisory_xact_lock(4400030)`.execute(tx);
  const { rows } = await sql<{ authority_id: string }>`
    select authority_id from authority
     where kind = ${kind} and role is not distinct from ${role} and login_id is not distinct from ${loginId}::uuid
       and currency = ${most.currency} and ended_at is null for update`.execute(tx);
  if ((rows[0]?.authority_id ?? null) !== over) return false;
  if (over !== null) await endAuthority(tx, over, { by, at });
  await sql`
    insert into authority (authority_id, kind, role, login_id, currency, max_minor, set_by, set_at)
    values (${authority.authorityId}, ${kind}, ${role}, ${loginId}, ${most.currency}, ${most.minor}, ${by}, ${at})
  `.execute(tx);
  return true;
}

/** Ends an authority: there is no limit any more. True where it was in force. */
export async function endAuthority(tx: Queries, authorityId: string, { by, at }: Doing): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update authority set ended_at = greatest(${at}::timestamptz, set_at), ended_by = ${by}
     where authority_id = ${authorityId} and ended_at is null`.execute(tx);
  return numAffectedRows > 0n;
}

/** Whether there is or was such an authority. */
export async function authorityIsKnown(tx: Queries, authorityId: string): Promise<boolean> {
  const { rows } = await sql`select from authority where authority_id = ${authorityId}`.execute(tx);
  return rows.length > 0;
}

type Row = Omit<SetAuthority, "most"> & { readonly currency: string; readonly minor: bigint };

const columns = sql`authority_id as "authorityId", kind, role, login_id as "loginId", currency, max_minor as minor,
  set_by as "setBy", set_at as "setAt", ended_by as "endedBy", ended_at as "endedAt"`;

/** The authorities in force. */
export async function listAuthorities(tx: Queries): Promise<SetAuthority[]> {
  const { rows } = await sql<Row>`
    select ${columns} from authority where ended_at is null
     order by kind, role nulls last, login_id, currency`.execute(tx);
  return rows.flatMap(withAmount);
}

/** Those that were ended or replaced last, so many at most. */
export async function formerAuthorities(tx: Queries, max: number): Promise<SetAuthority[]> {
  const { rows } = await sql<Row>`
    select ${columns} from authority where ended_at is not null
     order by ended_at desc, authority_id limit ${max}`.execute(tx);
  return rows.flatMap(withAmount);
}

function withAmount({ currency, minor, ...rest }: Row): SetAuthority[] {
  const most = storedAmount(currency, minor);
  return most === null ? [] : [{ ...rest, most }];
}
