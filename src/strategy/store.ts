import { sql } from "kysely";
import { bigints, days, integers, texts, uuids } from "#platform/binary-lists";
import type { Id } from "#base/id";
import type { Currency } from "#money/money";
import { listText } from "#platform/copy-line";
import type { Queries } from "#platform/database";
import type { StepOn } from "./case-facts.ts";
import type { DecidedCase, OpenCase, TakenStep } from "./open-case.ts";
import { sideSteps, type Action, type Owner } from "./step.ts";

type Row = {
  debtor_id: Id<"debtor">;
  case_id: Id<"case">;
  creditor_id: Id<"creditor">;
  ladder: string;
  last_step: string | null;
  last_step_on: Temporal.PlainDate | null;
  last_step_by: Id<"login"> | null;
  ladder_step: string | null;
  ladder_step_on: Temporal.PlainDate | null;
  next_step: string;
  next_action: Action;
  next_on: Temporal.PlainDate;
  next_owner: Owner;
  currency: Currency;
  decided_at: Temporal.Instant;
};

/** The open cases of these debtors. */
export async function openCases(tx: Queries, debtorIds: readonly string[]): Promise<OpenCase[]> {
  const { rows } = await sql<Row>`
    select debtor_id, case_id, creditor_id, ladder, last_step, last_step_on, last_step_by, ladder_step,
           ladder_step_on, next_step, next_action, next_on, next_owner, currency, decided_at
      from collection_case
     where debtor_id = any(${uuids(debtorIds)}) and closed_at is null
     order by debtor_id, case_id`.execute(tx);
  return rows.map((row) => ({
    debtorId: row.debtor_id,
    caseId: row.case_id,
    creditorId: row.creditor_id,
    ladder: row.ladder,
    taken: stepOn(row.last_step, row.last_step_on),
    takenBy: row.last_step_by,
    climbed: stepOn(row.ladder_step, row.ladder_step_on),
    next: { step: row.next_step, action: row.next_action, on: row.next_on, owner: row.next_owner },
    currency: row.currency,
    decidedAt: row.decided_at,
  }));
}

function stepOn(step: string | null, on: Temporal.PlainDate | null): StepOn | null {
  return step === null || on === null ? null : { step, on };
}

/** Opens cases with their first decision. A case that another transaction opened meanwhile is left as it is. */
export async function addCases(tx: Queries, cases: readonly DecidedCase[], now: Temporal.Instant): Promise<void> {
  if (cases.length === 0) return;
  await sql`
    insert into collection_case (debtor_id, case_id, creditor_id, ladder, ladder_version, opened_at, next_step,
                                 next_action, next_on, next_owner, next_because, value_minor, currency, decided_at,
                                 decided_because, last_step, last_step_on, last_step_by, ladder_step, ladder_step_on,
                                 expected_minor, expected_of)
    select d.debtor_id, d.case_id, d.creditor_id, d.ladder, d.ladder_version, ${now}, d.next_step, d.next_action,
           d.next_on, d.next_owner, d.next_because::text[], d.value_minor, d.currency, ${now}, d.because,
           d.taken_step, d.taken_on, d.taken_by, d.climbed_step, d.climbed_on, d.expected_minor, d.expected_of::json
      from ${decidedRows(cases)}
    on conflict (debtor_id, creditor_id, ladder) where closed_at is null do nothing
  `.execute(tx);
}

/** Writes decisions about open cases down: the next step of each, or that it is closed, and what was taken before. */
export async function recordDecisions(
  tx: Queries,
  cases: readonly DecidedCase[],
  now: Temporal.Instant,
): Promise<void> {
  if (cases.length === 0) return;
  await sql`
    update collection_case c
       set ladder = d.ladder, ladder_version = d.ladder_version, next_step = d.next_step, next_action = d.next_action,
           next_on = d.next_on, next_owner = d.next_owner, next_because = d.next_because::text[],
           closed_at = case when d.next_step is null then ${now}::timestamptz end,
           closed_because = case when d.next_step is null then d.because end,
           value_minor = d.value_minor, currency = d.currency, decided_at = ${now}, decided_because = d.because,
           last_step = coalesce(d.taken_step, c.last_step), last_step_on = coalesce(d.taken_on, c.last_step_on),
           last_step_by = case when d.taken_step is null then c.last_step_by else d.taken_by end,
           ladder_step = d.climbed_step, ladder_step_on = d.climbed_on,
           expected_minor = d.expected_minor, expected_of = d.expected_of::json
      from ${decidedRows(cases)}
     where c.debtor_id = d.debtor_id and c.case_id = d.case_id and c.closed_at is null
  `.execute(tx);
}

function decidedRows(cases: readonly DecidedCase[]) {
  const steps = cases.map(({ next }) => next);
  return sql`
    unnest(${uuids(cases.map(({ debtorId }) => debtorId))}, ${uuids(cases.map(({ caseId }) => caseId))},
           ${uuids(cases.map(({ creditorId }) => creditorId))}, ${texts(cases.map(({ ladder }) => ladder))},
           ${integers(cases.map(({ ladderVersion }) => ladderVersion))},
           ${texts(steps.map((next) => next?.step ?? null))}, ${texts(steps.map((next) => next?.action ?? null))},
           ${days(steps.map((next) => next?.on ?? null))}, ${texts(steps.map((next) => next?.owner ?? null))},
           ${texts(steps.map((next) => (next === null ? null : listText(next.because))))},
           ${bigints(cases.map(({ value }) => value.minor))}, ${texts(cases.map(({ value }) => value.currency))},
           ${texts(cases.map(({ because }) => because))},
           ${texts(cases.map(({ taken }) => taken?.step ?? null))}, ${days(cases.map(({ taken }) => taken?.on ?? null))},
           ${uuids(cases.map(({ taken }) => taken?.loginId ?? null))},
           ${texts(cases.map(({ climbed }) => climbed?.step ?? null))},
           ${days(cases.map(({ climbed }) => climbed?.on ?? null))},
           ${bigints(cases.map(({ expected }) => expected?.minor ?? 0n))},
           ${texts(cases.map(({ expected }) => (expected === null ? null : JSON.stringify(expected.of))))})
      as d (debtor_id, case_id, creditor_id, ladder, ladder_version, next_step, next_action, next_on, next_owner,
            next_because, value_minor, currency, because, taken_step, taken_on, taken_by, climbed_step, climbed_on,
            expected_minor, expected_of)`;
}

/** Marks steps as taken. A step beside the ladder leaves the place on the ladder as it is. */
export async function recordTaken(tx: Queries, taken: readonly TakenStep[]): Promise<void> {
  if (taken.length === 0) return;
  await sql`
    update collection_case c
       set last_step = t.step, last_step_on = t.on_day, last_step_by = t.login_id,
           ladder_step = case when t.step = any(${Object.keys(sideSteps)}::text[]) then c.ladder_step else t.step end,
           ladder_step_on = case when t.step = any(${Object.keys(sideSteps)}::text[]) then c.ladder_step_on
                                 else t.on_day end
      from unnest(${taken.map(({ debtorId }) => debtorId)}::uuid[], ${taken.map(({ caseId }) => caseId)}::uuid[],
                  ${taken.map(({ step }) => step)}::text[], ${taken.map(({ on }) => on)}::date[],
                  ${taken.map(({ loginId }) => loginId)}::uuid[])
           as t (debtor_id, case_id, step, on_day, login_id)
     where c.debtor_id = t.debtor_id and c.case_id = t.case_id
  `.execute(tx);
}
