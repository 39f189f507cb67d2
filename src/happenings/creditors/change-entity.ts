import { accepted, refused, type Accepted } from "#base/outcome";
import { changesBetween, type PartyChange } from "#parties/changes/party-change";
import { keepPartyChanges } from "#parties/changes/store";
import {
  entityFacts,
  licenceFacts,
  noEntity,
  entitySaid,
  whyNotLicences,
  type EntityFacts,
  type EntityRefusal,
} from "#parties/entities/entity";
import { addOfficeEntity, entityNameIsTaken, holdEntity, writeEntity } from "#parties/entities/store";
import type { Fault, Said } from "#base/said-words";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import type { SaidBy } from "./change-creditor.ts";

export type EntityNotChanged = {
  readonly ok: false;
  readonly refusal: EntityRefusal;
  readonly detail?: { readonly fields: readonly Fault[] };
};

type Done = Accepted<{ readonly version: number; readonly entityId: string }> | EntityNotChanged;
type Saying = SaidBy & { readonly said: Said<EntityFacts> };

/** A legal person more in whose name the office acts. */
export async function addEntity(desk: Pick<Desk, "chance">, tx: Queries, saying: Saying): Promise<Done> {
  const read = await readFit(tx, { said: saying.said, before: noEntity, entityId: null });
  if (!read.ok) return read;
  const entityId = newId<"entity">(saying.now, desk.chance);
  await addOfficeEntity(tx, { ...read.value, entityId });
  return keep(desk, tx, { ...saying, entityId, version: 1, changes: changesOf(noEntity, read.value) });
}

type Changing = Saying & { readonly entityId: string; readonly over: number | undefined };

/** Changes what is said of a legal person of ours, with its licences, and keeps each change. */
export async function changeEntity(desk: Pick<Desk, "chance">, tx: Queries, changing: Changing): Promise<Done> {
  const { entityId, over, said } = changing;
  const before = await holdEntity(tx, entityId);
  if (before === undefined) return refused("entity_is_unknown");
  if (over !== undefined && over !== before.version) return refused("entity_was_changed");
  const read = await readFit(tx, { said, before, entityId });
  if (!read.ok) return read;
  const changes = changesOf(before, read.value);
  if (changes.length === 0) return accepted({ version: before.version, entityId });
  const version = await writeEntity(tx, entityId, read.value);
  return keep(desk, tx, { ...changing, version, changes });
}

type Reading = {
  readonly said: Said<EntityFacts>;
  readonly before: EntityFacts;
  readonly entityId: string | null;
};

async function readFit(
  tx: Queries,
  { said, before, entityId }: Reading,
): Promise<Accepted<EntityFacts> | EntityNotChanged> {
  const read = entitySaid(said, before);
  if (!read.ok) return { ok: false, refusal: "entity_is_unreadable", detail: { fields: read.faults } };
  const { legalName, licences } = read.value;
  if (legalName !== before.legalName && (await entityNameIsTaken(tx, legalName, entityId))) {
    return refused("entity_name_is_taken");
  }
  const refusal = whyNotLicences(licences);
  return refusal === undefined ? read : refused(refusal);
}

function changesOf(before: EntityFacts, after: EntityFacts): PartyChange[] {
  const [had, has] = [licenceFacts(before), licenceFacts(after)];
  const licences = [...new Set([...had.keys(), ...has.keys()])];
  return [
    ...changesBetween(entityFacts(before), entityFacts(after)),
    ...licences.flatMap((part) => changesBetween(had.get(part) ?? {}, has.get(part) ?? {}, part)),
  ];
}

type Keeping = SaidBy & {
  readonly entityId: string;
  readonly version: number;
  readonly changes: readonly PartyChange[];
};

async function keep(desk: Pick<Desk, "chance">, tx: Queries, keeping: Keeping): Promise<Done> {
  const { entityId, version, changes, loginId, now } = keeping;
  await keepPartyChanges(tx, changes, { of: { entityId }, version, by: loginId, at: now, chance: desk.chance });
  return accepted({ version, entityId });
}
