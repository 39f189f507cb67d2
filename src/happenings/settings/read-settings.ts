import { sql } from "kysely";
import { readOffice, type OfficeRow } from "#access/office/store";
import { namesOfLogins } from "#access/store";
import { assert } from "#base/assert";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import { writeMoney } from "#money/written-money";
import type { Queries } from "#platform/database";
import { newestChanges } from "#settings/store";
import type { Settings } from "#settings/setting";
import { ratesOn, type Rate } from "#work/ranking/store";
import { dayAt } from "#happenings/desk/office-day";

const changesMax = 100;

/** The settings that the office's row and the rates of a day make. */
export function settingsOf(office: OfficeRow, rates: readonly Rate[]): Settings {
  const { currency, costMinor, ...rest } = office;
  return {
    ...rest,
    costOfMinute: money(storedCurrency(currency), costMinor),
    rates: new Map(rates.map((one) => [one.currency, one.rate])),
  };
}

/** Whether anything was ever posted: what is measured in a currency then stays in it. */
export async function holdsMoney(tx: Queries): Promise<boolean> {
  const { rows } = await sql<{ holds: boolean }>`select exists (select from posting) as holds`.execute(tx);
  return rows[0]?.holds === true;
}

/** The office's settings as they are shown: with since when each rate holds, and the newest changes. */
export async function readSettingsShown(tx: Queries, now: Temporal.Instant) {
  const office = await readOffice(tx);
  assert(office !== undefined, "the office is set up before anything is asked of it");
  const rates = await ratesOn(tx, dayAt(office, now));
  const changes = await newestChanges(tx, changesMax);
  const names = await namesOfLogins(tx, [...rates.map(({ setBy }) => setBy), ...changes.map((one) => one.changedBy)]);
  const { costOfMinute, rates: _rates, ...settings } = settingsOf(office, rates);
  return {
    ...settings,
    costOfMinute: writeMoney(costOfMinute),
    currencyIsKept: await holdsMoney(tx),
    rates: rates.map(({ currency, rate, fromOn, setBy }) => ({
      ...{ currency, rate, fromOn: fromOn.toString(), setBy: names.get(setBy) ?? null },
    })),
    changes: changes.map(({ changedBy, changedAt, ...change }) => ({
      ...{ ...change, changedBy: names.get(changedBy) ?? null, changedAt: changedAt.toString() },
    })),
  };
}
