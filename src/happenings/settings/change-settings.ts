import { compareInstants } from "#calendar/instants";
import { databaseKnowsZone, holdOffice, writeOffice } from "#access/office/store";
import { assert } from "#base/assert";
import { accepted, type Accepted } from "#base/outcome";
import { faultsOf, type Fault } from "#base/said-words";
import { nextLook } from "#intake/folders/schedule";
import { listFolders, setNextLooks } from "#intake/folders/store";
import type { Queries } from "#platform/database";
import {
  changesBetween,
  readSettings,
  whyNotChange,
  zoneFault,
  type Settings,
  type SettingsRefusal,
  type SettingsSaid,
} from "#settings/setting";
import { addChanges } from "#settings/store";
import { ratesOn, setRates } from "#work/ranking/store";
import type { Desk } from "#happenings/desk/desk";
import { dayAt } from "#happenings/desk/office-day";
import { holdsMoney, settingsOf } from "./read-settings.ts";

export type ChangingSettings = {
  readonly said: SettingsSaid;
  /** The version that was read; undefined for whoever changes what stands now, whatever it is. */
  readonly over: number | undefined;
  readonly loginId: string | null;
  readonly now: Temporal.Instant;
};

type NotChanged = {
  readonly ok: false;
  readonly refusal: SettingsRefusal;
  readonly detail?: { readonly fields: readonly Fault[] };
};

/**
 * Changes the office's settings, and keeps each change. Whatever works by them reads them anew each minute or each
 * time, so that nothing is started again. What is as it was changes nothing, and makes no version.
 */
export async function changeSettings(
  desk: Pick<Desk, "chance">,
  tx: Queries,
  { said, over, loginId, now }: ChangingSettings,
): Promise<Accepted<{ readonly version: number }> | NotChanged> {
  const office = await holdOffice(tx);
  assert(office !== undefined, "the office is set up before anything is asked of it");
  if (over !== undefined && over !== office.version) return { ok: false, refusal: "settings_were_changed" };
  const before = settingsOf(office, await ratesOn(tx, dayAt(office, now)));
  const read = readSettings(said, before);
  const faults = read.ok ? await zoneFaults(tx, read.value) : faultsOf(read);
  if (!read.ok || faults.length > 0) return { ok: false, refusal: "setting_is_unreadable", detail: { fields: faults } };
  const moving = { before, after: read.value };
  const changes = changesBetween(before, read.value);
  if (changes.length === 0) return accepted({ version: before.version });
  const refusal = whyNotChange(moving, { now, holdsMoney: await holdsMoney(tx) });
  if (refusal !== undefined) return { ok: false, refusal };
  const version = await write(tx, moving, { now, loginId });
  await addChanges(tx, changes, { version, by: loginId, at: now, chance: desk.chance });
  return accepted({ version });
}

async function zoneFaults(tx: Queries, { zone }: Settings): Promise<readonly Fault[]> {
  return (await databaseKnowsZone(tx, zone)) ? [] : [zoneFault];
}

type Moving = { readonly before: Settings; readonly after: Settings };

async function write(
  tx: Queries,
  { before, after }: Moving,
  { now, loginId }: Pick<ChangingSettings, "now" | "loginId">,
): Promise<number> {
  const { name, zone, dayRunAt, closesAt, costOfMinute, soleDecides, rates } = after;
  const { currency, minor: costMinor } = costOfMinute;
  const version = await writeOffice(tx, { name, zone, dayRunAt, closesAt, currency, costMinor, soleDecides });
  const moved = [...new Set([...before.rates.keys(), ...rates.keys()])].filter(
    (code) => before.rates.get(code) !== rates.get(code),
  );
  const setTo = new Map(moved.map((code) => [code, rates.get(code) ?? null]));
  await setRates(tx, setTo, { on: dayAt(after, now), by: loginId });
  if (zone !== before.zone) await lookByClockOf(tx, { zone, now });
  return version;
}

/** Folders that are looked into at hours of the office's clock follow the clock. */
async function lookByClockOf(tx: Queries, { zone, now }: { readonly zone: string; readonly now: Temporal.Instant }) {
  // One whose look has come already is looked into in the next minute, as it would have been.
  const folders = (await listFolders(tx)).filter(
    ({ everyMinutes, nextLookAt }) => everyMinutes === null && compareInstants(nextLookAt, now) > 0,
  );
  await setNextLooks(tx, new Map(folders.map((folder) => [folder.folderId, nextLook(folder, now, zone)])));
}
