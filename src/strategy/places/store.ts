import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { TakenStep } from "#strategy/open-case";

/** A step that an effort takes: what is taken back puts the case where it was before. */
export type TakenByEffort = TakenStep & { readonly effortId: string };

/** Keeps the places at which cases stand before efforts take their steps. */
export async function keepPlaces(tx: Queries, taken: readonly TakenByEffort[]): Promise<void> {
  if (taken.length === 0) return;
  await sql`
    insert into step_by_effort (debtor_id, case_id, effort_id, step, taken_on, before)
    select c.debtor_id, c.case_id, t.effort_id, t.step, t.on_day,
           jsonb_build_object('step', last_step, 'on', last_step_on, 'by', last_step_by,
                              'ladderStep', ladder_step, 'ladderOn', ladder_step_on)
      from unnest(${taken.map(({ debtorId }) => debtorId)}::uuid[], ${taken.map(({ caseId }) => caseId)}::uuid[],
                  ${taken.map(({ effortId }) => effortId)}::uuid[], ${taken.map(({ step }) => step)}::text[],
                  ${taken.map(({ on }) => on)}::date[]) as t (debtor_id, case_id, effort_id, step, on_day)
      join collection_case c on c.debtor_id = t.debtor_id and c.case_id = t.case_id
        on conflict do nothing`.execute(tx);
}

/** Keeps which steps people took on which day. What nobody took is not kept. */
export async function keepStepsOfPeople(tx: Queries, taken: readonly TakenStep[]): Promise<void> {
  const ours = taken.filter(({ loginId }) => loginId !== null);
  if (ours.length === 0) return;
  await sql`
    insert into step_by_person (debtor_id, case_id, taken_on, step, login_id)
    select * from unnest(${ours.map(({ debtorId }) => debtorId)}::uuid[], ${ours.map(({ caseId }) => caseId)}::uuid[],
                         ${ours.map(({ on }) => on)}::date[], ${ours.map(({ step }) => step)}::text[],
                         ${ours.map(({ loginId }) => loginId)}::uuid[])
        on conflict do nothing`.execute(tx);
}

type TakenBack = { readonly personIds: readonly string[]; readonly effortId: string };

/** Puts cases where they were before an effort took their step, as far as no other step was taken since. */
export async function restorePlaces(tx: Queries, { personIds, effortId }: TakenBack): Promise<void> {
  await sql`
    update collection_case c
       set last_step = s.before ->> 'step', last_step_on = (s.before ->> 'on')::date,
           last_step_by = (s.before ->> 'by')::uuid, ladder_step = s.before ->> 'ladderStep',
           ladder_step_on = (s.before ->> 'ladderOn')::date
      from step_by_effort s
     where s.debtor_id = any(${personIds}::uuid[]) and s.effort_id = ${effortId}
       and c.debtor_id = s.debtor_id and c.case_id = s.case_id and c.closed_at is null
       and c.last_step = s.step and c.last_step_on = s.taken_on`.execute(tx);
  await sql`
    delete from step_by_person p
     using step_by_effort s
     where s.debtor_id = any(${personIds}::uuid[]) and s.effort_id = ${effortId}
       and p.debtor_id = s.debtor_id and p.case_id = s.case_id and p.step = s.step and p.taken_on = s.taken_on
       and not exists (select from step_by_effort o
                        where o.debtor_id = s.debtor_id and o.case_id = s.case_id and o.effort_id <> s.effort_id
                          and o.step = s.step and o.taken_on = s.taken_on)`.execute(tx);
  await sql`
    delete from step_by_effort
     where debtor_id = any(${personIds}::uuid[]) and effort_id = ${effortId}`.execute(tx);
}
