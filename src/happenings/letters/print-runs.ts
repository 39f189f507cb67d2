import { sql } from "kysely";
import type { PrintedLetter, PrintRun } from "#letters/print-run";
import { personIdsOf } from "#parties/person/store";
import type { Queries } from "#platform/database";

/** The newest runs first; one alone where it is named. */
export async function printRuns(
  tx: Queries,
  { printRunId = null, max }: { readonly printRunId?: string | null; readonly max: number },
): Promise<PrintRun[]> {
  const { rows } = await sql<PrintRun>`
    select print_run_id as "printRunId", made_at as "madeAt", login.name as "madeBy", posted_on as "postedOn",
           counted.letters, counted."takenOut"
      from print_run run left join login on login.login_id = run.made_by
     cross join lateral (
           select count(*) filter (where state = 'handed-over')::integer as letters,
                  count(*) filter (where state <> 'handed-over')::integer as "takenOut"
             from letter where letter.print_run_id = run.print_run_id) as counted
     where (${printRunId}::uuid is null or print_run_id = ${printRunId}::uuid)
     order by print_run_id desc limit ${max}`.execute(tx);
  return rows;
}

/** The letters of a run whose sheets are in it, by the last line of their address and then by name, as the post likes them. */
export async function printedLetters(tx: Queries, printRunId: string): Promise<PrintedLetter[]> {
  const { rows } = await sql<PrintedLetter>`
    select letter.debtor_id as "debtorId", letter.letter_id as "letterId", letter.digest, debtor.name as debtor,
           debtor.number, creditor.name as creditor, letter.template, coalesce(point.value, '') as address
      from letter join debtor using (debtor_id) join creditor using (creditor_id)
      left join contact_point point on point.debtor_id = any(${personIdsOf(sql`letter.debtor_id`)})
                                   and point.point_id = letter.point_id
     where letter.print_run_id = ${printRunId} and letter.state = 'handed-over'
     order by point.zip nulls last, debtor.name, letter.letter_id`.execute(tx);
  return rows;
}
