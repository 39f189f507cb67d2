import { sql } from "kysely";
import { namesOfLogins } from "#access/store";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import { writeMoney } from "#money/written-money";
import { changesOfCreditor, type KeptPartyChange } from "#parties/changes/store";
import type { Book } from "#parties/creditors/creditor";
import { readCreditorRow, wasPayToSaid } from "#parties/creditors/store";
import { listEntities } from "#parties/entities/store";
import { standingOn, type MandateCapacity } from "#parties/mandates/mandate";
import { mandatesOf } from "#parties/mandates/store";
import type { Queries } from "#platform/database";
import { officeToday } from "#happenings/desk/office-day";

const changesMax = 100;

type Row = {
  readonly creditorId: string;
  readonly name: string;
  readonly book: Book;
  readonly payTo: string;
  readonly capacity: MandateCapacity | null;
  readonly entity: string | null;
  readonly accounts: number;
  readonly open: readonly { readonly currency: string; readonly minor: string }[] | null;
};

/** All creditors by name: in which capacity we act for them today, and what is open with them by currency. */
export async function readCreditors(tx: Queries, now: Temporal.Instant) {
  const on = await officeToday(tx, now);
  const { rows } = await sql<Row>`
    with held as (select creditor_id, count(*)::integer as accounts from account group by creditor_id),
    summed as (
      select account.creditor_id, item.currency, sum(item.open_minor)::text as minor
        from item join account using (debtor_id, account_id)
       where item.open_minor > 0 group by account.creditor_id, item.currency),
    owed as (
      select creditor_id, jsonb_agg(jsonb_build_object('currency', currency, 'minor', minor) order by currency) as open
        from summed group by creditor_id)
    select creditor.creditor_id as "creditorId", creditor.name, book, pay_to as "payTo", mandate.capacity, legal_name as entity, coalesce(accounts, 0) as accounts, open
      from creditor
      left join mandates_in_force(${on}) as mandate on mandate.creditor_id = creditor.creditor_id
      left join office_entity using (entity_id)
      left join held on held.creditor_id = creditor.creditor_id
      left join owed on owed.creditor_id = creditor.creditor_id
     order by lower(creditor.name), creditor.creditor_id`.execute(tx);
  return rows.map(({ open, ...row }) => ({
    ...row,
    open: (open ?? []).map(({ currency, minor }) => writeMoney(money(storedCurrency(currency), BigInt(minor)))),
  }));
}

/** A creditor with its mandates, the legal entities that could act for it, and what was changed. */
export async function readCreditor(tx: Queries, { creditorId, now }: { creditorId: string; now: Temporal.Instant }) {
  const creditor = await readCreditorRow(tx, creditorId);
  if (creditor === undefined) return undefined;
  const on = await officeToday(tx, now);
  const entities = await listEntities(tx);
  const named = new Map(entities.map(({ entityId, legalName }) => [entityId, legalName]));
  const changes = await changesOfCreditor(tx, creditorId, changesMax);
  const { rows } = await sql<{ openCases: number }>`
    select count(*)::integer as "openCases" from collection_case
     where creditor_id = ${creditorId} and closed_at is null`.execute(tx);
  const { system: _system, ...facts } = creditor;
  return {
    ...facts,
    payToByTwo: await wasPayToSaid(tx, creditorId),
    openCases: rows[0]?.openCases ?? 0,
    mandates: (await mandatesOf(tx, creditorId)).map(({ fromOn, untilOn, ...mandate }) => ({
      ...mandate,
      ...{ fromOn: `${fromOn}`, untilOn: untilOn === null ? null : `${untilOn}` },
      entity: named.get(mandate.entityId) ?? "",
      standing: standingOn({ ...mandate, fromOn, untilOn }, on),
    })),
    entities: entities.map(({ entityId, legalName }) => ({ entityId, legalName })),
    changes: await withNames(tx, changes),
  };
}

/** Changes with the names of who made them. */
export async function withNames<Change extends KeptPartyChange>(tx: Queries, changes: readonly Change[]) {
  const names = await namesOfLogins(
    tx,
    changes.flatMap(({ changedBy, approvedBy }) => [changedBy, approvedBy]),
  );
  return changes.map(({ changedBy, approvedBy, changedAt, ...change }) => ({
    ...{ ...change, changedBy: names.get(changedBy) ?? null, approvedBy: names.get(approvedBy) ?? null },
    changedAt: `${changedAt}`,
  }));
}
