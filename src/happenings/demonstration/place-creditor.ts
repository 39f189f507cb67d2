import { sql } from "kysely";
import type { Id } from "#base/id";
import { addCreditor, addMandate, addOfficeEntity } from "#parties/creditors/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";

export type Placed = {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly capacity: "own_name" | "for_another";
  readonly legalName: string;
  /** Whose book it is: a mirror of another system, or our own. */
  readonly book: "mirror" | "own";
  readonly on: Temporal.PlainDate;
};

/** Places a creditor with the office: from a day on the office acts for it in some capacity, by one of its legal entities. */
export async function placeCreditor(desk: Desk, tx: Queries, placed: Placed): Promise<void> {
  const { name, address, phone, capacity, legalName, book, on } = placed;
  const now = desk.clock.now();
  const creditorId: Id<"creditor"> = newId(now, desk.chance);
  await addCreditor(tx, {
    ...{ creditorId, name, book, system: "demonstration", address, phone, payTo: legalName, createdAt: now },
  });
  const known = await entityNamed(tx, legalName);
  const entityId = known ?? newId(now, desk.chance);
  if (known === undefined) await addOfficeEntity(tx, { entityId, legalName, address, phone });
  await addMandate(tx, { mandateId: newId(now, desk.chance), creditorId, entityId, capacity, fromOn: on });
}

async function entityNamed(tx: Queries, legalName: string): Promise<string | undefined> {
  const { rows } = await sql<{ entityId: string }>`
    select entity_id as "entityId" from office_entity where legal_name = ${legalName}`.execute(tx);
  return rows[0]?.entityId;
}
