import { officeMinute } from "#access/store";
import { assert } from "#base/assert";
import { readCurrency } from "#money/currency";
import { money } from "#money/money";
import type { Queries } from "#platform/database";
import type { Ranking } from "#work/expected";
import { readRanking } from "#work/ranking/store";

/** By what the office ranks its work on a day. */
export async function rankingOn(tx: Queries, on: Temporal.PlainDate): Promise<Ranking> {
  const { currency: code, costMinor } = await officeMinute(tx);
  const currency = readCurrency(code);
  assert(currency !== undefined, "an office ranks in a currency");
  return readRanking(tx, on, { currency, costOfMinute: money(currency, costMinor) });
}
