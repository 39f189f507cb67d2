import { sql } from "kysely";
import type { PrintRun } from "#letters/print-run";
import type { Queries } from "#platform/database";

/** The newest runs first; one alone where it is named. */
export async function printRuns(
  tx: Queries,
  { printRunId = null, max }: { readonly printRunId?: string | null; readonly max: number },
): Promise<PrintRun[]> {
  const { rows } = await sql<PrintRun>`
    select print_run_id as "printRunId", made_at as "madeAt", made_on as "madeOn", office, login.name as "madeBy",
           posted_on as "postedOn", counted.letters, counted."takenOut"
      from print_run run left join login on login.login_id = run.made_by
     cross join lateral (
           select count(*) filter (where state = 'handed-over')::integer as letters,
                  count(*) filter (where state <> 'handed-over')::integer as "takenOut"
             from letter where letter.print_run_id = run.print_run_id) as counted
     where (${printRunId}::uuid is null or print_run_id = ${printRunId}::uuid)
     order by print_run_id desc limit ${max}`.execute(tx);
  return rows;
}
