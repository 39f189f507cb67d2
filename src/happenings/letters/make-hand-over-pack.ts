import { sql } from "kysely";
import { namesOfLogins } from "#access/store";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { wasErased } from "#evidence/keys/store";
import { appendTimeline } from "#evidence/store";
import { packPage, packTemplate, type PackFacts, type PackRefusal } from "#letters/hand-over-pack";
import { letterPage } from "#letters/letter-page";
import { openItemsTemplate } from "#letters/open-items-template";
import { statementName } from "#letters/statement";
import { money, type Currency } from "#money/money";
import { personsAmong } from "#parties/person/store";
import { lockDebtor } from "#parties/store";
import type { Queries } from "#platform/database";
import { joinPdfs } from "#platform/pdf";
import { decisionTaken } from "#happenings/cases/step-taken";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import type { Desk } from "#happenings/desk/desk";
import { keepDocument } from "#happenings/documents/keep-document";
import { withInvoices } from "./invoice-copies.ts";
import { newestPoints } from "./newest-points.ts";
import { readStatement } from "./read-letters.ts";

export type PackAsked = {
  readonly debtorId: string;
  readonly creditorId: string;
  readonly loginId: Id<"login">;
  readonly now: Temporal.Instant;
};

/**
 * Puts together what an agency or attorney is given of a person's debt to a creditor: what was done, contested and
 * promised, the statement of today and the copies of its invoices, as one PDF on file. A step that decides on handing over is
 * taken by it; nothing leaves the house.
 */
export async function makeHandOverPack(
  desk: Desk,
  tx: Queries,
  asked: PackAsked,
): Promise<Outcome<{ readonly digest: string }, PackRefusal>> {
  const { creditorId, loginId, now } = asked;
  const debtorId = await lockDebtor(tx, asked.debtorId as Id<"debtor">);
  if (await wasErased(tx, debtorId)) return refused("debtor_was_erased");
  const persons = await personsAmong(tx, [debtorId]);
  const personIds = persons.of(debtorId);
  const office = await theOffice(tx);
  const on = dayAt(office, now);
  const pointId = (await newestPoints(tx, persons, "post")).get(debtorId) ?? null;
  const letter = { debtorId, creditorId, pointId, sentBy: "post", template: statementName } as const;
  const stated = await readStatement(tx, letter, { persons, on });
  if (stated === undefined) return refused("nothing_open");

  const { debtor, creditor } = stated.facts;
  const madeBy = (await namesOfLogins(tx, [loginId])).get(loginId) ?? "";
  const told = await whatHappened(tx, { personIds, creditorId, zone: office.zone });
  const facts = { on, office: office.name, madeBy, creditor: creditor.name, debtor, ...told };
  const first = await desk.typesetter.typeset(packTemplate, packPage(facts));
  const statement = await desk.typesetter.typeset(openItemsTemplate, letterPage(stated.facts));
  const page = await joinPdfs([first, statement], { bothSides: false });
  const bytes = await withInvoices(desk, tx, { page, personIds, itemIds: stated.itemIds });
  const name = `hand-over-${on}.pdf`;
  const document = { debtorId, bytes, kind: "other", mediaType: "application/pdf", name, addedAt: now } as const;
  const digest = await keepDocument(desk, tx, document);
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "hand-over-pack", happenedAt: now, recordedAt: now, loginId },
      subject: { creditorId, digest },
      words: `A hand-over pack was made of what is owed to ${creditor.name}.`,
    },
  ]);
  await decisionTaken(desk, tx, { debtorId, creditorId, decides: "hand-over", loginId, now });
  return accepted({ digest });
}

type Of = { readonly personIds: readonly string[]; readonly creditorId: string; readonly zone: string };

/** What is on record of a person's accounts with a creditor, and of no other: the oldest first. */
async function whatHappened(tx: Queries, of: Of): Promise<Pick<PackFacts, "efforts" | "disputes" | "promises">> {
  return { efforts: await effortsOf(tx, of), disputes: await disputesOf(tx, of), promises: await promisesOf(tx, of) };
}

async function effortsOf(tx: Queries, { personIds, creditorId, zone }: Of): Promise<PackFacts["efforts"]> {
  const { rows } = await sql<PackFacts["efforts"][number]>`
    select (happened_at at time zone ${zone})::date as on, kind, from_whom = 'us' as "fromUs", outcome from effort
     where debtor_id = any(${personIds}::uuid[])
       and exists (select from effort_account about
                     join account on account.debtor_id = about.account_debtor_id and account.account_id = about.account_id
                    where about.debtor_id = effort.debtor_id and about.effort_id = effort.effort_id
                      and account.creditor_id = ${creditorId})
     order by happened_at, effort_id`.execute(tx);
  return rows;
}

/** What was contested; what was recorded by mistake and taken back never was. */
async function disputesOf(tx: Queries, { personIds, creditorId }: Of): Promise<PackFacts["disputes"]> {
  type Row = Omit<PackFacts["disputes"][number], "amount"> & { currency: Currency; minor: bigint | null };
  const { rows } = await sql<Row>`
    select raised_on as "raisedOn", item.number as item, reason, dispute.currency, dispute.amount_minor as minor,
           resolved_on as "resolvedOn"
      from dispute join account using (debtor_id, account_id) join item using (debtor_id, item_id)
     where dispute.debtor_id = any(${personIds}::uuid[]) and creditor_id = ${creditorId} and taken_back_at is null
     order by raised_on, dispute_id`.execute(tx);
  return rows.map(({ currency, minor, ...row }) => ({
    ...row,
    amount: minor === null ? null : money(currency, minor),
  }));
}

async function promisesOf(tx: Queries, { personIds, creditorId }: Of): Promise<PackFacts["promises"]> {
  type Row = Omit<PackFacts["promises"][number], "amount"> & { currency: Currency; minor: bigint };
  const { rows } = await sql<Row>`
    select taken_on as "takenOn", currency, amount_minor as minor, due_on as "dueOn", state
      from promise_to_pay join account using (debtor_id, account_id)
     where promise_to_pay.debtor_id = any(${personIds}::uuid[]) and creditor_id = ${creditorId}
     order by taken_at, promise_id`.execute(tx);
  return rows.map(({ currency, minor, ...row }) => ({ ...row, amount: money(currency, minor) }));
}
