import { sql } from "kysely";

/** The items that are owed and that no open case works: nothing would ever be done about them. There are none. */
export const unworked = sql`
  select i.debtor_id, i.account_id, i.currency, i.open_minor
    from item i join account a on a.debtor_id = i.debtor_id and a.account_id = i.account_id
   where i.open_minor > 0
     and not exists (select from collection_case c
                      where c.debtor_id = i.debtor_id and c.creditor_id = a.creditor_id and c.closed_at is null)`;
