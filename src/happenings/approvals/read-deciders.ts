import { sql } from "kysely";
import { readOffice } from "#access/office/store";
import { decidingRoles, type Decider, type Deciders } from "#approvals/deciders";
import { listAuthorities } from "#approvals/authorities/store";
import type { Queries } from "#platform/database";

/** Who works here in a role that decides, has a password, and so can; up to which amounts, and whether one alone may. */
export async function readDeciders(tx: Queries): Promise<Deciders> {
  const { rows } = await sql<Decider>`
    select login_id as "loginId", name, role from login
     where ended_at is null and password is not null and role = any(${decidingRoles}::text[])
     order by name, login_id`.execute(tx);
  const office = await readOffice(tx);
  return { people: rows, authorities: await listAuthorities(tx), soleDecides: office?.soleDecides === true };
}
