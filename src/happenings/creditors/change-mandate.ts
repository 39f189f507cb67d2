import { accepted, refused, type Accepted } from "#base/outcome";
import { changesBetween, type PartyChange } from "#parties/changes/party-change";
import { keepPartyChanges } from "#parties/changes/store";
import { nextVersion } from "#parties/creditors/store";
import { listEntities } from "#parties/entities/store";
import {
  mandateFacts,
  readTerms,
  standingOn,
  whyNotMandate,
  type Mandate,
  type MandateTerms,
} from "#parties/mandates/mandate";
import { addMandate, dropMandate, mandatesOf, writeMandate } from "#parties/mandates/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { creditorToChange, unreadable, type NotChanged, type SaidBy } from "./change-creditor.ts";

type OfCreditor = SaidBy & { readonly creditorId: string; readonly over: number | undefined };
type Done = Accepted<{ readonly version: number; readonly mandateId: string }> | NotChanged;
type Chance = Pick<Desk, "chance">;

type Giving = OfCreditor & {
  readonly terms: MandateTerms;
  /** The mandate that holds on the first day of the new one ends then; without it the two would overlap. */
  readonly endsHolding: boolean;
};

/** Adds a mandate to those of a creditor. */
export async function giveMandate(desk: Chance, tx: Queries, giving: Giving): Promise<Done> {
  const { terms: said, endsHolding, ...asked } = giving;
  const ready = await readyFor(tx, asked);
  if (!ready.ok) return ready;
  const { mandates } = ready.value;
  const held = endsHolding ? mandates.find((one) => isHolding(one, said)) : undefined;
  const ended = held && { ...held, untilOn: said.fromOn };
  const others = mandates.map((one) => (one === held && ended !== undefined ? ended : one));
  const read = readFit(ready.value, said, others);
  if (!read.ok) return read;
  const terms = read.value;
  const mandateId = newId<"mandate">(asked.now, desk.chance);
  if (ended !== undefined) await writeMandate(tx, ended);
  await addMandate(tx, { ...terms, mandateId, creditorId: asked.creditorId });
  const changes = [...changesOf(ready.value, held, ended), ...changesOf(ready.value, undefined, terms)];
  return keep(desk, tx, { ...asked, ready: ready.value, mandateId, changes });
}

function isHolding(one: MandateTerms, { fromOn }: MandateTerms): boolean {
  return standingOn(one, fromOn) === "in-force" && !one.fromOn.equals(fromOn);
}

type OfMandate = OfCreditor & { readonly mandateId: string };

/** Says otherwise what a mandate says, also when it ends. Cases go by it from their next decision on. */
export async function changeMandate(
  desk: Chance,
  tx: Queries,
  { terms: said, ...asked }: OfMandate & { readonly terms: MandateTerms },
): Promise<Done> {
  const ready = await readyFor(tx, asked);
  if (!ready.ok) return ready;
  const before = ready.value.mandates.find(({ mandateId }) => mandateId === asked.mandateId);
  if (before === undefined) return refused("mandate_is_unknown");
  const others = ready.value.mandates.filter((one) => one !== before);
  const read = readFit(ready.value, said, others);
  if (!read.ok) return read;
  const terms = read.value;
  await writeMandate(tx, { ...terms, mandateId: asked.mandateId });
  return keep(desk, tx, { ...asked, ready: ready.value, changes: changesOf(ready.value, before, terms) });
}

/** Takes back a mandate that has not begun. */
export async function takeBackMandate(desk: Chance, tx: Queries, asked: OfMandate): Promise<Done> {
  const ready = await readyFor(tx, asked);
  if (!ready.ok) return ready;
  const before = ready.value.mandates.find(({ mandateId }) => mandateId === asked.mandateId);
  if (before === undefined) return refused("mandate_is_unknown");
  if (standingOn(before, await officeToday(tx, asked.now)) !== "coming") return refused("mandate_has_begun");
  await dropMandate(tx, asked.mandateId);
  return keep(desk, tx, { ...asked, ready: ready.value, changes: changesOf(ready.value, before, undefined) });
}

/** A creditor that is kept still, with its mandates and who could act under one. */
type Ready = {
  readonly version: number;
  readonly mandates: readonly Mandate[];
  readonly entities: ReadonlyMap<string, string>;
};

async function readyFor(tx: Queries, asked: OfCreditor): Promise<Accepted<Ready> | NotChanged> {
  const stands = await creditorToChange(tx, asked);
  if (!stands.ok) return stands;
  const { version } = stands.value;
  const mandates = await mandatesOf(tx, asked.creditorId);
  const entities = new Map((await listEntities(tx)).map(({ entityId, legalName }) => [entityId, legalName]));
  return accepted({ version, mandates, entities });
}

type Fit = Accepted<MandateTerms> | NotChanged;

/** The terms as they are kept, where they fit beside the creditor's others. */
function readFit({ entities }: Ready, terms: MandateTerms, others: readonly MandateTerms[]): Fit {
  if (!entities.has(terms.entityId)) return refused("entity_is_unknown");
  const read = readTerms(terms);
  if (!read.ok) return unreadable(read.faults);
  const refusal = whyNotMandate(terms, others);
  return refusal === undefined ? read : { ok: false, refusal };
}

type Terms = MandateTerms | undefined;

/** What becomes another of a mandate, which is named by its first day. */
function changesOf({ entities }: Ready, before: Terms, after: Terms): PartyChange[] {
  const factsOf = (terms: Terms) => (terms ? mandateFacts(terms, entities.get(terms.entityId) ?? "") : {});
  return changesBetween(factsOf(before), factsOf(after), `${(before ?? after)?.fromOn ?? ""}`);
}

type Keeping = OfMandate & { readonly ready: Ready; readonly changes: readonly PartyChange[] };

async function keep(desk: Chance, tx: Queries, keeping: Keeping): Promise<Done> {
  const { creditorId, mandateId, ready, changes, loginId, now } = keeping;
  if (changes.length === 0) return accepted({ version: ready.version, mandateId });
  const version = await nextVersion(tx, creditorId);
  await keepPartyChanges(tx, changes, { of: { creditorId }, version, by: loginId, at: now, chance: desk.chance });
  return accepted({ version, mandateId });
}
