import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { DayCase } from "#strategy/day-case";
import type { DaySummary } from "#strategy/day-summary";

const runsMax = 60;
const pageMax = 100;

/** A case of a run as people read it. */
export type ShownDayCase = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly was: string | null;
  readonly did: string | null;
  readonly next: string | null;
  readonly nextAction: string | null;
  readonly nextOn: string | null;
  readonly because: string[];
};

type ListedRun = {
  readonly runId: string;
  readonly runOn: Temporal.PlainDate;
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  readonly by: string | null;
  readonly summary: DaySummary | null;
};

/** The newest runs; one that has no end was cut off, and the next one did what it left. */
export async function listDays(tx: Queries) {
  const { rows } = await sql<ListedRun>`
    select r.run_id as "runId", r.run_on as "runOn", r.started_at as "startedAt", r.ended_at as "endedAt",
           l.name as by, r.summary
      from day_run r left join login l on l.login_id = r.login_id
     order by r.started_at desc, r.run_id desc limit ${runsMax}`.execute(tx);
  return rows.map(({ runId, runOn, startedAt, endedAt, by, summary }) => ({
    ...{ runId, on: runOn.toString(), startedAt: startedAt.toString(), endedAt: endedAt?.toString() ?? null, by },
    summary,
  }));
}

type Row = Omit<ShownDayCase, "nextOn"> & { readonly caseId: string; readonly nextOn: Temporal.PlainDate | null };

/** A page of what a run did, in the order of its debtors. */
export async function readDay(
  tx: Queries,
  { runId, after }: { readonly runId: string; readonly after: string | null },
): Promise<{ cases: ShownDayCase[]; next: string | null }> {
  const [debtorId, caseId] = placeOf(after);
  const { rows } = await sql<Row>`
    select r.debtor_id as "debtorId", r.case_id as "caseId", d.name as debtor, d.number, c.name as creditor, r.was,
           r.did, r.next_step as next, r.next_action as "nextAction", r.next_on as "nextOn", r.because
      from day_case r
      join debtor d on d.debtor_id = r.debtor_id
      join collection_case k on k.debtor_id = r.debtor_id and k.case_id = r.case_id
      join creditor c on c.creditor_id = k.creditor_id
     where r.run_id = ${runId} and (r.debtor_id, r.case_id) > (${debtorId}::uuid, ${caseId}::uuid)
     order by r.debtor_id, r.case_id limit ${pageMax + 1}`.execute(tx);
  const page = rows.slice(0, pageMax);
  const last = rows.length > pageMax ? page.at(-1) : undefined;
  return {
    cases: page.map(({ caseId: _case, nextOn, ...row }) => ({ ...row, nextOn: nextOn?.toString() ?? null })),
    next: last === undefined ? null : `${last.debtorId} ${last.caseId}`,
  };
}

const noPlace = "00000000-0000-0000-0000-000000000000";

function placeOf(after: string | null): readonly [string, string] {
  const [debtorId = noPlace, caseId = noPlace] = after?.match(/[0-9a-f-]{36}/g) ?? [];
  return [debtorId, caseId];
}

/** What a dry run would do, with the names of whom. */
export async function nameDayCases(tx: Queries, cases: readonly DayCase[]): Promise<ShownDayCase[]> {
  const shown = cases.slice(0, pageMax);
  const { rows } = await sql<{ place: number; debtor: string; number: string; creditor: string }>`
    select k.place::integer, d.name as debtor, d.number, coalesce(c.name, '') as creditor
      from unnest(${shown.map(({ debtorId }) => debtorId)}::uuid[], ${shown.map(({ caseId }) => caseId)}::uuid[])
             with ordinality as k (debtor_id, case_id, place)
      join debtor d on d.debtor_id = k.debtor_id
      left join collection_case o on o.debtor_id = k.debtor_id and o.case_id = k.case_id
      left join creditor c on c.creditor_id = o.creditor_id
     order by k.place`.execute(tx);
  return rows.flatMap(({ place, ...names }) => {
    const one = shown[place - 1];
    if (one === undefined) return [];
    const { debtorId, was, did, next, because } = one;
    return [
      {
        ...{ debtorId, ...names, was, did, next: next?.step ?? null, nextAction: next?.action ?? null },
        ...{ nextOn: next?.on.toString() ?? null, because: [...because] },
      },
    ];
  });
}
