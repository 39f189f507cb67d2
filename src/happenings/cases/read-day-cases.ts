import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { DayOutcome } from "#strategy/day-figures";
import { stepDecided } from "#strategy/runs/record/store";
import { wordsStandIn } from "#happenings/lists/words-in";
import { ruleAgainst, type RuleAgainst } from "./rules-against.ts";

/** A case of a run as people read it. */
export type ShownDayCase = {
  readonly debtorId: string;
  readonly caseId: string;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly ladder: string;
  readonly version: number;
  readonly was: string | null;
  /** The letter's step that was taken. */
  readonly did: string | null;
  readonly cameTo: DayOutcome;
  readonly next: string | null;
  readonly nextAction: string | null;
  readonly nextOn: string | null;
  readonly because: string[];
  /** The rule against what was due of it on that day, and when it could be done; asked of the law beforehand. */
  readonly refused: RuleAgainst | null;
  readonly lawfulAt: string | null;
};

/** Which cases of a run are asked for: all conditions hold. */
export type CasesAsked = {
  readonly runId: string;
  readonly action?: DayOutcome | undefined;
  readonly step?: string | undefined;
  readonly ladder?: string | undefined;
  readonly version?: number | undefined;
  /** Words that all stand in the reason. */
  readonly why?: string | undefined;
  /** The rule against what is due of it on that day. */
  readonly refused?: string | undefined;
  readonly debtorId?: string | undefined;
};

/** Where a list of cases goes on: behind this one. */
export type CasePlace = Pick<ShownDayCase, "debtorId" | "caseId">;

type Row = Omit<ShownDayCase, "nextOn" | "lawfulAt" | "refused"> & {
  readonly refused: string | null;
  readonly nextOn: Temporal.PlainDate | null;
  readonly lawfulAt: Temporal.Instant | null;
};

/** Some cases of a run, in the order of their debtors, from behind a place on. */
export async function readDayCases(
  tx: Queries,
  asked: CasesAsked,
  { after, max }: { readonly after: CasePlace | null; readonly max: number },
): Promise<{ readonly cases: ShownDayCase[]; readonly next: CasePlace | null }> {
  const behind =
    after === null
      ? sql`true`
      : sql`(r.debtor_id, r.case_id) > (${after.debtorId}::uuid, ${after.caseId}::uuid) and r.debtor_id >= ${after.debtorId}`;
  const { rows } = await sql<Row>`
    select r.debtor_id as "debtorId", r.case_id as "caseId", d.name as debtor, d.number, c.name as creditor, r.ladder,
           r.ladder_version as version, r.was, r.did, r.came_to as "cameTo", r.next_step as next,
           r.next_action as "nextAction", r.next_on as "nextOn", r.because,
           r.refused, r.lawful_at as "lawfulAt"
      from day_case r
      join debtor d on d.debtor_id = r.debtor_id
      join creditor c on c.creditor_id = r.creditor_id
     where ${conditions(asked)} and ${behind}
     order by r.debtor_id, r.case_id limit ${max + 1}`.execute(tx);
  const page = rows.slice(0, max);
  return {
    cases: page.map(({ nextOn, lawfulAt, refused, ...row }) => ({
      ...row,
      refused: refused === null ? null : ruleAgainst(refused),
      ...{ nextOn: nextOn?.toString() ?? null, lawfulAt: lawfulAt?.toString() ?? null },
    })),
    next: rows.length > max ? (page.at(-1) ?? null) : null,
  };
}

function conditions({ runId, action, step, ladder, version, why, refused, debtorId }: CasesAsked) {
  const all = [sql`r.run_id = ${runId}`];
  if (action !== undefined) all.push(sql`r.came_to = ${action}`);
  if (step !== undefined) all.push(sql`${stepDecided} = ${step}`);
  if (ladder !== undefined) all.push(sql`r.ladder = ${ladder}`);
  if (version !== undefined) all.push(sql`r.ladder_version = ${version}`);
  if (why !== undefined) all.push(wordsStandIn(why, sql`array_to_string(r.because, ' ')`));
  if (refused !== undefined) all.push(sql`r.refused = ${refused}`);
  if (debtorId !== undefined) all.push(sql`r.debtor_id = ${debtorId}`);
  return sql.join(all, sql` and `);
}
