import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import type { Caller } from "#access/caller";
import { holdLogin, namesOfLogins } from "#access/store";
import { holdTeam, namesOfTeams } from "#access/teams/store";
import { takesWork } from "#access/takes-work";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { debtorsAtOnceMax } from "#parties/at-once";
import { assignAccounts, assignmentsOf } from "#parties/assignments/store";
import { samePersons } from "#parties/person/store";
import { lockDebtors, personOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { AssignRefusal } from "#work/sharing/assign";
import type { Handed } from "#work/sharing/handed";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { debtorsInScope } from "#happenings/answering/debtors-in-scope";

type Asked = { readonly caller: Caller; readonly now: Temporal.Instant };
type Given = { readonly debtors: number; readonly accounts: number };
type HandedOver = Given & { former: Former[] | null };

/** Gives the accounts of debtors, or all that somebody has, to a person, a team or nobody, from a day on. */
export async function assignDebtors(
  desk: Desk,
  tx: Queries,
  handed: Asked & Handed,
): Promise<Outcome<HandedOver, AssignRefusal>> {
  const { caller, now, toLoginId, toTeamId } = handed;
  const today = await officeToday(tx, now);
  const fromOn = handed.fromOn ?? today;
  if ((handed.debtorIds === undefined) === (handed.ofLoginId === undefined)) return refused("nobody_is_named");
  if (toLoginId !== null && toTeamId !== null) return refused("nobody_is_named");
  const to = await nameOf(tx, handed);
  if (to === undefined) return refused("person_is_unknown");
  if (compareDays(fromOn, today) < 0) return refused("from_day_is_past");
  const asked = handed.debtorIds ?? (await debtorsOf(tx, handed.ofLoginId ?? "", fromOn));
  const debtors = await debtorsInScope(tx, { caller, now, operation: "assignDebtors", debtorIds: asked });
  return accepted(await give(desk, tx, { ...handed, debtorIds: debtors.map(({ debtorId }) => debtorId), to, fromOn }));
}

type Moves = Asked & {
  readonly moves: readonly { readonly debtorId: string; readonly toId: string }[];
  readonly because: string;
};

/** Gives debtors to people as a preview of a balance showed it, from today on. */
export async function balanceWork(desk: Desk, tx: Queries, asked: Moves): Promise<Outcome<Given, AssignRefusal>> {
  let given: Given = { debtors: 0, accounts: 0 };
  // Locked together first, in one order, so that two who share out at once do not wait for each other for ever.
  await lockDebtors(
    tx,
    asked.moves.map(({ debtorId }) => debtorId as Id<"debtor">),
  );
  for (const [toLoginId, moves] of Map.groupBy(asked.moves, ({ toId }) => toId)) {
    const debtorIds = moves.map(({ debtorId }) => debtorId);
    const outcome = await assignDebtors(desk, tx, {
      ...asked,
      debtorIds,
      toLoginId,
      toTeamId: null,
      fromOn: undefined,
    });
    if (!outcome.ok) return outcome;
    given = { debtors: given.debtors + outcome.value.debtors, accounts: given.accounts + outcome.value.accounts };
  }
  return accepted(given);
}

/** To whom it goes, in words; undefined where nobody who takes work is known by that id. */
async function nameOf(tx: Queries, { toLoginId, toTeamId }: Pick<Handed, "toLoginId" | "toTeamId">) {
  if (toTeamId !== null) return holdTeam(tx, toTeamId);
  if (toLoginId === null) return "nobody";
  const login = await holdLogin(tx, toLoginId);
  return login !== undefined && takesWork(login.role) ? login.name : undefined;
}

/** All whose accounts are somebody's own on a day. */
async function debtorsOf(tx: Queries, loginId: string, on: Temporal.PlainDate): Promise<string[]> {
  const { rows } = await sql<{ debtor_id: string }>`
    select distinct debtor_id from assignment
     where login_id = ${loginId} and (until_on is null or until_on > ${on})`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

type Giving = Asked &
  Pick<Handed, "toLoginId" | "toTeamId" | "because"> & {
    readonly debtorIds: readonly Id<"debtor">[];
    readonly to: string;
    readonly fromOn: Temporal.PlainDate;
  };

async function give(desk: Desk, tx: Queries, giving: Giving): Promise<HandedOver> {
  const { caller, now, debtorIds, toLoginId: loginId, toTeamId: teamId, fromOn, because, to } = giving;
  const survivorIds = [...new Set((await lockDebtors(tx, debtorIds)).values())];
  const { rows: persons } = await sql<{ person_id: string }>`
    select distinct person_id from ${samePersons(sql`${survivorIds}::uuid[]`)} as persons`.execute(tx);
  const former = await formerOf(tx, survivorIds, fromOn);
  const newIds = (count: number) => Array.from({ length: count }, () => newId(now, desk.chance));
  const assigning = { loginId, teamId, fromOn, because, by: caller.loginId, at: now, newIds };
  const accounts = await assignAccounts(
    tx,
    persons.map((row) => row.person_id),
    assigning,
  );
  await appendTimeline(
    tx,
    desk.vault,
    survivorIds.map((debtorId) => ({
      ...{ debtorId, kind: "assignment", happenedAt: now, recordedAt: now, loginId: caller.loginId },
      subject: { loginId, teamId, fromOn: fromOn.toString() },
      words: `Given to ${to} from ${fromOn.toString()} on: ${because}`,
    })),
  );
  return { debtors: survivorIds.length, accounts, former };
}

/** Whose debtors were: a person's, a team's or, without either, nobody's. */
type Former = { readonly toLoginId: string | null; readonly toTeamId: string | null; debtorIds: string[] };

/** Whose these debtors are from a day on; null where the accounts of one are several people's, or change on a later day. */
async function formerOf(
  tx: Queries,
  debtorIds: readonly Id<"debtor">[],
  fromOn: Temporal.PlainDate,
): Promise<Former[] | null> {
  const { rows } = await sql<Former & { isMixed: boolean }>`
    with held as (
      select person.debtor_id, g.login_id, g.team_id, g.from_on > ${fromOn} as is_later
        from ${samePersons(sql`${debtorIds}::uuid[]`)} as person
        join account a on a.debtor_id = person.person_id
        left join assignment g on g.debtor_id = a.debtor_id and g.account_id = a.account_id
         and (g.until_on is null or g.until_on > greatest(g.from_on, ${fromOn}))),
    holders as (
      select debtor_id, min(login_id::text) as login_id, min(team_id::text) as team_id,
             count(distinct (login_id, team_id)) > 1 or bool_or(coalesce(is_later, false)) as is_mixed
        from held group by debtor_id)
    select login_id as "toLoginId", team_id as "toTeamId", array_agg(debtor_id order by debtor_id) as "debtorIds",
           bool_or(is_mixed) as "isMixed"
      from holders group by login_id, team_id order by login_id, team_id`.execute(tx);
  if (rows.some(({ isMixed, debtorIds: { length } }) => isMixed || length > debtorsAtOnceMax)) return null;
  return rows.map(({ toLoginId, toTeamId, debtorIds: theirs }) => ({ toLoginId, toTeamId, debtorIds: theirs }));
}

const historyMax = 200;

/** Whose the accounts of a debtor are, will be and were, by whom and why; the newest first. */
export async function listAssignments(tx: Queries, debtorId: string) {
  const personIds = await personOf(tx, debtorId as Id<"debtor">);
  const rows = await assignmentsOf(tx, personIds, historyMax);
  const names = await namesOfLogins(
    tx,
    rows.flatMap(({ loginId, by }) => [loginId, by]),
  );
  const teams = await namesOfTeams(tx);
  const { rows: accounts } = await sql<{ account_id: string; number: string }>`
    select account_id, number from account where debtor_id = any(${personIds}::uuid[])`.execute(tx);
  const numbers = new Map(accounts.map((row) => [row.account_id, row.number]));
  return rows.map(({ accountId, loginId, teamId, fromOn, untilOn, because, by }) => ({
    account: numbers.get(accountId) ?? "",
    to: names.get(loginId) ?? teams.get(teamId) ?? "",
    ...{ fromOn: fromOn.toString(), untilOn: untilOn?.toString() ?? null, because, by: names.get(by) ?? null },
  }));
}
