import { sql } from "kysely";
import type { LetterRef } from "#letters/letter";
import type { Queries } from "#platform/database";

/** A letter on file by post, that waits to be printed or to be posted. */
export type LetterToPost = LetterRef & { readonly permitId: string; readonly decidedAt: Temporal.Instant };

const columns = sql`debtor_id as "debtorId", letter_id as "letterId", permit_id as "permitId", decided_at as "decidedAt"`;

/** Takes letters that wait to be printed, the oldest first, so that nobody else does before this transaction ends. */
export async function takeToPrint(tx: Queries, max: number): Promise<LetterToPost[]> {
  const { rows } = await sql<LetterToPost>`
    select ${columns} from letter
     where state = 'handed-over' and sent_by = 'post' and print_run_id is null
     order by decided_at, debtor_id, letter_id limit ${max} for update skip locked`.execute(tx);
  return rows;
}

type NewRun = { readonly printRunId: string; readonly madeAt: Temporal.Instant; readonly madeBy: string | null };

/** Writes a run down, with its letters. */
export async function addPrintRun(tx: Queries, run: NewRun, letters: readonly LetterRef[]): Promise<void> {
  await sql`
    insert into print_run (print_run_id, made_at, made_by) values (${run.printRunId}, ${run.madeAt}, ${run.madeBy})
  `.execute(tx);
  await sql`
    update letter set print_run_id = ${run.printRunId}
      from unnest(${letters.map(({ debtorId }) => debtorId)}::uuid[],
                  ${letters.map(({ letterId }) => letterId)}::uuid[]) as printed (debtor_id, letter_id)
     where letter.debtor_id = printed.debtor_id and letter.letter_id = printed.letter_id`.execute(tx);
}

/** Lets two who say that a run is posted do so one after the other. */
export async function lockPrintRun(tx: Queries, printRunId: string): Promise<void> {
  await sql`select from print_run where print_run_id = ${printRunId} for update`.execute(tx);
}

/** The letters of a run whose sheets are in it. */
export async function lettersOfRun(tx: Queries, printRunId: string): Promise<LetterToPost[]> {
  const { rows } = await sql<LetterToPost>`
    select ${columns} from letter where print_run_id = ${printRunId} and state = 'handed-over'
     order by debtor_id, letter_id`.execute(tx);
  return rows;
}

type Posted = { readonly printRunId: string; readonly on: Temporal.PlainDate; readonly by: string };

/** Says on which day a run was given to the post. */
export async function printRunPosted(tx: Queries, { printRunId, on, by }: Posted): Promise<void> {
  await sql`
    update print_run set posted_on = ${on}, posted_by = ${by} where print_run_id = ${printRunId}`.execute(tx);
}
