import type { ReadAgingAnswer } from "../client.ts";

export type Row = ReadAgingAnswer[number]["rows"][number];

/** What a row stands for: a debtor, an account of one, or a creditor, with its number where it has one. */
export function rowName({ debtor, number, account, creditor }: Row): {
  readonly name: string;
  readonly number: string;
} {
  if (debtor === undefined || debtor === "") return { name: creditor ?? account ?? number ?? "", number: "" };
  return { name: debtor, number: account ?? number ?? "" };
}
