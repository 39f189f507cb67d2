import { sql, type RawBuilder } from "kysely";
import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { holdLogin } from "#access/store";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import type { Agreed } from "#work/agreed";
import { debtorIsInScope, inScope, inScopeOfLogin } from "#happenings/answering/scope";
import { theOffice } from "#happenings/desk/office-day";
import type { Reader } from "./due-entries.ts";

/** On whose clocks an hour can be agreed with a person: the office's, and those of where they may be. */
export async function zonesToAgreeOn(tx: Queries, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ zone: string }>`
    select distinct unnest(zones) as zone from contact_point
     where debtor_id = any(${personIds}::uuid[]) and until_at is null`.execute(tx);
  return [(await theOffice(tx)).zone, ...rows.map((row) => row.zone)];
}

type Taking = { readonly debtorId: string; readonly loginId: string; readonly now: Temporal.Instant };

/** Whoever is to do what was agreed with a debtor: somebody who works on debtors and may see this one, kept from leaving. */
export async function whoTakesIt(
  tx: Queries,
  { debtorId, loginId, now }: Taking,
): Promise<Outcome<Caller, "person_is_unknown" | "debtor_is_not_theirs">> {
  const person = await holdLogin(tx, loginId);
  const scope = person && scopeOf("takeNext", person.role);
  if (person === undefined || scope === undefined) return refused("person_is_unknown");
  const isTheirs = await debtorIsInScope(tx, { caller: person, scope, debtorId }, now);
  return isTheirs ? accepted(person) : refused("debtor_is_not_theirs");
}

/** An hour as it was agreed, in words of the timeline. */
export function agreedText({ on, time, zone }: Agreed): string {
  return `${on.toString()} ${time.toString().slice(0, 5)} (${zone})`;
}

/**
 * Whether what was agreed with a debtor `d` is for a reader to do: where it is theirs, as far as they may see the debtor; and
 * what nobody keeps, since whoever was to do it has left, or has the debtor no more.
 */
export function isReaders(loginId: RawBuilder<unknown>, { caller, scope, on: today }: Reader): RawBuilder<boolean> {
  return sql<boolean>`${inScope({ caller, scope, today })}
    and (${loginId} = ${caller.loginId}
         or not exists (select from login l where l.login_id = ${loginId} and l.ended_at is null
                                             and ${inScopeOfLogin("takeNext", today)}))`;
}
