import { asOfNow, ofLedger, type SaidItemization } from "#ledger/itemization/itemization";
import { movementsOf, placedItemizations, saidItemizations, type ItemizedAccount } from "#ledger/itemization/store";
import type { Queries } from "#platform/database";

/** An account's itemization as it is now; whose it was and under which number where somebody said so, else empty. */
export type ItemizedNow = Omit<SaidItemization, "saidAt"> & {
  /** Who says it: a person, the file with which it came, or the ledger. */
  readonly source: "said" | "placement" | "ledger";
};

/**
 * How what these accounts owe is itemized on a day: as a person said it, else as the file did with which its items came,
 * else by the ledger. Undefined of one where nobody says it.
 */
export async function itemizationsOf(
  tx: Queries,
  accounts: readonly ItemizedAccount[],
  on: Temporal.PlainDate,
): Promise<(account: ItemizedAccount) => ItemizedNow | undefined> {
  if (accounts.length === 0) return () => undefined;
  const of = {
    debtorIds: [...new Set(accounts.map(({ debtorId }) => debtorId))],
    accountIds: [...new Set(accounts.map(({ accountId }) => accountId))],
  };
  const movements = Map.groupBy(await movementsOf(tx, of), keyOf);
  const said = new Map((await saidItemizations(tx, of)).map((one) => [keyOf(one), one]));
  const placed = new Map((await placedItemizations(tx, of)).map((one) => [keyOf(one), one]));
  return (account) => {
    const moved = movements.get(keyOf(account)) ?? [];
    const [own, brought] = [said.get(keyOf(account)), placed.get(keyOf(account))];
    if (own !== undefined) return { ...asOfNow(own, moved), source: "said" };
    if (brought !== undefined) return { ...asOfNow(brought, moved), source: "placement" };
    const kept = ofLedger(moved, { on, currency: account.currency });
    return kept === undefined ? undefined : { ...kept, creditorThen: "", numberThen: "", source: "ledger" };
  };
}

function keyOf({ accountId, currency }: ItemizedAccount): string {
  return `${accountId} ${currency}`;
}
