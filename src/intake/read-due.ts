import type { Money } from "#money/money";
import { dueWhole, scheduleOf, type Schedule } from "#ledger/terms/schedule";
import { dueAfter } from "#ledger/terms/terms";
import { unknownTerms, type TermsReader } from "./terms-reader.ts";

/** What a source says of when an invoice is due. */
export type SaidOfDue = {
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate | undefined;
  readonly terms: string;
  readonly amount: Money;
  readonly retained?: Money | undefined;
};

/**
 * When an invoice is due: by its own due day and by its terms. Terms that nobody understands hold no due day, so that
 * nobody is dunned too early for a word: then a sentence says so.
 */
export function readDue({ terms: words, ...said }: SaidOfDue, terms: TermsReader): Schedule | string {
  const understood = terms(words.trim());
  if (understood === undefined && said.dueOn === undefined) return unknownTerms(words);
  if (said.amount.minor <= 0n) return dueWhole(said.dueOn ?? said.issuedOn);
  return scheduleOf(understood ?? dueAfter(0), said);
}
