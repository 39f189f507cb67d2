import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";

/** A creditor: whose money it is. A mirror book is owned by its source system, an own book by us. */
export type Creditor = { readonly creditorId: Id<"creditor">; readonly name: string; readonly book: "mirror" | "own" };

/** The creditor of that name, in any letter case. */
export async function creditorNamed(tx: Queries, name: string): Promise<Creditor | undefined> {
  const { rows } = await sql<Creditor>`
    select creditor_id as "creditorId", name, book from creditor where lower(name) = lower(${name.trim()})
     order by name limit 1`.execute(tx);
  return rows[0];
}

/** The creditor of that name: made now, with a mirror book, where there is none. Two who make it at once get one. */
export async function creditorOrNew(
  tx: Queries,
  { name, system, creditorId, at }: { name: string; system: string; creditorId: Id<"creditor">; at: Temporal.Instant },
): Promise<Creditor> {
  const known = await creditorNamed(tx, name);
  if (known !== undefined) return known;
  const { rows } = await sql<Creditor>`
    insert into creditor (creditor_id, name, book, system, created_at)
    values (${creditorId}, ${name.trim()}, 'mirror', ${system}, ${at})
    on conflict (name) do update set name = excluded.name
    returning creditor_id as "creditorId", name, book`.execute(tx);
  const [made] = rows;
  if (made === undefined) throw new Error("A creditor that was made has its row.");
  return made;
}
