import { invite } from "#access/joining/store";
import { namesItsCreditor, whyNotChanged, type PersonFacts, type PersonRefusal } from "#access/people/person";
import type { LinkMade } from "#access/people/routes";
import { changePerson as setPerson, keepPersonChange, setLeft, standingOf } from "#access/people/store";
import { addLogin } from "#access/store";
import { takesWork } from "#access/takes-work";
import { holdTeam } from "#access/teams/store";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { listCreditors } from "#parties/creditors/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { digestOf, newSecret } from "#platform/secret";
import { endFeed } from "#work/calendar/store";
import { giveUpLeases } from "#work/store";
import type { Desk } from "#happenings/desk/desk";
import { freeAccounts, type Said } from "./free-accounts.ts";
import { passOver } from "./pass-over.ts";

const linkDays = 7;

/** Takes somebody on, who chooses a password at the link. A user name that is taken breaks its constraint. */
export async function addPerson(
  desk: Desk,
  tx: Queries,
  { by, now, username, ...facts }: Said & PersonFacts & { readonly username: string },
): Promise<Outcome<LinkMade, PersonRefusal>> {
  if (!namesItsCreditor(facts)) return refused("creditor_is_missing");
  const fault = await whatIsUnknown(tx, facts);
  if (fault !== undefined) return refused(fault);
  const loginId = newId<"login">(now, desk.chance);
  const ids = { teamId: facts.teamId as Id<"team"> | null, creditorId: facts.creditorId as Id<"creditor"> | null };
  await addLogin(tx, { loginId, username, name: facts.name, role: facts.role, ...ids, password: null }, now);
  await keepPersonChange(tx, { changeId: newId(now, desk.chance), loginId, how: "added", by, at: now });
  return accepted(await linkFor(desk, tx, { loginId, username, by, now }));
}

type Changing = Said & { readonly loginId: string; readonly was: PersonFacts; readonly becomes: PersonFacts };

/** Says what somebody is from now on: it holds from their next request. Who takes no work any more has no accounts. */
export async function changePerson(
  desk: Desk,
  tx: Queries,
  { by, now, loginId, was, becomes }: Changing,
): Promise<Outcome<undefined, PersonRefusal>> {
  const standing = await standingOf(tx, loginId);
  if (standing === undefined || standing.hasLeft) return refused("person_is_unknown");
  const isAsRead = (["name", "role", "teamId", "creditorId"] as const).every((fact) => standing[fact] === was[fact]);
  if (!isAsRead) return refused("person_was_changed");
  const { hasOtherAdministrator } = standing;
  const fault =
    whyNotChanged({ was: standing, becomes, isOneself: by === loginId, hasOtherAdministrator }) ??
    (await whatIsUnknown(tx, becomes));
  if (fault !== undefined) return refused(fault);
  await setPerson(tx, loginId, becomes);
  await keepPersonChange(tx, { changeId: newId(now, desk.chance), loginId, how: "changed", was, by, at: now });
  if (takesWork(standing.role) && !takesWork(becomes.role)) {
    const words = `${becomes.name} takes no work any more: the account is everybody's.`;
    await endFeed(tx, loginId);
    await giveUpLeases(tx, loginId);
    await freeAccounts(desk, tx, { by, now, holderId: loginId, words });
  }
  return accepted(undefined);
}

/**
 * Makes somebody a new link: whoever forgot their password, whose password may be known to others, or who left and comes
 * again. Their password, all their sessions and the address of their calendar end at once.
 */
export async function makePersonLink(
  desk: Desk,
  tx: Queries,
  { by, now, loginId }: Said & { readonly loginId: string },
): Promise<Outcome<LinkMade, PersonRefusal>> {
  const standing = await standingOf(tx, loginId);
  if (standing === undefined) return refused("person_is_unknown");
  const { username, hasLeft, hasOtherAdministrator } = standing;
  // By command it may be the only administrator: who has the machine has the book, and forgetting must be mended.
  const isOneself = by === loginId;
  const fault = hasLeft || by === null ? undefined : whyNotChanged({ was: standing, isOneself, hasOtherAdministrator });
  if (fault !== undefined) return refused(fault);
  if (hasLeft) await setLeft(tx, loginId, null);
  await passOver(tx, { loginId, password: null, by, now });
  await endFeed(tx, loginId);
  const how = hasLeft ? "again" : "invited";
  await keepPersonChange(tx, { changeId: newId(now, desk.chance), loginId, how, by, at: now });
  return accepted(await linkFor(desk, tx, { loginId, username, by, now }));
}

async function whatIsUnknown(tx: Queries, { teamId, creditorId }: PersonFacts) {
  if (teamId !== null && (await holdTeam(tx, teamId)) === undefined) return "team_is_unknown" as const;
  if (creditorId === null) return undefined;
  const isKnown = (await listCreditors(tx)).some((creditor) => creditor.creditorId === creditorId);
  return isKnown ? undefined : ("creditor_is_unknown" as const);
}

type Linking = Said & { readonly loginId: string; readonly username: string };

/** The code stands behind the "#", which a browser sends to nobody, so that no log has it. Only its digest is kept. */
async function linkFor(desk: Desk, tx: Queries, { by, now, loginId, username }: Linking): Promise<LinkMade> {
  const code = newSecret(desk.chance);
  const endsAt = now.add({ hours: 24 * linkDays });
  await invite(tx, { loginId, codeDigest: digestOf(code), by, at: now, endsAt });
  return { loginId, path: `/join#${username}/${code}`, endsAt };
}
