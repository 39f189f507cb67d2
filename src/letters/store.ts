import { sql } from "kysely";
import { copyRows, type Queries } from "#platform/database";
import type { PlannedLetter } from "./letter.ts";

const columns = ["debtor_id", "letter_id", "creditor_id", "template", "point_id", "state", "because", "planned_at"];

/** Writes letters down that are to leave, any number; they are asked of the law when they do. */
export async function planLetters(tx: Queries, letters: readonly PlannedLetter[]): Promise<void> {
  await copyRows(
    tx,
    { table: "letter", columns },
    letters.map((letter) => {
      const { debtorId, letterId, creditorId, template, pointId, because, plannedAt } = letter;
      return [debtorId, letterId, creditorId, template, pointId, "planned", because, plannedAt];
    }),
  );
}

export type LetterRef = { readonly debtorId: string; readonly letterId: string };

/** Letters that are planned and have not left, the oldest first, after one that was given before. */
export async function dueLetters(
  tx: Queries,
  { max, after }: { readonly max: number; readonly after?: LetterRef & { readonly plannedAt: Temporal.Instant } },
): Promise<(LetterRef & { readonly plannedAt: Temporal.Instant })[]> {
  const { rows } = await sql<LetterRef & { readonly plannedAt: Temporal.Instant }>`
    select debtor_id as "debtorId", letter_id as "letterId", planned_at as "plannedAt" from letter
     where state = 'planned' and (${after === undefined} or (planned_at, debtor_id, letter_id) >
       (${after?.plannedAt ?? null}::timestamptz, ${after?.debtorId ?? null}::uuid, ${after?.letterId ?? null}::uuid))
     order by planned_at, debtor_id, letter_id limit ${max}`.execute(tx);
  return rows;
}

/** A letter that is still planned, read under the lock of its debtor; nothing where it has left or was refused. */
export async function stillPlanned(tx: Queries, letter: LetterRef): Promise<PlannedLetter | undefined> {
  const { rows } = await sql<PlannedLetter>`
    select debtor_id as "debtorId", letter_id as "letterId", creditor_id as "creditorId", template,
           point_id as "pointId", because, planned_at as "plannedAt"
      from letter
     where debtor_id = ${letter.debtorId} and letter_id = ${letter.letterId} and state = 'planned' for update
  `.execute(tx);
  return rows[0];
}

type HandedOver = LetterRef & { readonly permitId: string; readonly digest: string; readonly at: Temporal.Instant };

/** Says that a letter has left: under which permit, and where it is on file. */
export async function letterHandedOver(tx: Queries, { debtorId, letterId, ...over }: HandedOver): Promise<void> {
  await sql`
    update letter set state = 'handed-over', permit_id = ${over.permitId}, digest = ${over.digest},
                      decided_at = ${over.at}
     where debtor_id = ${debtorId} and letter_id = ${letterId}`.execute(tx);
}

type LetterRefused = LetterRef & {
  /** Null where the law was not asked: the letter had nothing to say, or nowhere to go. */
  readonly permitId: string | null;
  readonly because: string;
  readonly at: Temporal.Instant;
};

/** Says that a letter did not leave, and why. */
export async function letterRefused(tx: Queries, { debtorId, letterId, ...refused }: LetterRefused): Promise<void> {
  await sql`
    update letter set state = 'refused', permit_id = ${refused.permitId}, refused_because = ${refused.because},
                      decided_at = ${refused.at}
     where debtor_id = ${debtorId} and letter_id = ${letterId}`.execute(tx);
}

/** Letters of these debtors that are planned and have not left, the oldest first. */
export async function dueLettersOf(tx: Queries, debtorIds: readonly string[]): Promise<LetterRef[]> {
  const { rows } = await sql<LetterRef>`
    select debtor_id as "debtorId", letter_id as "letterId" from letter
     where debtor_id = any(${debtorIds}::uuid[]) and state = 'planned'
     order by planned_at, debtor_id, letter_id`.execute(tx);
  return rows;
}
