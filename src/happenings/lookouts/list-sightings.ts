import { sql } from "kysely";
import type { Caller } from "#access/caller";
import type { Scope } from "#access/scope";
import { readSubject } from "#lookouts/lookout";
import type { Queries } from "#platform/database";
import { inScope } from "#happenings/answering/scope";
import { subjectJson } from "./subject-json.ts";

type Asked = {
  readonly caller: Caller;
  readonly scope: Scope;
  readonly today: Temporal.PlainDate;
  readonly before: string | null;
};

type Row = {
  sightingId: string;
  subject: string;
  isOffice: boolean;
  seenOn: Temporal.PlainDate;
  toldAt: Temporal.Instant;
  debtorId: string | null;
  debtor: string | null;
  number: string | null;
  count: number;
  isRead: boolean;
};

const pageMax = 50;
const unreadMax = 1000;
const daysMax = 90;

/** What the lookouts of a person and of the office saw lately, as far as the person may see the debtors, newest first. */
export async function listSightings(tx: Queries, asked: Asked) {
  const { before } = asked;
  const { rows } = await sql<Row>`
    select * from (${theirs(asked)}) as theirs
     where ${before}::uuid is null
        or ("toldAt", "sightingId") < (select told_at, sighting_id from sighting where sighting_id = ${before}::uuid)
     order by "toldAt" desc, "sightingId" desc limit ${pageMax + 1}`.execute(tx);
  const { rows: unread } = await sql<{ count: number }>`
    select count(*)::integer as count
      from (select from (${theirs(asked)}) as theirs where not "isRead" limit ${unreadMax}) as unread`.execute(tx);
  const sightings = rows.slice(0, pageMax).flatMap(({ subject: text, seenOn, toldAt, ...row }) => {
    const subject = readSubject(text);
    if (subject === undefined) return [];
    return [{ ...row, subject: subjectJson(subject), seenOn: seenOn.toString(), toldAt: toldAt.toString() }];
  });
  const next = rows.length > pageMax ? (sightings.at(-1)?.sightingId ?? null) : null;
  return { unread: unread[0]?.count ?? 0, sightings, next };
}

function theirs({ caller, scope, today }: Asked) {
  const from = today.subtract({ days: daysMax });
  return sql`
    select s.sighting_id as "sightingId", l.subject, l.login_id is null as "isOffice", s.seen_on as "seenOn",
           s.told_at as "toldAt", s.debtor_id as "debtorId", d.name as debtor, d.number, s.count,
           coalesce(r.read_at >= s.told_at, false) as "isRead"
      from sighting s
      join lookout l using (lookout_id)
      left join sighting_reader r on r.sighting_id = s.sighting_id and r.login_id = ${caller.loginId}
      left join debtor d on d.debtor_id = s.debtor_id
     where (l.login_id = ${caller.loginId} or l.login_id is null) and s.seen_on > ${from}::date
       and (r.put_away_at is null or r.put_away_at < s.told_at)
       and (s.debtor_id is null or (d.debtor_id is not null and ${inScope({ caller, scope, today })}))`;
}
