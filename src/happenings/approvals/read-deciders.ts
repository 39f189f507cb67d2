import { sql } from "kysely";
import { readOffice } from "#access/office/store";
import { decidingRoles, type Decider, type Deciders, type RoleHeld } from "#approvals/deciders";
import { listAuthorities } from "#approvals/authorities/store";
import type { Queries } from "#platform/database";

/**
 * Who works here in a role that decides, has a password, and so can; up to which amounts; who had such a role, and since
 * when one alone may.
 */
export async function readDeciders(tx: Queries): Promise<Deciders> {
  const { rows } = await sql<Decider>`
    select login_id as "loginId", name, role from login
     where ended_at is null and password is not null and role = any(${decidingRoles}::text[])
     order by name, login_id`.execute(tx);
  return {
    people: rows,
    authorities: await listAuthorities(tx),
    held: await rolesHeld(tx),
    soleDecidesSince: await soleDecidesSince(tx),
  };
}

/**
 * The roles that decide which anybody had since they chose a password, each until it became another or they left. What
 * somebody was before anything was said of them is not on record: where it is changed first, it may have been any role.
 */
async function rolesHeld(tx: Queries): Promise<RoleHeld[]> {
  const { rows } = await sql<RoleHeld>`
    with said as (
      select login_id, how, role, changed_at, change_id,
             lead(changed_at) over each_login as until_at,
             row_number() over each_login = 1 as is_first,
             count(*) filter (where how in ('added', 'joined', 'ended', 'again')) over each_login as turn
        from login_change
      window each_login as (partition by login_id order by changed_at, change_id)
    ), spoken as (
      select said.*, first_value(how) over (partition by login_id, turn order by changed_at, change_id) as since
        from said
    ), held as (
      select login_id, role, until_at from spoken where since not in ('added', 'ended', 'again')
      union all
      select login_id, case when how <> 'changed' then role end, changed_at
        from said where is_first and how not in ('added', 'joined', 'again')
      union all
      select login_id, role, ended_at from login
       where ended_at is not null and not exists (select from login_change c where c.login_id = login.login_id)
    )
    select login_id as "loginId", role, until_at as "untilAt" from held
     where role is null or role = any(${decidingRoles}::text[])`.execute(tx);
  return rows;
}

async function soleDecidesSince(tx: Queries): Promise<Temporal.Instant | null> {
  if ((await readOffice(tx))?.soleDecides !== true) return null;
  const { rows } = await sql<{ at: Temporal.Instant | null }>`
    select max(changed_at) as at from setting_change where setting = 'soleDecides'`.execute(tx);
  return rows[0]?.at ?? null;
}
