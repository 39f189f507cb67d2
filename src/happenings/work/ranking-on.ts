import { officeMinute } from "#access/store";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import type { Queries } from "#platform/database";
import type { Ranking } from "#work/expected";
import { readRanking } from "#work/ranking/store";

/** By what the office ranks its work on a day. */
export async function rankingOn(tx: Queries, on: Temporal.PlainDate): Promise<Ranking> {
  const { currency: code, costMinor } = await officeMinute(tx);
  const currency = storedCurrency(code);
  return readRanking(tx, on, { currency, costOfMinute: money(currency, costMinor) });
}
