import { sql } from "kysely";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import type { ItemDraft } from "#ledger/item";
import { copyRecords, type Queries } from "#platform/database";

type InParts = Pick<ItemDraft, "debtorId" | "itemId" | "instalments">;

/** Writes down in which parts new items are due, and what is let off of them, as believed from an instant on. */
export async function copyInstalments(
  tx: Queries,
  items: readonly ItemDraft[],
  at: Temporal.Instant | undefined,
): Promise<void> {
  const inParts = items.filter(({ instalments, discounts }) => instalments.length + discounts.length > 0);
  if (inParts.length === 0) return;
  assert(at !== undefined, "an item begins with what charges it");
  await copyRecords(
    tx,
    "item_instalment",
    inParts.flatMap((item) => rowsOf(item, at)),
  );
  const discounts = inParts.flatMap(({ debtorId, itemId, discounts: offered }) =>
    offered.map(({ untilOn, amount }) => {
      return { debtor_id: debtorId, item_id: itemId, until_on: untilOn, amount_minor: amount.minor };
    }),
  );
  await copyRecords(tx, "item_discount", discounts);
}

/** Gives items other instalments. Those that they had are kept with the instant until which they were believed. */
export async function replaceInstalments(tx: Queries, changes: readonly InParts[], at: Temporal.Instant): Promise<void> {
  if (changes.length === 0) return;
  const asked = sql`
    unnest(${changes.map(({ debtorId }) => debtorId)}::uuid[], ${changes.map(({ itemId }) => itemId)}::uuid[])
      as change (debtor_id, item_id)`;
  await sql`
    update item_instalment p set until_at = ${at}::timestamptz from ${asked}
     where p.debtor_id = change.debtor_id and p.item_id = change.item_id and p.until_at is null`.execute(tx);
  await sql`
    update item i set in_instalments = true from ${asked}
     where i.debtor_id = change.debtor_id and i.item_id = change.item_id and not i.in_instalments`.execute(tx);
  await copyRecords(
    tx,
    "item_instalment",
    changes.flatMap((change) => rowsOf(change, at)),
  );
}

function rowsOf({ debtorId, itemId, instalments }: InParts, at: Temporal.Instant) {
  let later = instalments.reduce((sum, { amount }) => sum + amount.minor, 0n);
  return instalments.map(({ dueOn, amount }, index) => {
    later -= amount.minor;
    const own = { debtor_id: debtorId, item_id: itemId, since_at: at, number: index + 1 };
    return { ...own, due_on: dueOn, amount_minor: amount.minor, later_minor: later };
  });
}

/** What the terms of a creditor mean that do not say it themselves, by name. */
export type NamedTerms = {
  readonly name: string;
  readonly says: string;
  readonly setAt: Temporal.Instant;
};

/** The terms that a creditor's files name, in the order of their names. */
export async function loadNamedTerms(tx: Queries, creditorId: Id<"creditor">): Promise<NamedTerms[]> {
  const { rows } = await sql<NamedTerms>`
    select name, says, set_at as "setAt" from named_terms
     where creditor_id = ${creditorId} and ended_at is null order by lower(name)`.execute(tx);
  return rows;
}

/** Says what terms mean from now on. What was set before under that name, in any case of letters, ends. */
export async function setNamedTerms(
  tx: Queries,
  terms: {
    readonly creditorId: Id<"creditor">;
    readonly name: string;
    readonly says: string | null;
    readonly loginId: Id<"login"> | null;
    readonly at: Temporal.Instant;
  },
): Promise<boolean> {
  const { creditorId, name, says, loginId, at } = terms;
  const { numAffectedRows } = await sql`
    update named_terms set ended_at = ${at}
     where creditor_id = ${creditorId} and lower(name) = lower(${name}) and ended_at is null`.execute(tx);
  if (says === null) return numAffectedRows === 1n;
  await sql`
    insert into named_terms (creditor_id, name, set_at, says, set_by)
    values (${creditorId}, ${name}, ${at}, ${says}, ${loginId})`.execute(tx);
  return true;
}
