import { sql } from "kysely";
import { scopeOf } from "#access/access-table";
import { dropInvitation, setPassword } from "#access/joining/store";
import { whyNotChanged, type PersonRefusal } from "#access/people/person";
import { keepPersonChange, setLeft, standingOf } from "#access/people/store";
import { holdLogin } from "#access/store";
import { endTeam as setTeamEnded } from "#access/teams/store";
import type { teamRefusals } from "#access/teams/routes";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { endAssignments } from "#parties/assignments/store";
import { lockDebtors, survivorsOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { endFeed } from "#work/calendar/store";
import { countCallbacks, handOverCallbacks } from "#work/callbacks/store";
import { giveUpLeases } from "#work/store";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import type { Said } from "./take-on.ts";

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
  await setPassword(tx, { loginId, password: null });
  await setLeft(tx, loginId, now);
  await dropInvitation(tx, loginId);
  await endFeed(tx, loginId);
  await giveUpLeases(tx, loginId);
  await lockTheirs(tx, loginId);
  const called = successor === undefined ? [] : await handOverCallbacks(tx, { loginId, toId: successor.loginId });
  const accounts = await endAssignments(tx, { loginId, teamId: null, on: await officeToday(tx, now) });
  await tell(desk, tx, {
    by,
    now,
    debtorIds: accounts.map(({ debtorId }) => debtorId),
    kind: "assignment",
    words: `${name} works here no more: the account is everybody's.`,
  });
  await tell(desk, tx, {
    by,
    now,
    debtorIds: called.map(({ debtorId }) => debtorId),
    kind: "callback",
    words: `${name} works here no more: ${successor?.name ?? ""} calls back.`,
  });
  return accepted({ accounts: accounts.length, callbacks: called.length });
}

/** Debtors are locked first, in one order, as by whoever gives accounts or agrees on a callback at the same instant. */
async function lockTheirs(tx: Queries, holderId: string): Promise<void> {
  const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
    select debtor_id from assignment where (login_id = ${holderId} or team_id = ${holderId}) and until_on is null
     union
    select debtor_id from callback where login_id = ${holderId} and ended_at is null`.execute(tx);
  await lockDebtors(
    tx,
    rows.map((row) => row.debtor_id),
  );
}

async function successorOf(tx: Queries, { loginId, callbacksToId }: Pick<Leaving, "loginId" | "callbacksToId">) {
  if (callbacksToId === null) return undefined;
  const login = await holdLogin(tx, callbacksToId);
  const mayCall = login !== undefined && login.loginId !== loginId && scopeOf("takeNext", login.role) !== undefined;
  return mayCall ? login : ("successor_cannot_call" as const);
}

/** Ends a team that nobody is of: its accounts are everybody's from today on. */
export async function endTeam(
  desk: Desk,
  tx: Queries,
  { by, now, teamId }: Said & { readonly teamId: string },
): Promise<Outcome<Pick<Left, "accounts">, keyof typeof teamRefusals>> {
  const ended = await setTeamEnded(tx, teamId, now);
  if (ended === "unknown") return refused("team_was_changed");
  if (ended === "used") return refused("team_has_people");
  await lockTheirs(tx, teamId);
  const accounts = await endAssignments(tx, { loginId: null, teamId, on: await officeToday(tx, now) });
  await tell(desk, tx, {
    by,
    now,
    debtorIds: accounts.map(({ debtorId }) => debtorId),
    kind: "assignment",
    words: "The team is no more: the account is everybody's.",
  });
  return accepted({ accounts: accounts.length });
}

type Telling = Said & {
  readonly kind: "assignment" | "callback";
  readonly debtorIds: readonly Id<"debtor">[];
  readonly words: string;
};

async function tell(desk: Desk, tx: Queries, { kind, by, now, debtorIds, words }: Telling): Promise<void> {
  const survivors = await survivorsOf(tx, debtorIds);
  const head = { kind, happenedAt: now, recordedAt: now, loginId: by, subject: {}, words } as const;
  await appendTimeline(
    tx,
    desk.vault,
    [...new Set(survivors.values())].map((debtorId) => ({ ...head, debtorId })),
  );
}
