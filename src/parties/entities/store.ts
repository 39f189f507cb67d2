import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { EntityFacts, Licence } from "./entity.ts";

/** A legal entity of ours as it stands, at its version. */
export type StandingEntity = EntityFacts & { readonly entityId: string; readonly version: number };

type Row = Omit<StandingEntity, "licences">;

const columns = sql`entity_id as "entityId", legal_name as "legalName", trade_names as "tradeNames", address, phone, version`;

/** The legal entities in whose name the office acts, the first of which acts where nothing else is said. */
export async function listEntities(tx: Queries): Promise<StandingEntity[]> {
  const { rows } = await sql<Row>`select ${columns} from office_entity order by entity_id`.execute(tx);
  return withLicences(tx, rows);
}

/**
 * One of them, held until the transaction ends: of two who change it at once the second reads what the first wrote.
 */
export async function holdEntity(tx: Queries, entityId: string): Promise<StandingEntity | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from office_entity where entity_id = ${entityId} for no key update`.execute(tx);
  const [entity] = await withLicences(tx, rows);
  return entity;
}

async function withLicences(tx: Queries, rows: readonly Row[]): Promise<StandingEntity[]> {
  const { rows: licences } = await sql<Licence & { entityId: string }>`
    select entity_id as "entityId", state, number, from_on as "fromOn", until_on as "untilOn" from office_licence
     where entity_id = any(${rows.map(({ entityId }) => entityId)}::uuid[]) order by state, from_on`.execute(tx);
  const ofEntity = Map.groupBy(licences, ({ entityId }) => entityId);
  return rows.map((row) => ({
    ...row,
    licences: (ofEntity.get(row.entityId) ?? []).map(({ entityId: _of, ...licence }) => licence),
  }));
}

/** Whether another entity has the name, in whatever letter case: who names one at the same time waits. */
export async function entityNameIsTaken(tx: Queries, legalName: string, except: string | null): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(lower(${legalName}), 4400053))`.execute(tx);
  const { rows } = await sql`
    select from office_entity
     where lower(legal_name) = lower(${legalName}) and entity_id is distinct from ${except}::uuid`.execute(tx);
  return rows.length > 0;
}

type New = Partial<EntityFacts> & Pick<EntityFacts, "legalName"> & { readonly entityId: string };

/** Records a legal person in whose name the office acts. */
export async function addOfficeEntity(tx: Queries, { entityId, legalName, ...facts }: New): Promise<void> {
  const { tradeNames = [], address = "", phone = "", licences = [] } = facts;
  await sql`
    insert into office_entity (entity_id, legal_name, trade_names, address, phone)
    values (${entityId}, ${legalName}, ${tradeNames}::text[], ${address}, ${phone})`.execute(tx);
  await addLicences(tx, entityId, licences);
}

/** Writes an entity as it is to be, with its licences, as its next version, over one that is held. */
export async function writeEntity(tx: Queries, entityId: string, facts: EntityFacts): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    update office_entity
       set version = version + 1, legal_name = ${facts.legalName}, trade_names = ${facts.tradeNames}::text[],
           address = ${facts.address}, phone = ${facts.phone}
     where entity_id = ${entityId} returning version`.execute(tx);
  await sql`delete from office_licence where entity_id = ${entityId}`.execute(tx);
  await addLicences(tx, entityId, facts.licences);
  return rows[0]?.version ?? 0;
}

async function addLicences(tx: Queries, entityId: string, licences: readonly Licence[]): Promise<void> {
  await sql`
    insert into office_licence (entity_id, state, number, from_on, until_on)
    select ${entityId}::uuid, l.state, l.number, l.from_on, l.until_on
      from unnest(${licences.map(({ state }) => state)}::text[], ${licences.map(({ number }) => number)}::text[],
                  ${licences.map(({ fromOn }) => `${fromOn}`)}::date[],
                  ${licences.map(({ untilOn }) => (untilOn === null ? null : `${untilOn}`))}::date[])
        as l (state, number, from_on, until_on)`.execute(tx);
}
