import { sql } from "kysely";
import { compareInstants } from "#calendar/instants";
import { startOfDay } from "#calendar/zone-clock";
import type { Id } from "#base/id";
import type { PersonFacts } from "#contact/person-facts";
import type { Queries } from "#platform/database";
import { guidanceOf, templateOfStep } from "#strategy/ladder";
import { answerHours } from "#work/answering-hours/store";
import { bestCallAnswer } from "#work/answering-hours/routes";
import { laddersInForce } from "#happenings/cases/ladders";
import { theOffice } from "#happenings/desk/office-day";
import { bestHourOf } from "#happenings/work/best-hours";

type CaseRow = {
  debtor_id: string;
  case_id: string;
  creditor_id: string;
  creditor: string;
  ladder: string;
  last_step: string | null;
  last_step_on: Temporal.PlainDate | null;
  next_step: string;
  next_action: string;
  next_on: Temporal.PlainDate;
  next_owner: string;
  next_because: string[];
  decided_by: string | null;
};

/** The open cases of a person with what is next in each. */
export async function casesOf(tx: Queries, personIds: readonly Id<"debtor">[]) {
  const { rows } = await sql<CaseRow>`
    select c.debtor_id, c.case_id, c.creditor_id, creditor.name as creditor, c.ladder, c.last_step, c.last_step_on, c.next_step, c.next_action,
           c.next_on, c.next_owner, c.next_because,
           (select d.run_id from day_case d join day_run r on r.run_id = d.run_id
             where d.debtor_id = c.debtor_id and d.case_id = c.case_id and not r.is_dry
               and r.started_at = c.decided_at) as decided_by
      from collection_case c join creditor using (creditor_id)
     where c.debtor_id = any(${personIds}::uuid[]) and c.closed_at is null
     order by c.next_on, c.case_id
  `.execute(tx);
  if (rows.length === 0) return [];
  const ladders = await laddersInForce(tx);
  return rows.map((row) => ({
    ...{
      id: row.case_id,
      creditorId: row.creditor_id,
      creditor: row.creditor,
      ladder: row.ladder,
      lastStep: row.last_step,
    },
    lastStepOn: row.last_step_on?.toString() ?? null,
    decidedBy: row.decided_by === null ? null : { runId: row.decided_by, debtorId: row.debtor_id },
    next: {
      ...{
        ...guidanceOf(ladders.named(row.ladder), row.next_step),
        step: row.next_step,
        template: templateOfStep(ladders.named(row.ladder), row.next_step),
        action: row.next_action,
        on: row.next_on.toString(),
        owner: row.next_owner,
      },
      because: row.next_because,
    },
  }));
}

type OfDebtor = { readonly law: PersonFacts; readonly segment: string | null; readonly now: Temporal.Instant };

/** The same with when a call that is next is answered likeliest: today, or on its day where that is ahead. */
export async function casesWithCalls(
  tx: Queries,
  cases: Awaited<ReturnType<typeof casesOf>>,
  { law, segment, now }: OfDebtor,
) {
  const isAnyCalled = cases.some(({ next }) => next.action === "call");
  const seen = isAnyCalled ? await answerHours(tx, segment === null ? [] : [segment]) : [];
  const office = { hours: seen, segment, zone: (await theOffice(tx)).zone };
  return cases.map(({ creditorId, next, ...one }) => {
    const day = startOfDay(Temporal.PlainDate.from(next.on), office.zone);
    const from = compareInstants(day, now) > 0 ? day : now;
    const best = next.action === "call" ? bestHourOf({ creditorId, from }, law, office) : undefined;
    return { ...one, next: { ...next, bestCall: best === undefined ? null : bestCallAnswer(best) } };
  });
}
