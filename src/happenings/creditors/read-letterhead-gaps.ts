import { sql } from "kysely";
import type { Queries } from "#platform/database";
import { officeToday } from "#happenings/desk/office-day";

/**
 * What letters lack today: a mandate where something is owed, for without one nothing leaves, and an address, which whoever
 * writes in the creditor's own name has of the creditor where no other is known.
 */
export async function readLetterheadGaps(tx: Queries, now: Temporal.Instant) {
  const on = await officeToday(tx, now);
  const { rows } = await sql<Acting>`
    select creditor_id as "creditorId", name, legal_name as "legalName", pay_to <> '' as "hasPayTo",
           office_entity.address <> '' or (capacity = 'own_name' and creditor.address <> '') as "hasAddress"
      from mandates_in_force(${on}) as mandate
      join creditor using (creditor_id) join office_entity using (entity_id)
     order by lower(name), creditor_id`.execute(tx);
  const { rows: entities } = await sql<{ some: boolean }>`select exists (select from office_entity) as some`.execute(
    tx,
  );
  const bare = rows.filter(({ hasAddress }) => !hasAddress).map(({ legalName }) => legalName);
  const { rows: withoutMandate } = await sql<Pick<Acting, "creditorId" | "name">>`
    select creditor_id as "creditorId", name from creditor
     where not exists (select from mandates_in_force(${on}) as mandate
                        where mandate.creditor_id = creditor.creditor_id)
       and exists (select from account join item using (debtor_id, account_id)
                    where account.creditor_id = creditor.creditor_id and item.open_minor > 0)
     order by lower(name), creditor_id`.execute(tx);
  return {
    withoutMandate,
    hasEntity: entities[0]?.some === true,
    withoutAddress: [...new Set(bare)],
    withoutPayTo: rows.filter(({ hasPayTo }) => !hasPayTo).map(({ creditorId, name }) => ({ creditorId, name })),
  };
}

type Acting = {
  readonly creditorId: string;
  readonly name: string;
  readonly legalName: string;
  readonly hasPayTo: boolean;
  readonly hasAddress: boolean;
};
