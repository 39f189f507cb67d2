import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { listLogins } from "#access/store";
import { namesOfTeams } from "#access/teams/store";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import type { Reader } from "./due-entries.ts";

export type Whose = {
  readonly caller: Caller;
  readonly ofLoginId: string | undefined;
  readonly ofTeamId: string | undefined;
};

/** Whose worklist is read: one's own, or where one answers for others, theirs or a team's. */
export async function whoseWorklist(
  tx: Queries,
  { caller, ofLoginId, ofTeamId }: Whose,
): Promise<Outcome<Caller, "worklist_is_not_yours" | "person_is_unknown">> {
  if ((ofLoginId === undefined && ofTeamId === undefined) || ofLoginId === caller.loginId) return accepted(caller);
  if (scopeOf("readWorklist", caller.role) !== "all") return refused("worklist_is_not_yours");
  if (ofTeamId !== undefined) {
    const name = (await namesOfTeams(tx)).get(ofTeamId);
    if (name === undefined) return refused("person_is_unknown");
    const nobody = ofTeamId as Id<string> as Id<"login">;
    return accepted({
      ...{ loginId: nobody, username: name, name, role: "collector", teamId: ofTeamId as Id<"team">, creditorId: null },
    });
  }
  const person = (await listLogins(tx)).find(({ loginId }) => loginId === ofLoginId);
  if (person === undefined || scopeOf("readWorklist", person.role) === undefined) return refused("person_is_unknown");
  return accepted(person);
}

export type Asking = Pick<Reader, "caller" | "now"> & { readonly on: Temporal.PlainDate | undefined };

/** Who reads a worklist, within the scope of the operation, of the day asked for or the office's today. */
export async function readerOf(
  tx: Queries,
  { caller, now, on }: Asking,
  operation: "readWorklist" | "takeNext",
): Promise<Reader & { readonly zone: string }> {
  const office = await theOffice(tx);
  const scope = scopeOf(operation, caller.role);
  assert(scope !== undefined, "whoever may not read a worklist was refused before");
  return { caller, scope, now, on: on ?? dayAt(office, now), zone: office.zone };
}
