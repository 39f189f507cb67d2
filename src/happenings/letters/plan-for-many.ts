import { sql } from "kysely";
import type { Id } from "#base/id";
import { wasSentNoNotice } from "#contact/validation/store";
import { letterRefusals, type PlannedLetter, type Way } from "#letters/letter";
import { statementName } from "#letters/statement";
import { personsAmong, survivorIdOf, type Persons } from "#parties/person/store";
import { uuids } from "#platform/binary-lists";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { dayAt, spanOf, theOffice } from "#happenings/desk/office-day";
import type { Desk } from "#happenings/desk/desk";
import { newestPoints } from "./newest-points.ts";
import { writtenSince } from "./written-since.ts";

/** Who is written to about what they owe to whom: a debtor who survives their merges. */
export type Recipient = { readonly debtorId: Id<"debtor">; readonly creditorId: string };

/** What is written to many. */
export type ForMany = {
  readonly template: string;
  /** By e-mail, to whom there is an address for it; else by post. */
  readonly sentBy: Way;
  readonly because: string;
  readonly now: Temporal.Instant;
  /** Of statements: who had one since then is left out, beside whom something was written to today. */
  readonly sinceOn?: Temporal.PlainDate | undefined;
};

type Named = { readonly debtorId: string; readonly debtor: string; readonly number: string };

/** A letter that can be written down, and one that cannot, with the reason. */
export type LetterOfMany = PlannedLetter & Named;
export type LeftOut = Named & { readonly refusal: LeftOutRefusal; readonly because: string };

/** Why a letter is not written down for somebody. */
const leftOutRefusals = {
  ...letterRefusals,
  stated_already: "They were written a statement for this creditor this week or month already.",
} as const;
type LeftOutRefusal = keyof typeof leftOutRefusals;

export type PlanForMany = { readonly letters: readonly LetterOfMany[]; readonly left: readonly LeftOut[] };

type Owing = {
  /** One creditor; null: each to whom something is owed. */
  readonly creditorId: string | null;
  /** These debtors, who survive; null: everybody. */
  readonly debtorIds: readonly string[] | null;
};

/** Who owes whom something that is due on a day and not contested: who survives their merges, in order. */
export async function whoOwes(tx: Queries, { creditorId, debtorIds }: Owing): Promise<Recipient[]> {
  const among = debtorIds === null ? sql`true` : sql`due.debtor_id = any(${(await personsAmong(tx, debtorIds)).ids})`;
  const { rows } = await sql<Recipient>`
    select distinct ${survivorIdOf(sql`due.debtor_id`)} as "debtorId", creditor_id as "creditorId"
      from open_due due join account using (debtor_id, account_id)
     where ${among} and (${creditorId}::uuid is null or creditor_id = ${creditorId}::uuid) and due.due_on is not null
       and due.item_open_minor > coalesce((
             select sum(coalesce(dispute.amount_minor, due.item_open_minor)) from dispute
              where dispute.debtor_id = due.debtor_id and dispute.item_id = due.item_id and resolved_on is null), 0)
     order by "debtorId", "creditorId"`.execute(tx);
  return rows;
}

/** What is written to whom. */
export type ToMany = ForMany & { readonly to: readonly Recipient[] };

/**
 * To whom of these a letter can be written today, by a fixed number of statements for all: to whom something was written
 * for the creditor today, or who has no address, is left out. So are consumers whom a third party has sent no validation
 * notice, of statements: another letter is asked of the law when it leaves, as a statement is then too.
 */
export async function planForMany(desk: Desk, tx: Queries, asked: ToMany): Promise<PlanForMany> {
  const { to, template, sentBy, because, now } = asked;
  const debtorIds = [...new Set(to.map(({ debtorId }) => debtorId))];
  const persons = await personsAmong(tx, debtorIds);
  const whyNot = await whatStandsAgainst(tx, asked, persons);
  const byPost = await newestPoints(tx, persons, "post");
  const byEmail = sentBy === "email" ? await newestPoints(tx, persons, "email") : new Map<string, Id<"point">>();
  const names = await namesOf(tx, debtorIds);
  const left: LeftOut[] = [];
  const letters: LetterOfMany[] = [];
  for (const recipient of to) {
    const { debtorId, creditorId } = recipient;
    const named = names.get(debtorId) ?? { debtorId, debtor: "", number: "" };
    const email = byEmail.get(debtorId);
    const pointId = email ?? byPost.get(debtorId);
    const refusal = whyNot(recipient);
    if (refusal !== undefined || pointId === undefined) {
      const why = refusal ?? "no_address";
      left.push({ ...named, refusal: why, because: leftOutRefusals[why] });
      continue;
    }
    const letterId = newId<"letter">(now, desk.chance);
    const goes = email === undefined ? "post" : "email";
    const how = { sentBy: goes, pointId, withCopies: goes === "email" } as const;
    letters.push({ ...named, letterId, creditorId, template, ...how, because, plannedAt: now });
  }
  return { letters, left };
}

/** Why a letter is not written to one of these today, their addresses aside. */
async function whatStandsAgainst(
  tx: Queries,
  { to, template, now, sinceOn }: ToMany,
  persons: Persons,
): Promise<(to: Recipient) => LeftOutRefusal | undefined> {
  const office = await theOffice(tx);
  const on = dayAt(office, now);
  const writtenSinceDay = (day: Temporal.PlainDate, only: { readonly template?: string }) =>
    writtenSince(tx, { persons, since: spanOf(day, office.zone).from, ...only });
  const written = await writtenSinceDay(on, {});
  const stated = sinceOn === undefined ? written : await writtenSinceDay(sinceOn, { template: statementName });
  const unheard = template === statementName ? await withoutNotice(tx, { to, persons, on }) : new Set<string>();
  return (recipient) => {
    const key = keyOf(recipient);
    if (written.has(key)) return "written_today";
    if (stated.has(key)) return "stated_already";
    return unheard.has(key) ? "no_validation_notice" : undefined;
  };
}

/** How debtors are named, by their ids. */
export async function namesOf(tx: Queries, debtorIds: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const { rows } = await sql<Named>`
    select debtor_id as "debtorId", name as debtor, number from debtor where debtor_id = any(${uuids(debtorIds)})
  `.execute(tx);
  return new Map(rows.map((row) => [row.debtorId, row]));
}

function keyOf({ debtorId, creditorId }: Recipient): string {
  return `${debtorId} ${creditorId}`;
}

type Unheard = { readonly to: readonly Recipient[]; readonly persons: Persons; readonly on: Temporal.PlainDate };

/** Those of whom a consumer's account is open that a third party collects, and of which no validation notice was sent. */
async function withoutNotice(tx: Queries, { to, persons, on }: Unheard): Promise<ReadonlySet<string>> {
  const { rows } = await sql<Recipient>`
    select distinct person.debtor_id as "debtorId", account.creditor_id as "creditorId"
      from ${persons.relation} as person
      join account on account.debtor_id = person.person_id
      join mandates_in_force(${on}) as mandate on mandate.creditor_id = account.creditor_id
                                              and mandate.capacity <> 'own_name'
     where account.purpose = 'consumer'
       and account.creditor_id = any(${uuids([...new Set(to.map(({ creditorId }) => creditorId))])})
       and exists (select from item where item.debtor_id = account.debtor_id and item.account_id = account.account_id
                      and item.open_minor > 0)
       and ${wasSentNoNotice(on)}`.execute(tx);
  return new Set(rows.map(keyOf));
}
