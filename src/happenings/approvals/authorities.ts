import type { Caller } from "#access/caller";
import { findSignIn, holdLogin, listLogins, namesOfLogins } from "#access/store";
import { authorityRoutes, type SettingAuthority } from "#approvals/authorities/routes";
import type { SetAuthority } from "#approvals/authorities/authority";
import {
  authorityIsKnown,
  endAuthority,
  formerAuthorities,
  listAuthorities,
  setAuthority,
} from "#approvals/authorities/store";
import { accepted, refused } from "#base/outcome";
import { writeMoney } from "#money/written-money";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";

const formerMax = 50;

/** The operations of authorities. What was asked to be approved before one is changed waits as it did. */
export function authorityOperations(desk: Desk): AnyOperation<Caller>[] {
  return authorityRoutes({
    listAuthorities: async ({ tx }) => {
      const [authorities, former] = [await listAuthorities(tx), await formerAuthorities(tx, formerMax)];
      const tell = await teller(tx, [...authorities, ...former]);
      return { authorities: authorities.map(tell), former: former.map(tell) };
    },
    setAuthority: ({ tx, ...asked }) => set(desk, tx, asked),
    endAuthority: async ({ tx, caller, now, authorityId }) => {
      if (await endAuthority(tx, authorityId, { by: caller.loginId, at: now })) return accepted(undefined);
      return refused((await authorityIsKnown(tx, authorityId)) ? "authority_was_changed" : "authority_is_unknown");
    },
  });
}

type Setting = SettingAuthority & { readonly caller: Caller; readonly now: Temporal.Instant };

async function set(desk: Desk, tx: Queries, { caller, now, username, over, ...limit }: Setting) {
  const person = username === null ? undefined : await personNamed(tx, username);
  if (username !== null && person === undefined) return refused("nobody_so_named");
  const authorityId = newId<"authority">(now, desk.chance);
  const authority = { ...limit, authorityId, loginId: person?.loginId ?? null };
  const isSet = await setAuthority(tx, authority, { by: caller.loginId, at: now, over });
  return isSet ? accepted({ authorityId }) : refused("authority_was_changed");
}

/** Somebody who works here, also before they have chosen a password. */
async function personNamed(tx: Queries, username: string) {
  const loginId = await findSignIn(tx, username);
  return loginId && holdLogin(tx, loginId);
}

/** How authorities are told: with names for ids. */
async function teller(tx: Queries, told: readonly SetAuthority[]) {
  const names = await namesOfLogins(
    tx,
    told.flatMap(({ loginId, setBy, endedBy }) => [loginId, setBy, endedBy]),
  );
  const usernames = new Map((await listLogins(tx)).map(({ loginId, username }) => [loginId, username]));
  return ({ loginId, most, setBy, setAt, endedBy, endedAt, ...rest }: SetAuthority) => ({
    ...rest,
    person: names.get(loginId) ?? null,
    username: loginId === null ? null : (usernames.get(loginId) ?? null),
    most: writeMoney(most),
    ...{ setBy: names.get(setBy) ?? "", setAt: setAt.toString() },
    ...{ endedBy: names.get(endedBy) ?? null, endedAt: endedAt?.toString() ?? null },
  });
}
