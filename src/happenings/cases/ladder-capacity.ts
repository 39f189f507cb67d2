import { sql, type RawBuilder } from "kysely";
import type { LadderCapacity } from "#strategy/ladder";

/**
 * In whose name ladders take it that we act in a capacity, within a statement. The creditor's own name is the first party's;
 * whoever bought a debt is a third party, as who collects for another is; and where there never was a mandate nothing says
 * that the name is the creditor's own.
 */
export function ladderCapacityOf(capacity: RawBuilder<unknown>): RawBuilder<LadderCapacity> {
  return sql`case when ${capacity} = 'own_name' then 'first-party' else 'third-party' end`;
}
