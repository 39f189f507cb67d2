import type { ReadAgingAnswer } from "../client.ts";
import { words } from "../words.ts";

export type Row = ReadAgingAnswer[number]["rows"][number];

/** What a row stands for: a debtor or a group, an account, a creditor, or a collector, with its number where it has one. */
export function rowName({ debtor, number, account, creditor, collector }: Row): {
  readonly name: string;
  readonly number: string;
} {
  if (collector !== undefined) return { name: collector === "" ? words.aging.unassigned : collector, number: "" };
  if (debtor === undefined || debtor === "") return { name: creditor ?? account ?? number ?? "", number: "" };
  return { name: debtor, number: account ?? number ?? "" };
}
