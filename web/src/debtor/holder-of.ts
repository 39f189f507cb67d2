import type { ReadDebtorAnswer } from "../client.ts";

/** Who is reached at a number or address: somebody around the debtor, or the debtor. */
export function holderOf(
  { related, debtor }: Pick<ReadDebtorAnswer, "related" | "debtor">,
  point: ReadDebtorAnswer["points"][number] | undefined,
): string {
  return related.find(({ id }) => id === point?.relationId)?.name ?? debtor.name;
}
