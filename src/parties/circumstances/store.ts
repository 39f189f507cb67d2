import { sql } from "kysely";
import type { Id } from "#base/id";
import type { CircumstanceKind } from "#parties/circumstance";
import type { PointSource } from "#parties/contact-point";
import type { SaidMedium } from "#parties/said";
import type { Queries } from "#platform/database";

type DebtorId = Id<"debtor">;

export type Circumstance = {
  readonly debtorId: DebtorId;
  readonly circumstanceId: string;
  readonly kind: CircumstanceKind;
  readonly because: string;
  readonly source: PointSource;
  /** Who told it, by name, and by which medium, where that is known. */
  readonly saidBy: string | null;
  readonly medium: SaidMedium | null;
  readonly sinceOn: Temporal.PlainDate;
};

type Recording = { readonly at: Temporal.Instant; readonly loginId: Id<"login"> | null };

/** A circumstance, known from now on. A second one of its kind breaks `one_circumstance_of_a_kind`. */
export async function addCircumstance(tx: Queries, known: Circumstance, { at, loginId }: Recording): Promise<void> {
  await sql`
    insert into circumstance (debtor_id, circumstance_id, kind, because, source, said_by, medium, since_on,
                              recorded_at, recorded_by)
    values (${known.debtorId}, ${known.circumstanceId}, ${known.kind}, ${known.because}, ${known.source},
            ${known.saidBy}, ${known.medium}, ${known.sinceOn}::date, ${at}, ${loginId})`.execute(tx);
}

/** What makes a person's situation special now, the longest known first. */
export async function circumstancesOf(tx: Queries, personIds: readonly DebtorId[]): Promise<Circumstance[]> {
  const { rows } = await sql<Circumstance>`
    select debtor_id as "debtorId", circumstance_id as "circumstanceId", kind, because, source, said_by as "saidBy",
           medium, since_on as "sinceOn"
      from circumstance where debtor_id = any(${personIds}::uuid[]) and until_on is null
     order by since_on, circumstance_id`.execute(tx);
  return rows;
}

/** Ends a circumstance on a day. */
export async function endCircumstance(
  tx: Queries,
  { debtorId, circumstanceId }: Circumstance,
  on: Temporal.PlainDate,
): Promise<void> {
  await sql`
    update circumstance set until_on = ${on}::date
     where debtor_id = ${debtorId} and circumstance_id = ${circumstanceId} and until_on is null`.execute(tx);
}
