import { sql, type RawBuilder } from "kysely";
import type { Ended } from "./read-point-facts.ts";

/**
 * Of the stops of a statement's `person_stop` those that stand, or stood until after an instant. What its recorder lifted within
 * a day was recorded by mistake, and never was; a question that was answered was asked.
 */
export function stoodAfter(ended: Ended): RawBuilder<unknown> {
  return sql`
    (lifted_at is null
     or lifted_at > ${ended}::timestamptz
        and (facts ->> 'sentOn' is not null or lifted_by is distinct from recorded_by
             or lifted_at > recorded_at + interval '1 day'))`;
}
