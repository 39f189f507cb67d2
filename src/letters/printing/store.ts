import { sql } from "kysely";
import type { LetterRef } from "#letters/letter";
import type { PrintRun } from "#letters/print-run";
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

type NewRun = Pick<PrintRun, "printRunId" | "madeAt" | "madeOn" | "office"> & { readonly madeBy: string | null };

/** A letter as it is printed: how many pages it has, and what the list says of it, sealed. */
export type NewlyPrinted = LetterRef & { readonly pages: number; readonly sealedLine: Buffer };

/** Writes a run down, with its letters in their order. */
export async function addPrintRun(tx: Queries, run: NewRun, letters: readonly NewlyPrinted[]): Promise<void> {
  const { printRunId, madeAt, madeOn, madeBy, office } = run;
  await sql`
    insert into print_run (print_run_id, made_at, made_on, made_by, office)
    values (${printRunId}, ${madeAt}, ${madeOn}, ${madeBy}, ${office})`.execute(tx);
  await sql`
    update letter
       set print_run_id = ${printRunId}, print_place = place, print_pages = pages, print_line = line
      from unnest(${letters.map(({ debtorId }) => debtorId)}::uuid[],
                  ${letters.map(({ letterId }) => letterId)}::uuid[], ${letters.map(({ pages }) => pages)}::integer[],
                  ${letters.map(({ sealedLine }) => sealedLine)}::bytea[])
           with ordinality as printed (debtor_id, letter_id, pages, line, place)
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
