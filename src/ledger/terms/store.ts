import { sql } from "kysely";
import type { Id } from "#base/id";
import type { ItemDraft } from "#ledger/item";
import { copyRecords, type Queries } from "#platform/database";
import { instalmentRows, type InParts } from "./instalment-rows.ts";

/**
 * Gives items other instalments, or none: then they are due whole. Those that they had are kept with the instant until
 * which they were believed.
 */
export async function replaceInstalments(
  tx: Queries,
  changes: readonly InParts[],
  at: Temporal.Instant,
): Promise<void> {
  if (changes.length === 0) return;
  const asked = sql`
    unnest(${changes.map(({ debtorId }) => debtorId)}::uuid[], ${changes.map(({ itemId }) => itemId)}::uuid[])
      as change (debtor_id, item_id)`;
  const inParts = changes.filter(({ instalments }) => instalments.length > 0);
  // Two changes at one instant: the first of them was never believed.
  await sql`
    delete from item_instalment p using ${asked}
     where p.debtor_id = change.debtor_id and p.item_id = change.item_id and p.since_at = ${at}::timestamptz`.execute(
    tx,
  );
  await sql`
    update item_instalment p set until_at = ${at}::timestamptz from ${asked}
     where p.debtor_id = change.debtor_id and p.item_id = change.item_id and p.until_at is null`.execute(tx);
  // Whoever asks about the past looks for parts of every item that ever had some.
  await sql`
    update item i set in_instalments = true
      from unnest(${inParts.map(({ debtorId }) => debtorId)}::uuid[], ${inParts.map(({ itemId }) => itemId)}::uuid[])
             as change (debtor_id, item_id)
     where i.debtor_id = change.debtor_id and i.item_id = change.item_id and not i.in_instalments`.execute(tx);
  await copyRecords(
    tx,
    "item_instalment",
    changes.flatMap((change) => instalmentRows(change, at)),
  );
}

/** What is let off of items, as they come. */
export async function copyDiscounts(
  tx: Queries,
  items: readonly Pick<ItemDraft, "debtorId" | "itemId" | "discounts">[],
): Promise<void> {
  await copyRecords(
    tx,
    "item_discount",
    items.flatMap(({ debtorId, itemId, discounts }) =>
      discounts.map(({ untilOn, amount: { currency, minor } }) => {
        return { debtor_id: debtorId, item_id: itemId, until_on: untilOn, currency, amount_minor: minor };
      }),
    ),
  );
}

export type OpenDiscount = { readonly untilOn: Temporal.PlainDate; readonly minor: bigint };

/** What is still let off of open items, by item, the nearest day first. */
export async function loadOpenDiscounts(
  tx: Queries,
  debtorIds: readonly Id<"debtor">[],
  on: Temporal.PlainDate,
): Promise<Map<string, OpenDiscount[]>> {
  const { rows } = await sql<OpenDiscount & { itemId: string }>`
    select d.item_id as "itemId", d.until_on as "untilOn", d.amount_minor as minor
      from item_discount d join item i on i.debtor_id = d.debtor_id and i.item_id = d.item_id
     where d.debtor_id = any(${debtorIds}::uuid[]) and d.until_on >= ${on} and i.open_minor > 0
     order by d.until_on`.execute(tx);
  return Map.groupBy(rows, ({ itemId }) => itemId);
}

/** What the terms of a creditor mean that do not say it themselves, by name. */
export type NamedTerms = {
  readonly creditorId: Id<"creditor">;
  readonly name: string;
  readonly says: string;
  readonly setAt: Temporal.Instant;
};

/** The terms that a creditor's files name, or all creditors', in the order of their names. */
export async function loadNamedTerms(tx: Queries, creditorId: Id<"creditor"> | null): Promise<NamedTerms[]> {
  const { rows } = await sql<NamedTerms>`
    select creditor_id as "creditorId", name, says, set_at as "setAt" from named_terms
     where (creditor_id = ${creditorId} or ${creditorId}::uuid is null) and ended_at is null
     order by lower(name), creditor_id`.execute(tx);
  return rows;
}

/** Says what terms mean from now on; without words, that they mean nothing. What was set before under that name ends. */
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
