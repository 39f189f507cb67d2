import { dropInvitation } from "#access/joining/store";
import { whyNotChanged, type PersonRefusal } from "#access/people/person";
import { keepPersonChange, setLeft, standingOf } from "#access/people/store";
import { holdLogin } from "#access/store";
import { takesWork } from "#access/takes-work";
import { accepted, refused, type Outcome } from "#base/outcome";
import { endLookoutsOf } from "#lookouts/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { endFeed } from "#work/calendar/store";
import { countCallbacks, handOverCallbacks } from "#work/callbacks/store";
import { giveUpLeases } from "#work/store";
import type { Desk } from "#happenings/desk/desk";
import { freeAccounts, tellDebtors, type Said } from "./free-accounts.ts";
import { passOver } from "./pass-over.ts";

type Leaving = Said & { readonly loginId: string; readonly callbacksToId: string | null };
type Left = { readonly accounts: number; readonly callbacks: number };

/**
 * Ends somebody's sign-in: their sessions, programs, link and calendar open nothing any more, whatever they had open is
 * anybody's, their accounts are everybody's from today on, and their callbacks somebody else's at the hours agreed.
 */
export async function endPerson(
  desk: Desk,
  tx: Queries,
  { by, now, loginId, callbacksToId }: Leaving,
): Promise<Outcome<Left, PersonRefusal>> {
  const standing = await standingOf(tx, loginId);
  if (standing === undefined || standing.hasLeft) return refused("person_is_unknown");
  const { name, hasOtherAdministrator } = standing;
  const fault = whyNotChanged({ was: standing, isOneself: by === loginId, hasOtherAdministrator });
  if (fault !== undefined) return refused(fault);
  const successor = await successorOf(tx, { loginId, callbacksToId });
  if (successor === "successor_cannot_call") return refused(successor);
  if (successor === undefined && (await countCallbacks(tx, loginId)) > 0) return refused("callbacks_need_somebody");

  await keepPersonChange(tx, { changeId: newId(now, desk.chance), loginId, how: "ended", by, at: now });
  await passOver(tx, { loginId, password: null, by, now });
  await setLeft(tx, loginId, now);
  await dropInvitation(tx, loginId);
  await endFeed(tx, loginId);
  await endLookoutsOf(tx, { loginId, by, at: now });
  await giveUpLeases(tx, loginId);
  const said = { by, now };
  const words = `${name} works here no more: the account is everybody's.`;
  // It locks whom they were to call back, too.
  const accounts = await freeAccounts(desk, tx, { ...said, holderId: loginId, words });
  const called = successor === undefined ? [] : await handOverCallbacks(tx, { loginId, toId: successor.loginId });
  await tellDebtors(desk, tx, {
    ...said,
    debtorIds: called.map(({ debtorId }) => debtorId),
    kind: "callback",
    words: `${name} works here no more: ${successor?.name ?? ""} calls back.`,
  });
  return accepted({ accounts, callbacks: called.length });
}

async function successorOf(tx: Queries, { loginId, callbacksToId }: Pick<Leaving, "loginId" | "callbacksToId">) {
  if (callbacksToId === null) return undefined;
  const login = await holdLogin(tx, callbacksToId);
  const mayCall = login !== undefined && login.loginId !== loginId && takesWork(login.role);
  return mayCall ? login : ("successor_cannot_call" as const);
}
