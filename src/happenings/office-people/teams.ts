import type { teamRefusals } from "#access/teams/routes";
import { addTeam as add, endTeam as end, keepTeamChange, renameTeam as rename } from "#access/teams/store";
import { accepted, refused, type Outcome } from "#base/outcome";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { freeAccounts, type Said } from "./free-accounts.ts";

/** Adds a team, and gives its id. A name that another has breaks `team_name_is_taken`. */
export async function addTeam(
  desk: Desk,
  tx: Queries,
  { by, now, name }: Said & { readonly name: string },
): Promise<string> {
  const teamId = newId<"team">(now, desk.chance);
  await add(tx, { teamId, name });
  await keepTeamChange(tx, { changeId: newId(now, desk.chance), teamId, how: "added", was: null, by, at: now });
  return teamId;
}

type Renaming = Said & { readonly teamId: string; readonly name: string; readonly before: string };

/** Names a team otherwise, over the name that was read: false where it has another, or is no more. */
export async function renameTeam(desk: Desk, tx: Queries, { by, now, teamId, name, before }: Renaming) {
  if (!(await rename(tx, { teamId, name, before }))) return false;
  if (name === before) return true;
  await keepTeamChange(tx, { changeId: newId(now, desk.chance), teamId, how: "renamed", was: before, by, at: now });
  return true;
}

/** Ends a team that nobody is of: its accounts are everybody's from today on. */
export async function endTeam(
  desk: Desk,
  tx: Queries,
  { by, now, teamId }: Said & { readonly teamId: string },
): Promise<Outcome<{ readonly accounts: number }, keyof typeof teamRefusals>> {
  const ended = await end(tx, teamId, now);
  if (ended === "unknown") return refused("team_was_changed");
  if (ended === "used") return refused("team_has_people");
  await keepTeamChange(tx, { changeId: newId(now, desk.chance), teamId, how: "ended", was: null, by, at: now });
  const words = "The team is no more: the account is everybody's.";
  return accepted({ accounts: await freeAccounts(desk, tx, { by, now, holderId: teamId, words }) });
}
