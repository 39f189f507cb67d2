import { sql } from "kysely";
import type { Id } from "#base/id";
import { wasSentNoNotice } from "#contact/validation/store";
import { letterRefusals, type PlannedLetter, type Way } from "#letters/letter";
import { statementName } from "#letters/statement";
import { plannedGiveWay, planLetters } from "#letters/store";
import { personsAmong, survivorIdOf } from "#parties/person/store";
import { lockDebtors } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { statementsTaken } from "#happenings/cases/step-taken";
import { dayAt, spanOf, theOffice } from "#happenings/desk/office-day";
import type { Desk } from "#happenings/desk/desk";
import { newestPoints } from "#happenings/letters/newest-points";
import { writtenSince } from "#happenings/letters/written-since";

export type StatementsAsked = {
  readonly creditorId: string;
  /** By e-mail, to whom there is an address for it; else by post. */
  readonly sentBy: Way;
  readonly now: Temporal.Instant;
  /** Who was written a statement since then is left out, beside whom something was written to today. */
  readonly sinceOn?: Temporal.PlainDate | undefined;
};

/** A statement that can be written down, and one that cannot, with the reason. */
export type PlannedStatement = PlannedLetter & { readonly debtor: string; readonly number: string };
export type LeftOut = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly refusal: LeftOutRefusal;
  readonly because: string;
};

/** Why a statement is not written down for somebody. */
const leftOutRefusals = {
  ...letterRefusals,
  stated_already: "They were written a statement for this creditor this week or month already.",
} as const;
type LeftOutRefusal = keyof typeof leftOutRefusals;

export type StatementsPlan = { readonly letters: readonly PlannedStatement[]; readonly left: readonly LeftOut[] };

/** Who owes a creditor something that is due on a day and not contested: who survives their merges, in order. */
export async function whoOwes(
  tx: Queries,
  { creditorId, debtorId }: { readonly creditorId: string; readonly debtorId: string | null },
): Promise<Id<"debtor">[]> {
  const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
    select distinct ${survivorIdOf(sql`due.debtor_id`)} as debtor_id
      from open_due due join account using (debtor_id, account_id)
     where creditor_id = ${creditorId} and due.due_on is not null
       and (${debtorId}::uuid is null or ${survivorIdOf(sql`due.debtor_id`)} = ${debtorId}::uuid)
       and due.item_open_minor > coalesce((
             select sum(coalesce(dispute.amount_minor, due.item_open_minor)) from dispute
              where dispute.debtor_id = due.debtor_id and dispute.item_id = due.item_id and resolved_on is null), 0)
     order by debtor_id`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

/**
 * Whom of these debtors a statement can be written to today, by a fixed number of statements for all: to whom something
 * was written for the creditor today, or who has no address, is left out, and so are consumers whom a third party has
 * sent no validation notice. The law is asked when a statement leaves.
 */
export async function planStatements(
  desk: Desk,
  tx: Queries,
  { debtorIds, creditorId, sentBy, now, sinceOn }: StatementsAsked & { readonly debtorIds: readonly string[] },
): Promise<StatementsPlan> {
  const office = await theOffice(tx);
  const on = dayAt(office, now);
  const persons = await personsAmong(tx, debtorIds);
  const written = await writtenSince(tx, { persons, since: spanOf(on, office.zone).from });
  const statedSince = spanOf(sinceOn ?? on, office.zone).from;
  const stated = await writtenSince(tx, { persons, since: statedSince, template: statementName });
  const unheard = await withoutNotice(tx, { debtorIds, creditorId, on });
  const byPost = await newestPoints(tx, persons, "post");
  const byEmail = sentBy === "email" ? await newestPoints(tx, persons, "email") : new Map<string, Id<"point">>();
  const left: LeftOut[] = [];
  const letters: PlannedStatement[] = [];
  for (const named of await namesOf(tx, debtorIds)) {
    const { debtorId } = named;
    const email = byEmail.get(debtorId);
    const pointId = email ?? byPost.get(debtorId);
    const key = `${debtorId} ${creditorId}`;
    const refusal = whyLeftOut({
      isWritten: written.has(key),
      isStated: stated.has(key),
      isUnheard: unheard.has(debtorId),
      isReached: pointId !== undefined,
    });
    if (refusal !== undefined || pointId === undefined) {
      const why = refusal ?? "no_address";
      left.push({ ...named, refusal: why, because: leftOutRefusals[why] });
      continue;
    }
    const letterId = newId<"letter">(now, desk.chance);
    const because = "Statements were asked for.";
    const goes = email === undefined ? "post" : "email";
    const how = { sentBy: goes, pointId, withCopies: goes === "email" } as const;
    letters.push({ ...named, letterId, creditorId, template: statementName, ...how, because, plannedAt: now });
  }
  return { letters, left };
}

type Known = {
  readonly isWritten: boolean;
  readonly isStated: boolean;
  readonly isUnheard: boolean;
  readonly isReached: boolean;
};

function whyLeftOut({ isWritten, isStated, isUnheard, isReached }: Known): LeftOutRefusal | undefined {
  if (isWritten) return "written_today";
  if (isStated) return "stated_already";
  if (isUnheard) return "no_validation_notice";
  return isReached ? undefined : "no_address";
}

/** Writes statements down for these debtors, under their locks, and gives what came of it. */
export async function writeStatements(
  desk: Desk,
  tx: Queries,
  asked: StatementsAsked & { readonly debtorIds: readonly Id<"debtor">[] },
): Promise<StatementsPlan> {
  const { creditorId, now } = asked;
  const survivors = await lockDebtors(tx, asked.debtorIds);
  const plan = await planStatements(desk, tx, { ...asked, debtorIds: [...new Set(survivors.values())].toSorted() });
  const debtorIds = plan.letters.map(({ debtorId }) => debtorId);
  const persons = await personsAmong(tx, debtorIds);
  const personIds = [...new Set(debtorIds.flatMap((debtorId) => persons.of(debtorId)))].toSorted();
  const creditorIds = personIds.map(() => creditorId);
  await plannedGiveWay(tx, { debtorIds: personIds, creditorIds, at: now, only: statementName });
  await planLetters(tx, plan.letters);
  await statementsTaken(desk, tx, { personIds, creditorId, loginId: null, now });
  return plan;
}

type Named = Pick<LeftOut, "debtorId" | "debtor" | "number">;

async function namesOf(tx: Queries, debtorIds: readonly string[]): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select debtor_id as "debtorId", name as debtor, number from debtor where debtor_id = any(${debtorIds}::uuid[])
     order by debtor_id`.execute(tx);
  return rows;
}

type Unheard = {
  readonly debtorIds: readonly string[];
  readonly creditorId: string;
  readonly on: Temporal.PlainDate;
};

/** Those of whom a consumer's account is open that a third party collects, and of which no validation notice was sent. */
async function withoutNotice(tx: Queries, { debtorIds, creditorId, on }: Unheard): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ debtor_id: string }>`
    select distinct person.debtor_id
      from ${(await personsAmong(tx, debtorIds)).relation} as person
      join account on account.debtor_id = person.person_id
      join mandate on mandate.creditor_id = account.creditor_id and mandate.capacity <> 'own_name'
                  and mandate.from_on <= ${on} and (mandate.until_on is null or mandate.until_on > ${on})
     where account.creditor_id = ${creditorId} and account.purpose = 'consumer'
       and exists (select from item where item.debtor_id = account.debtor_id and item.account_id = account.account_id
                      and item.open_minor > 0)
       and ${wasSentNoNotice(on)}`.execute(tx);
  return new Set(rows.map((row) => row.debtor_id));
}
