import { sql } from "kysely";
import type { Queries } from "#platform/database";

export type Team = { readonly teamId: string; readonly name: string; readonly people: number };

/** The teams that there are, by name, with how many people each has. */
export async function listTeams(tx: Queries): Promise<Team[]> {
  const { rows } = await sql<Team>`
    select t.team_id as "teamId", t.name, count(l.login_id)::int as people
      from team t left join login l on l.team_id = t.team_id and l.ended_at is null
     where t.ended_at is null group by t.team_id, t.name order by t.name`.execute(tx);
  return rows;
}

/** What teams are called or were called last, those that ended too. */
export async function namesOfTeams(tx: Queries): Promise<ReadonlyMap<string | null, string>> {
  const { rows } = await sql<Pick<Team, "teamId" | "name">>`select team_id as "teamId", name from team`.execute(tx);
  return new Map(rows.map(({ teamId, name }) => [teamId, name]));
}

/** Adds a team. A name that another has breaks `team_name_is_taken`. */
export async function addTeam(tx: Queries, { teamId, name }: Omit<Team, "people">): Promise<void> {
  await sql`insert into team (team_id, name) values (${teamId}, ${name})`.execute(tx);
}

/** Names a team otherwise: false where it is not there, or has another name than the one that was read. */
export async function renameTeam(tx: Queries, { teamId, name, before }: Omit<Team, "people"> & { before: string }) {
  const { rows } = await sql`
    update team set name = ${name} where team_id = ${teamId} and name = ${before} and ended_at is null returning 1`.execute(
    tx,
  );
  return rows.length > 0;
}

type Kept = {
  readonly changeId: string;
  readonly teamId: string;
  readonly how: "added" | "renamed" | "ended";
  /** What it was called before, where it was renamed. */
  readonly was: string | null;
  readonly by: string | null;
  readonly at: Temporal.Instant;
};

/** Keeps what a team is called now, or as it ended, by whom that was said and when. */
export async function keepTeamChange(tx: Queries, { changeId, teamId, how, was, by, at }: Kept): Promise<void> {
  await sql`
    insert into team_change (change_id, team_id, how, name, was, changed_by, changed_at)
    select ${changeId}, team_id, ${how}, name, ${was}, ${by}, ${at} from team where team_id = ${teamId}`.execute(tx);
}

/** The name of a team that there is, which nobody ends until the transaction does. */
export async function holdTeam(tx: Queries, teamId: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select name from team where team_id = ${teamId} and ended_at is null for key share`.execute(tx);
  return rows[0]?.name;
}

/** Ends a team that nobody is of. Whoever is put into it at the same instant waits, and finds it ended. */
export async function endTeam(
  tx: Queries,
  teamId: string,
  now: Temporal.Instant,
): Promise<"ended" | "unknown" | "used"> {
  const { rows: known } = await sql`
    select 1 from team where team_id = ${teamId} and ended_at is null for update`.execute(tx);
  if (known.length === 0) return "unknown";
  const { rows } = await sql`
    update team set ended_at = ${now}
     where team_id = ${teamId}
       and not exists (select from login where team_id = ${teamId} and ended_at is null) returning 1`.execute(tx);
  return rows.length > 0 ? "ended" : "used";
}
