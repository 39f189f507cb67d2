import { sql } from "kysely";
import { texts, uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";

/** The acts by which a worklist waits: somebody is reached at an hour. */
export const actsAtAnHour = ["call", "text", "visit"] as const;

/** From when on the next step of a case is lawful, as the law said at an instant. */
export type LawfulStep = {
  readonly debtorId: string;
  readonly caseId: string;
  readonly act: (typeof actsAtAnHour)[number];
  readonly fromAt: Temporal.Instant;
};

/** Keeps from when on steps are lawful, any number; what was kept of a case before is void. */
export async function keepLawfulSteps(
  tx: Queries,
  steps: readonly LawfulStep[],
  askedAt: Temporal.Instant,
): Promise<void> {
  if (steps.length === 0) return;
  await sql`
    insert into lawful_step (debtor_id, case_id, act, from_at, asked_at)
    select step.*, ${askedAt}
      from unnest(${uuids(steps.map(({ debtorId }) => debtorId))}, ${uuids(steps.map(({ caseId }) => caseId))},
                  ${texts(steps.map(({ act }) => act))}, ${steps.map(({ fromAt }) => fromAt.toString())}::timestamptz[]) as step
        on conflict (debtor_id, case_id) do update
       set act = excluded.act, from_at = excluded.from_at, asked_at = excluded.asked_at`.execute(tx);
}
