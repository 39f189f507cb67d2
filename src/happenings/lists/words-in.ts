import { sql, type RawBuilder } from "kysely";

/** Whether all words that somebody typed stand in a text, however they are written; of no words every text has all. */
export function wordsStandIn(typed: string, text: RawBuilder<unknown>): RawBuilder<boolean> {
  const words = typed.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return sql<boolean>`true`;
  return sql<boolean>`(
    select bool_and(strpos(fold_text(${text}), fold_text(word)) > 0) from unnest(${words}::text[]) as word)`;
}
