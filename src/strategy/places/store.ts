import { sql } from "kysely";
import type { Queries } from "#platform/database";
import { days, texts, uuids } from "#platform/binary-lists";
import type { StepOn } from "#strategy/case-facts";
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

/** A step that a letter takes as it is planned, and where its case stood until then. */
export type TakenByLetter = TakenStep & {
  readonly letterId: string;
  readonly before: {
    readonly taken: StepOn | null;
    readonly takenBy: string | null;
    readonly climbed: StepOn | null;
  };
};

/**
 * Keeps the places at which cases stood before letters took their steps, before these are written down. Of each case only
 * that of its newest letter: no older one can give it its place back.
 */
export async function keepPlacesBeforeLetters(tx: Queries, taken: readonly TakenByLetter[]): Promise<void> {
  if (taken.length === 0) return;
  const before = taken.map((one) => one.before);
  await sql`
    insert into step_by_letter (debtor_id, case_id, letter_id, step, taken_on, before)
    select t.debtor_id, t.case_id, t.letter_id, t.step, t.on_day,
           jsonb_build_object('step', t.last_step, 'on', t.last_on, 'by', t.last_by,
                              'ladderStep', t.climbed_step, 'ladderOn', t.climbed_on)
      from unnest(${uuids(taken.map(({ debtorId }) => debtorId))}, ${uuids(taken.map(({ caseId }) => caseId))},
                  ${uuids(taken.map(({ letterId }) => letterId))}, ${texts(taken.map(({ step }) => step))},
                  ${days(taken.map(({ on }) => on))}, ${texts(before.map((one) => one.taken?.step ?? null))},
                  ${days(before.map((one) => one.taken?.on ?? null))}, ${uuids(before.map(({ takenBy }) => takenBy))},
                  ${texts(before.map(({ climbed }) => climbed?.step ?? null))},
                  ${days(before.map(({ climbed }) => climbed?.on ?? null))})
           as t (debtor_id, case_id, letter_id, step, on_day, last_step, last_on, last_by, climbed_step, climbed_on)
        on conflict (debtor_id, case_id) do update
       set letter_id = excluded.letter_id, step = excluded.step, taken_on = excluded.taken_on,
           before = excluded.before`.execute(tx);
}

type OfLetter = { readonly personIds: readonly string[]; readonly letterId: string };

/**
 * Puts cases where they were before a letter that did not leave took their step, as far as no other step was taken since:
 * a step beside the ladder leaves their place on the ladder to be restored.
 */
export async function restorePlacesOfLetter(tx: Queries, { personIds, letterId }: OfLetter): Promise<void> {
  const [isLast, isPlace] = [
    sql`(c.last_step, c.last_step_on) = (s.step, s.taken_on)`,
    sql`(c.ladder_step, c.ladder_step_on) = (s.step, s.taken_on)`,
  ];
  await sql`
    update collection_case c
       set last_step = case when ${isLast} then s.before ->> 'step' else c.last_step end,
           last_step_on = case when ${isLast} then (s.before ->> 'on')::date else c.last_step_on end,
           last_step_by = case when ${isLast} then (s.before ->> 'by')::uuid else c.last_step_by end,
           ladder_step = case when ${isPlace} then s.before ->> 'ladderStep' else c.ladder_step end,
           ladder_step_on = case when ${isPlace} then (s.before ->> 'ladderOn')::date else c.ladder_step_on end
      from step_by_letter s
     where s.debtor_id = any(${personIds}::uuid[]) and s.letter_id = ${letterId}
       and c.debtor_id = s.debtor_id and c.case_id = s.case_id and c.closed_at is null`.execute(tx);
  await sql`
    delete from step_by_letter
     where debtor_id = any(${personIds}::uuid[]) and letter_id = ${letterId}`.execute(tx);
}

type PassingOn = {
  readonly personIds: readonly string[];
  readonly fromLetterId: string;
  readonly toLetterId: string;
};

/** What is kept for a letter is kept for the one that goes instead of it. */
export async function passPlacesOn(tx: Queries, { personIds, fromLetterId, toLetterId }: PassingOn): Promise<void> {
  await sql`
    update step_by_letter set letter_id = ${toLetterId}
     where debtor_id = any(${personIds}::uuid[]) and letter_id = ${fromLetterId}`.execute(tx);
}
