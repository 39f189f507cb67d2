import { renameInFolders } from "#intake/folders/store";
import { accepted, type Accepted } from "#base/outcome";
import { changesBetween } from "#parties/changes/party-change";
import { keepPartyChanges } from "#parties/changes/store";
import {
  handEntered,
  nothingSaid,
  creditorSaid,
  type Book,
  type CreditorFacts,
  type CreditorRefusal,
} from "#parties/creditors/creditor";
import {
  addCreditor,
  creditorNamed,
  holdCreditor,
  holdCreditorName,
  wasPayToSaid,
  writeCreditor,
  type StandingCreditor,
} from "#parties/creditors/store";
import type { Fault, Said } from "#base/said-words";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { renameInSchedules } from "#reports/schedules/store";
import type { Desk } from "#happenings/desk/desk";

/** Who says something of a creditor or a legal entity of ours, null where the command line does, and when. */
export type SaidBy = { readonly loginId: string | null; readonly now: Temporal.Instant };

export type NotChanged = {
  readonly ok: false;
  readonly refusal: CreditorRefusal;
  readonly detail?: { readonly fields: readonly Fault[] };
};

type Changing = SaidBy & {
  readonly creditorId: string;
  /** The version that was read; undefined for whoever changes what stands now, whatever it is. */
  readonly over: number | undefined;
  readonly said: Said<CreditorFacts>;
};

type Version = Accepted<{ readonly version: number }>;

/** Changes what is said of a creditor, and keeps each change. What is as it was changes nothing. */
export async function changeCreditor(
  desk: Pick<Desk, "chance">,
  tx: Queries,
  { creditorId, over, said, loginId, now }: Changing,
): Promise<Version | NotChanged> {
  const stands = await creditorToChange(tx, { creditorId, over });
  if (!stands.ok) return stands;
  const { name, address, phone, payTo, version: stood } = stands.value;
  const before = { name, address, phone, payTo };
  const read = creditorSaid(said, before);
  if (!read.ok) return unreadable(read.faults);
  const changes = changesBetween(before, read.value);
  if (changes.length === 0) return accepted({ version: stood });
  if (read.value.payTo !== payTo && (await wasPayToSaid(tx, creditorId))) {
    return { ok: false, refusal: "pay_to_is_changed_by_two" };
  }
  if (read.value.name !== name && (await isTaken(tx, read.value.name, creditorId))) {
    return { ok: false, refusal: "creditor_name_is_taken" };
  }
  const version = await writeCreditor(tx, creditorId, read.value);
  await keepPartyChanges(tx, changes, { of: { creditorId }, version, by: loginId, at: now, chance: desk.chance });
  if (read.value.name !== name) await followName(tx, name, read.value.name);
  return accepted({ version });
}

type Adding = SaidBy & { readonly said: Said<CreditorFacts>; readonly book: Book };

/** A creditor by hand, before any file of it came. */
export async function addCreditorByHand(
  desk: Pick<Desk, "chance">,
  tx: Queries,
  { said, book, loginId, now }: Adding,
): Promise<Accepted<{ readonly creditorId: string; readonly version: number }> | NotChanged> {
  const read = creditorSaid(said, nothingSaid);
  if (!read.ok) return unreadable(read.faults);
  if (await isTaken(tx, read.value.name, null)) return { ok: false, refusal: "creditor_name_is_taken" };
  const creditorId = newId<"creditor">(now, desk.chance);
  await addCreditor(tx, { ...read.value, creditorId, book, system: handEntered, createdAt: now });
  const changes = changesBetween({}, { ...read.value, book });
  await keepPartyChanges(tx, changes, { of: { creditorId }, version: 1, by: loginId, at: now, chance: desk.chance });
  return accepted({ creditorId, version: 1 });
}

/** A creditor as it stands, kept still, where it is there and nobody has changed it since it was read. */
export async function creditorToChange(
  tx: Queries,
  { creditorId, over }: Pick<Changing, "creditorId" | "over">,
): Promise<Accepted<StandingCreditor> | NotChanged> {
  const stands = await holdCreditor(tx, creditorId);
  if (stands === undefined) return { ok: false, refusal: "creditor_is_unknown" };
  return over === undefined || over === stands.version
    ? accepted(stands)
    : { ok: false, refusal: "creditor_was_changed" };
}

export function unreadable(fields: readonly Fault[]): NotChanged {
  return { ok: false, refusal: "creditor_is_unreadable", detail: { fields } };
}

async function isTaken(tx: Queries, name: string, except: string | null): Promise<boolean> {
  await holdCreditorName(tx, name);
  const holder = await creditorNamed(tx, name);
  return holder !== undefined && holder.creditorId !== except;
}

/** What names a creditor by its name goes on meaning it. */
async function followName(tx: Queries, before: string, after: string): Promise<void> {
  await renameInFolders(tx, before, after);
  await renameInSchedules(tx, before, after);
}
