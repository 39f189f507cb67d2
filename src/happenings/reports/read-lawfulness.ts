import { sql, type RawBuilder } from "kysely";
import { defaultPolicy } from "#law/policy/house-policy";
import { lawfulnessLayout, nearMinutes } from "#reports/report-lawfulness";
import { atInstant, byPeople, dayOf, known, lineOf, type ReportAsked } from "./asked.ts";
import { isContact } from "./read-collectors.ts";
import type { Flow } from "./read-flow.ts";
import { isAbout } from "./read-refusals.ts";

/**
 * What went out and what was refused; and of what went out, what came close to being refused, and what was done against a
 * finding of the law or of house policy. The desk lets nobody pass over the law: what stands against a finding was done
 * elsewhere, and recorded.
 */
export const lawfulnessFlow: Flow = {
  counts: lawfulnessLayout,
  facts: (asked, stretches) =>
    sql`${outward(asked, stretches)} union all ${refused(asked, stretches)} union all ${nearMisses(asked, stretches)}`,
};

/** By rules, an act stands in the line of each rule that spoke against it, and what none spoke against in no line. */
function outward(asked: ReportAsked, stretches: RawBuilder<unknown>): RawBuilder<unknown> {
  const acts = asked.by === "rule" ? sql`false` : sql`true`;
  return sql`
    select ${lineOf(asked, asked.by === "rule" ? sql`what.rule` : sql`e.login_id`)} as line, null as currency, what.series,
           e.debtor_id, e.effort_id as id, ${dayOf(sql`e.happened_at`, asked)} as day,
           case what.series when 'acts' then e.attempts else 1 end as count, 0 as minor
      from ${stretches}
      join effort e on ${atInstant(sql`e.happened_at`, asked)} and ${isContact(asked)} and e.from_whom = 'us'
       and ${byPeople(sql`e.login_id`, asked)}
     cross join lateral (
           select 'acts' as series, null as rule where ${acts}
           union all
           select 'against', null where e.law_verdict = 'not-covered'
           union all
           select 'against', ${perRule(asked)} from ${denying(sql`e.law_findings`)} where e.law_verdict = 'deny' group by 2
           union all
           select 'breaches', ${perRule(asked)} from ${denying(sql`e.law_findings`)}
            where e.law_verdict = 'deny' and f ->> 'kind' = 'law' group by 2) what`;
}

function refused(asked: ReportAsked, stretches: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${lineOf(asked, asked.by === "rule" ? sql`what.rule` : sql`r.login_id`)}, null, 'refused', r.debtor_id,
           r.permit_id, ${dayOf(sql`r.asked_at`, asked)}, 1, 0
      from ${stretches}
      join permit r on ${atInstant(sql`r.asked_at`, asked)} and r.verdict <> 'allow' and ${known(sql`r.asked_at`, asked)}
       and ${byPeople(sql`r.login_id`, asked)} and ${isAbout(asked)}
     cross join lateral (
           select ${perRule(asked)} as rule from ${denying(sql`r.findings`)} where r.verdict = 'deny' group by 1
           union all
           select null where r.verdict = 'not-covered') what`;
}

/** Findings that deny, each as `f`. */
function denying(findings: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`jsonb_path_query(${findings}, '$[*] ? (@.denies == true)') f`;
}

/** The rule of a finding, where lines are rules; elsewhere an act counts once, whatever number of rules denies it. */
function perRule({ by }: ReportAsked): RawBuilder<unknown> {
  return by === "rule" ? sql`(f ->> 'rule') || ' (' || (f ->> 'cite') || ')'` : sql`null::text`;
}

/**
 * What was allowed and went out within minutes of an hour at which it would have been refused, on any clock on which the
 * debtor may be; or as the last call that the house allows in seven days. Both by the policy of its hour.
 */
function nearMisses(asked: ReportAsked, stretches: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${lineOf(asked, asked.by === "rule" ? sql`near.rule` : sql`e.login_id`)}, null, 'near', e.debtor_id, e.effort_id,
           ${dayOf(sql`e.happened_at`, asked)}, 1, 0
      from ${stretches}
      join effort e on ${atInstant(sql`e.happened_at`, asked)} and ${isContact(asked)} and e.from_whom = 'us'
       and ${byPeople(sql`e.login_id`, asked)}
      join permit r on r.debtor_id = e.debtor_id and r.permit_id = e.permit_id
      left join lateral (select * from house_policy where set_at <= r.asked_at order by version desc limit 1) h on true
     cross join lateral (
           select ${asked.by === "rule" ? sql`miss.rule` : sql`null::text`} as rule from (
             select 'house.quiet-hours (house policy: quiet hours)' as rule where e.kind in ('call', 'text', 'visit') and exists (${nearHours})
             union all
             select 'house.calls-per-week (house policy: calls in a week)' where e.kind = 'call' and ${lastCall}) miss
            group by 1) near`;
}

const { quietHours, callsPerWeek } = defaultPolicy;

/** Whether the clock of the act was within minutes of an end of the hours, in a zone in which the debtor may be. */
const nearHours = sql`
  select from jsonb_array_elements_text(r.facts -> 'where') zone,
              lateral (select (e.happened_at at time zone zone)::time as clock) there
   where clock < coalesce(h.quiet_after, ${quietHours.after}::time) + ${nearMinutes} * interval '1 minute'
      or clock >= coalesce(h.quiet_before, ${quietHours.before}::time) - ${nearMinutes} * interval '1 minute'`;

/** Whether the calls about an account of the act in the seven days that end with it were as many as the house allows. */
const lastCall = sql`
  (select e.attempts + coalesce(sum((c ->> 'count')::integer), 0)
     from jsonb_array_elements(r.facts -> 'history') c
    where c ->> 'kind' in ('call', 'voicemail') and c ->> 'from' = 'us'
      and coalesce(c ->> 'outcome', '') not in ('busy', 'not-in-service')
      and (c ->> 'at')::timestamptz > r.asked_at - interval '7 days'
      and (c -> 'debts' = 'null'::jsonb or c -> 'debts' ?| array(select jsonb_array_elements_text(r.facts #> '{act,debts}')))
  ) >= case
         when r.facts #>> '{by,role}' = 'collector' then coalesce(h.calls_collector, ${callsPerWeek.collector})
         when r.facts #>> '{debtor,kind}' = 'person' then coalesce(h.calls_own_name, ${callsPerWeek.ownName})
         else coalesce(h.calls_business, ${callsPerWeek.business})
       end`;
