import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { Book, CreditorFacts } from "./creditor.ts";

/** A creditor: whose money it is. A mirror book is owned by its source system, an own book by us. */
export type Creditor = {
  readonly creditorId: Id<"creditor">;
  readonly name: string;
  readonly book: Book;
  /** The system in whose keys the creditor's names for things are. */
  readonly system: string;
};

/** The creditor of that name, in any letter case. */
export async function creditorNamed(tx: Queries, name: string): Promise<Creditor | undefined> {
  const { rows } = await sql<Creditor>`
    select creditor_id as "creditorId", name, book, system from creditor where lower(name) = lower(${name.trim()})
     order by name limit 1`.execute(tx);
  return rows[0];
}

/** All creditors, by their names. */
export async function listCreditors(
  tx: Queries,
): Promise<{ readonly creditorId: Id<"creditor">; readonly name: string }[]> {
  const { rows } = await sql<{ creditorId: Id<"creditor">; name: string }>`
    select creditor_id as "creditorId", name from creditor order by name`.execute(tx);
  return rows;
}

/** The creditors with whom these debtors have or had accounts, by their names. */
export async function creditorsOf(
  tx: Queries,
  debtorIds: readonly Id<"debtor">[],
): Promise<{ readonly creditorId: Id<"creditor">; readonly name: string }[]> {
  const { rows } = await sql<{ creditorId: Id<"creditor">; name: string }>`
    select creditor_id as "creditorId", name from creditor
     where creditor_id in (select creditor_id from account where debtor_id = any(${debtorIds}::uuid[]))
     order by name, creditor_id`.execute(tx);
  return rows;
}

/** The creditors of that name, in any letter case, or of that id. Nothing where none is asked for: all of them. */
export async function creditorsNamed(tx: Queries, text: string | undefined): Promise<Id<"creditor">[] | null> {
  if (text === undefined) return null;
  const { rows } = await sql<{ creditorId: Id<"creditor"> }>`
    select creditor_id as "creditorId" from creditor
     where lower(name) = lower(${text.trim()}) or creditor_id::text = ${text.trim()}`.execute(tx);
  return rows.map(({ creditorId }) => creditorId);
}

/** The creditor of that name: made now, with a mirror book, where there is none. Two who make it at once get one. */
export async function creditorOrNew(
  tx: Queries,
  { name, system, creditorId, at }: { name: string; system: string; creditorId: Id<"creditor">; at: Temporal.Instant },
): Promise<Creditor> {
  await holdCreditorName(tx, name);
  const known = await creditorNamed(tx, name);
  if (known !== undefined) return known;
  const { rows } = await sql<Creditor>`
    insert into creditor (creditor_id, name, book, system, created_at)
    values (${creditorId}, ${name.trim()}, 'mirror', ${system}, ${at})
    on conflict (name) do update set name = excluded.name
    returning creditor_id as "creditorId", name, book, system`.execute(tx);
  const [made] = rows;
  if (made === undefined) throw new Error("A creditor that was made has its row.");
  return made;
}

/** Two who make or name a creditor at once may write its name in different letter case: they follow each other. */
export async function holdCreditorName(tx: Queries, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(lower(${name.trim()}), 4400052))`.execute(tx);
}

/** A creditor's book is ours from now on: no system of its own says better what is owed. */
export async function keepOwnBook(tx: Queries, creditorId: Id<"creditor">): Promise<void> {
  await sql`update creditor set book = 'own' where creditor_id = ${creditorId}`.execute(tx);
}

type NewCreditor = Creditor & CreditorFacts & { readonly createdAt: Temporal.Instant };

/** Records a creditor with what a letter says of it. */
export async function addCreditor(tx: Queries, creditor: NewCreditor): Promise<void> {
  await sql`
    insert into creditor (creditor_id, name, book, system, address, phone, pay_to, created_at)
    values (${creditor.creditorId}, ${creditor.name}, ${creditor.book}, ${creditor.system}, ${creditor.address},
            ${creditor.phone}, ${creditor.payTo}, ${creditor.createdAt})`.execute(tx);
}

/** What stands of a creditor, at its version. */
export type StandingCreditor = Creditor & CreditorFacts & { readonly version: number };

const standing = sql`creditor_id as "creditorId", name, book, system, address, phone, pay_to as "payTo", version`;

/** A creditor as it stands. */
export async function readCreditorRow(tx: Queries, creditorId: string): Promise<StandingCreditor | undefined> {
  const { rows } = await sql<StandingCreditor>`
    select ${standing} from creditor where creditor_id = ${creditorId}`.execute(tx);
  return rows[0];
}

/**
 * The same, held until the transaction ends: of two who change it at once the second reads what the first wrote. An import
 * that only names it goes on meanwhile.
 */
export async function holdCreditor(tx: Queries, creditorId: string): Promise<StandingCreditor | undefined> {
  const { rows } = await sql<StandingCreditor>`
    select ${standing} from creditor where creditor_id = ${creditorId} for no key update`.execute(tx);
  return rows[0];
}

/** Whether anybody has said yet where a creditor is paid: from then on it is changed by two. */
export async function wasPayToSaid(tx: Queries, creditorId: string): Promise<boolean> {
  const { rows } = await sql`
    select from creditor
     where creditor_id = ${creditorId}
       and (pay_to <> '' or exists (select from party_change change
                                     where change.creditor_id = creditor.creditor_id and change.field = 'payTo'))
  `.execute(tx);
  return rows.length > 0;
}

/** Where a creditor is to be paid as somebody asks for it, and where until then. */
export type AskedPayTo = { readonly creditorId: string; readonly before: string; readonly after: string };

/** Keeps what is asked for with an approval. */
export async function addAskedPayTo(tx: Queries, approvalId: string, asked: AskedPayTo): Promise<void> {
  await sql`
    insert into pay_to_asked (approval_id, creditor_id, before, after)
    values (${approvalId}, ${asked.creditorId}, ${asked.before}, ${asked.after})`.execute(tx);
}

/** What is asked for with an approval. */
export async function askedPayTo(tx: Queries, approvalId: string): Promise<AskedPayTo | undefined> {
  const { rows } = await sql<AskedPayTo>`
    select creditor_id as "creditorId", before, after from pay_to_asked where approval_id = ${approvalId}`.execute(tx);
  return rows[0];
}

/** What belongs to a creditor that is held became another: it is its next version. */
export async function nextVersion(tx: Queries, creditorId: string): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    update creditor set version = version + 1 where creditor_id = ${creditorId} returning version`.execute(tx);
  return rows[0]?.version ?? 0;
}

/** Writes a creditor as it is to be, as its next version, over one that is held. */
export async function writeCreditor(tx: Queries, creditorId: string, facts: CreditorFacts): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    update creditor
       set version = version + 1, name = ${facts.name}, address = ${facts.address}, phone = ${facts.phone},
           pay_to = ${facts.payTo}
     where creditor_id = ${creditorId} returning version`.execute(tx);
  return rows[0]?.version ?? 0;
}
