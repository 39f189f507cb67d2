import { sql } from "kysely";
import type { Caller } from "#access/caller";
import { listLogins, loginsThatMayComeIn } from "#access/store";
import { listTeams } from "#access/teams/store";
import { accepted, refused, type Outcome } from "#base/outcome";
import { listCreditors } from "#parties/creditors/store";
import { survivorsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { balance, type Load, type Worker } from "#work/balance";
import { setWorker as keepWorker, usualDay, workersById, type Working } from "#work/sharing/store";
import { laddersInForce } from "#happenings/cases/ladders";
import { officeToday } from "#happenings/desk/office-day";
import { minutesOfStep } from "./due-entries.ts";

/** How much is looked at together: more than a large office works in a day. */
const loadsMax = 20_000;

type Asked = { readonly now: Temporal.Instant };

/** Who collects here, how they work, and how much of theirs is due today. */
export async function listWorkers(tx: Queries, { now }: Asked) {
  const loads = await dueLoads(tx, await officeToday(tx, now));
  const byHolder = Map.groupBy(loads, ({ holderId }) => holderId);
  const teams = await listTeams(tx);
  const teamNames = new Map(teams.map(({ teamId, name }) => [teamId, name]));
  const people = (await workersHere(tx)).map(({ teamId, ...worker }) => ({
    ...{ loginId: worker.loginId, name: worker.name, minutes: worker.minutes },
    team: teamNames.get(teamId ?? "") ?? null,
    ...{ languages: [...worker.languages], ladders: [...worker.ladders], creditors: [...worker.creditors] },
    ...sumOf(byHolder.get(worker.loginId)),
  }));
  return {
    people,
    teams: teams.map(({ teamId, name }) => ({ teamId, name })),
    creditors: (await listCreditors(tx)).map(({ creditorId, name }) => ({ creditorId, name })),
    ladders: (await laddersInForce(tx)).all.map(({ name }) => name),
    nobodys: sumOf(byHolder.get(null)),
  };
}

function sumOf(loads: readonly Load[] = []) {
  return { debtors: loads.length, dueMinutes: loads.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** Says how somebody who collects works, over what was read of them. */
export async function setWorker(
  tx: Queries,
  working: Working & { readonly loginId: string; readonly was: Working },
): Promise<Outcome<undefined, "person_is_unknown" | "person_was_changed">> {
  if (!(await workersHere(tx)).some(({ loginId }) => loginId === working.loginId)) return refused("person_is_unknown");
  return (await keepWorker(tx, working)) ? accepted(undefined) : refused("person_was_changed");
}

/** Who would be given whom so that everybody's day who can come in is as full as the others'. Nothing is done. */
export async function previewBalance(tx: Queries, { now }: Asked) {
  const mayComeIn = await loginsThatMayComeIn(tx);
  const workers = (await workersHere(tx)).filter(({ loginId }) => mayComeIn.has(loginId));
  const nameOf = new Map(workers.map(({ loginId, name }) => [loginId, name]));
  const planned = balance(workers, await dueLoads(tx, await officeToday(tx, now)));
  return {
    moves: planned.moves.map(({ debtorId, debtor, fromId, toId }) => ({
      ...{ debtorId, debtor, from: nameOf.get(fromId ?? "") ?? null, toId, to: nameOf.get(toId) ?? "" },
    })),
    loads: planned.loads.map(({ loginId, before, after }) => ({
      ...{ loginId, name: nameOf.get(loginId) ?? "", before, after },
      minutes: workers.find((worker) => worker.loginId === loginId)?.minutes ?? 0,
    })),
    unable: planned.unable.map(({ debtorId, debtor, language, ladders: on }) => ({
      ...{ debtorId, debtor, because: `Nobody may be given a debtor of language ${language}, ${on.join(" and ")}.` },
    })),
  };
}

async function workersHere(tx: Queries): Promise<(Worker & Pick<Caller, "teamId">)[]> {
  const known = await workersById(tx);
  return (await listLogins(tx))
    .filter(({ role }) => role === "collector")
    .map(({ loginId, name, teamId }) => ({ loginId, name, teamId, ...(known.get(loginId) ?? usualDay) }));
}

/**
 * Every person who is due and whose step a collector takes, with whoever has the most of their accounts to themselves; of very
 * many cases those that may be expected to bring the most.
 */
async function dueLoads(tx: Queries, today: Temporal.PlainDate): Promise<Load[]> {
  const { rows } = await sql<Load>`
    with due as (
      select debtor_id, ${minutesOfStep(sql`k`)} as minutes, ladder, creditor_id from collection_case k
       where closed_at is null and next_owner = 'collector' and next_action <> 'wait' and next_on <= ${today}
       order by expected_minor desc, next_on, debtor_id limit ${loadsMax}),
    person as (
      select s.survivor_id as debtor_id, sum(due.minutes)::integer as minutes, array_agg(distinct due.ladder) as ladders,
             array_agg(distinct due.creditor_id) as creditors, array_agg(distinct due.debtor_id) as members
        from due join ${survivorsAmong(sql`array(select distinct debtor_id from due)`)} s on s.debtor_id = due.debtor_id
       group by s.survivor_id)
    select p.debtor_id as "debtorId", d.name as debtor, d.language, p.minutes, p.ladders, p.creditors,
           (select a.login_id from assignment a
             where a.debtor_id = any(p.members) and a.login_id is not null and a.from_on <= ${today}
               and (a.until_on is null or a.until_on > ${today})
             group by a.login_id order by count(*) desc, a.login_id limit 1) as "holderId"
      from person p join debtor d on d.debtor_id = p.debtor_id`.execute(tx);
  return rows;
}
