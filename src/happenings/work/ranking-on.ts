import { officeMinute } from "#access/store";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import type { Queries } from "#platform/database";
import type { Ranking } from "#work/expected";
import { readRanking, type RankingOf } from "#work/ranking/store";

/** By what the office ranks the work under these ladders on a day. */
export async function rankingOn(tx: Queries, of: RankingOf): Promise<Ranking> {
  const { currency: code, costMinor } = await officeMinute(tx);
  const currency = storedCurrency(code);
  return readRanking(tx, of, { currency, costOfMinute: money(currency, costMinor) });
}
