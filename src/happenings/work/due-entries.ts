import { sql, type RawBuilder } from "kysely";
import type { Scope } from "#access/scope";
import type { Caller } from "#access/caller";
import { defaultPolicy } from "#law/policy/house-policy";
import { personIdsOf, survivorIdOf } from "#parties/person/store";
import { minutesOf } from "#work/expected";
import { ownersOf } from "#work/worklist";
import { inScope } from "#happenings/answering/scope";
import { wordsStandIn } from "#happenings/lists/words-in";

/** Whose worklist, of which day, read when; and who reads it, where it is somebody else's. */
export type Reader = {
  readonly caller: Caller;
  readonly scope: Scope;
  readonly on: Temporal.PlainDate;
  readonly now: Temporal.Instant;
  readonly viewerId?: Caller["loginId"];
  /** Words that all stand in a name, a number, a creditor or what is to be done. */
  readonly find?: string;
};

/** What of a worklist is asked for: what may be done now, or what is not lawful yet; or both, of one person. */
export type Asked = { readonly isLawfulNow?: boolean; readonly personId?: string };

const personIds = personIdsOf(sql`d.debtor_id`);
const { quietHours } = defaultPolicy;

/**
 * The best due case of every person in the reader's scope, as `k`, under the debtor who survives all merges, `d`, and
 * with whoever else has it open, `l`. Waits and what is automatic are nobody's work, a visit that is planned stands among
 * the visits, and who is put off is on no list until then. Every condition is asked of the row at
 * hand, so that the first page is a walk along the index `worklist_order` and ends where the page is full.
 */
export function dueEntries(reader: Reader, { isLawfulNow, personId }: Asked = {}): RawBuilder<unknown> {
  const { caller, scope, on, now, viewerId = caller.loginId } = reader;
  return sql`
      collection_case k
     cross join lateral (
       select ${survivorIdOf(sql`k.debtor_id`)} as debtor_id) d
      left join worklist_lease l on l.debtor_id = d.debtor_id and l.until_at > ${now} and l.login_id <> ${viewerId}
     where ${isDue("k", reader)}
       and ${personId === undefined ? sql`true` : sql`d.debtor_id = ${personId}::uuid and k.debtor_id = any(${personIdsOf(sql`${personId}::uuid`)})`}
       and ${isFound(reader.find ?? "")}
       and ${inScope({ caller, scope, today: on })}
       and not exists (select from collection_case b
                        where b.debtor_id = any(${personIds}) and ${isDue("b", reader)} and b.case_id <> k.case_id
                          and (-b.expected_minor, b.next_on, b.case_id) < (-k.expected_minor, k.next_on, k.case_id))
       and not exists (select from snooze z
                        where z.debtor_id = any(${personIds}) and z.ended_at is null and z.until_at > ${now})
       and ${isLawfulNow === undefined ? sql`true` : sql`${isLawful(now)} = ${isLawfulNow}`}`;
}

function isFound(find: string): RawBuilder<boolean> {
  if (find.trim() === "") return sql<boolean>`true`;
  const told = sql`concat_ws(' ', w.name, w.number, c.name, k.next_action, k.next_step)`;
  return sql<boolean>`(
    select ${wordsStandIn(find, told)} from debtor w, creditor c
     where w.debtor_id = d.debtor_id and c.creditor_id = k.creditor_id)`;
}

function isDue(name: "k" | "b", { caller, on }: Reader): RawBuilder<boolean> {
  const k = sql.ref(name);
  return sql<boolean>`${isWorkOn(k, on)} and ${k}.next_owner = any(${ownersOf(caller.role)}::text[])
    and not (${k}.next_action = 'visit' and exists (
      select from visit v where v.debtor_id = any(${personIds}) and v.ended_at is null))`;
}

/** Whether a case, as it is named, has a step that a person takes and that is due on a day. */
export function isWorkOn(k: RawBuilder<unknown>, on: Temporal.PlainDate): RawBuilder<boolean> {
  return sql<boolean>`${k}.closed_at is null and ${k}.next_owner <> 'automatic' and ${k}.next_action <> 'wait'
    and ${k}.next_on <= ${on}::date`;
}

/** How many minutes the next step of a case takes, as its ladder says, or as is usual for such an act. */
export function minutesOfStep(k: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`coalesce((${k}.expected_of ->> 'minutes')::integer,
    (${JSON.stringify(minutesOf)}::jsonb ->> ${k}.next_action)::integer, 0)`;
}

/** The newest house policy, which is read once for a statement. */
const policy = (hour: "quiet_after" | "quiet_before") =>
  sql`(select ${sql.ref(hour)} from house_policy order by version desc limit 1)`;

/** The points by which an act is done with whoever a debtor `d` is, as `p`: addresses for a visit, else telephone numbers. */
export function pointsOfAct(act: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`contact_point p where p.debtor_id = any(${personIds}) and p.until_at is null
    and p.kind = any(case ${act} when 'visit' then array['home', 'work']
                                 else array['mobile', 'landline', 'voip', 'work-phone'] end)`;
}

/** The moment that a case `k` waits for, as `s`: from then on its next step is lawful, as the law said when it was decided. */
export function lawfulStepOf(now: Temporal.Instant): RawBuilder<unknown> {
  return sql`lawful_step s where s.debtor_id = k.debtor_id and s.case_id = k.case_id and s.act = k.next_action
    and s.asked_at >= k.decided_at and s.from_at > ${now}`;
}

/**
 * Whether the step may be taken at this hour, as far as one sees it from afar: neither what the law said when the case was
 * decided nor a refusal since has it wait for a later moment, and of the points by which it is taken one is where it is
 * within the hours of the house policy in every zone that it may be in.
 * The law itself is asked when the step is taken.
 */
function isLawful(now: Temporal.Instant): RawBuilder<boolean> {
  const points = pointsOfAct(sql`k.next_action`);
  return sql<boolean>`
    (k.next_action not in ('call', 'text', 'visit')
     or (not exists (select from ${lawfulStepOf(now)})
         and not exists (select from permit r
                      where r.debtor_id = d.debtor_id and r.verdict = 'deny' and r.act = k.next_action
                        and r.retry_at > ${now})
         and (not exists (select from ${points})
              or exists (select from ${points}
                            and not exists (select from unnest(p.zones) as z (zone)
                                            cross join lateral (
                                              select (${now}::timestamptz at time zone z.zone)::time as hour) as there
                                             where hour <= coalesce(${policy("quiet_after")}, ${quietHours.after}::time)
                                                or hour >= coalesce(${policy("quiet_before")}, ${quietHours.before}::time))))))`;
}
