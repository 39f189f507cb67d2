import { sql } from "kysely";
import { toldOf, type Said } from "#access/changes/told";
import { namesOfLogins } from "#access/store";
import { namesOfTeams } from "#access/teams/store";
import { listCreditors } from "#parties/creditors/store";
import type { Queries } from "#platform/database";

const pageMax = 50;

type Kept = {
  readonly change_id: string;
  readonly changed_at: Temporal.Instant;
  readonly changed_by: string | null;
  readonly whom: string;
  readonly how: Said["how"];
  readonly was: KeptFacts | null;
  readonly becomes: KeptFacts;
};
type KeptFacts = {
  readonly name?: string;
  readonly role?: string;
  readonly teamId?: string | null;
  readonly creditorId?: string | null;
  readonly email?: string | null;
  readonly getsDaySheet?: boolean;
};

/** A page of what was said of who works here and of the teams, the newest first, each saying with all that it changed. */
export async function readPeopleChanges(tx: Queries, after: string | null) {
  const read = await keptChanges(tx, after);
  const page = read.slice(0, pageMax);
  const names = await namesIn(tx, page);
  return {
    changes: page.flatMap(({ change_id, changed_at, changed_by, whom, how, was, becomes }) => {
      const told = toldOf({ how, was: textsOf(was ?? {}, names), becomes: textsOf(becomes, names) });
      const at = changed_at.toString();
      const by = names.logins.get(changed_by) ?? null;
      return told.map(({ name, ...each }) => ({ changeId: change_id, at, by, whom, what: name, ...each }));
    }),
    next: read.length > pageMax ? (page.at(-1)?.change_id ?? null) : null,
  };
}

/** What was before is kept with a change; where it was not yet, the change before it says so. */
async function keptChanges(tx: Queries, after: string | null): Promise<Kept[]> {
  const facts = sql`jsonb_build_object('name', c.name, 'role', c.role, 'teamId', c.team_id, 'creditorId', c.creditor_id)`;
  const mail = sql`jsonb_build_object('email', c.email, 'getsDaySheet', c.gets_day_sheet)`;
  const { rows } = await sql<Kept>`
    with said as (
      select c.change_id, c.changed_at, c.changed_by, l.name as whom, c.how, ${facts} as becomes,
             coalesce(c.was, lag(${facts}) over (partition by c.login_id order by c.changed_at, c.change_id)) as was
        from login_change c join login l using (login_id)
       union all
      select c.change_id, c.changed_at, c.changed_by, l.name, 'changed', ${mail},
             coalesce(c.was, lag(${mail}) over (partition by c.login_id order by c.changed_at, c.change_id))
        from login_mail_change c join login l using (login_id)
       union all
      select c.change_id, c.changed_at, c.changed_by, t.name, 'team' || initcap(c.how),
             jsonb_build_object('name', c.name), jsonb_build_object('name', c.was)
        from team_change c join team t using (team_id)
    )
    select change_id, changed_at, changed_by, whom, how, was, becomes from said
     where ${after}::uuid is null
        or (changed_at, change_id) < (select s.changed_at, s.change_id from said s where s.change_id = ${after}::uuid)
     order by changed_at desc, change_id desc limit ${pageMax + 1}`.execute(tx);
  return rows;
}

type Names = Readonly<Record<"logins" | "teams" | "creditors", ReadonlyMap<string | null, string>>>;

async function namesIn(tx: Queries, kept: readonly Kept[]): Promise<Names> {
  const creditors = await listCreditors(tx);
  return {
    logins: await namesOfLogins(
      tx,
      kept.map(({ changed_by }) => changed_by),
    ),
    teams: await namesOfTeams(tx),
    creditors: new Map(creditors.map(({ creditorId, name }) => [creditorId, name])),
  };
}

function textsOf({ name, role, teamId, creditorId, email, getsDaySheet }: KeptFacts, names: Names): Said["was"] {
  const texts = {
    ...{ name, role, team: names.teams.get(teamId ?? null), creditor: names.creditors.get(creditorId ?? null) },
    ...{ email: email ?? undefined, daySheet: getsDaySheet === true ? "yes" : undefined },
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as Said["was"];
}
