import { sql } from "kysely";
import type { Id } from "#base/id";
import { addCreditor } from "#parties/creditors/store";
import type { Licence } from "#parties/entities/entity";
import { addOfficeEntity } from "#parties/entities/store";
import { addMandate } from "#parties/mandates/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";

export type Placed = {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly capacity: "own_name" | "for_another";
  /** Whose book it is: a mirror of another system, or our own. */
  readonly book: "mirror" | "own";
  readonly on: Temporal.PlainDate;
  /** Where a creditor that collects its own has a licence to. */
  readonly ownLicences?: readonly string[];
};

/** The agency of the demonstration: who collects for another acts by it. */
const agency = {
  legalName: "Dunlin Recovery Partners LLC",
  tradeNames: ["Dunlin Recovery", "Dunlin Partners"],
  address: "200 Sandpiper Street, Suite 4\nColumbus, OH 43215",
  phone: "(614) 555-0175",
};

/** What the creditors of an agency agree to. */
const terms = {
  commissionBp: 2500,
  authority: "Up to 10 % off for payment in full, instalments over 12 months at most. No suit without asking.",
};

/** Places a creditor with the office: from a day on the office acts for it in some capacity, by one of its legal entities. */
export async function placeCreditor(desk: Desk, tx: Queries, placed: Placed): Promise<void> {
  const { name, address, phone, capacity, book, on, ownLicences = [] } = placed;
  const now = desk.clock.now();
  const isOwn = capacity === "own_name";
  const acting = isOwn
    ? { legalName: name, address, phone, licences: ownLicences.map((state) => longHeld(state, on)) }
    : { ...agency, licences: licencesOn(on) };
  const creditorId: Id<"creditor"> = newId(now, desk.chance);
  const payTo = `${acting.legalName}\n${acting.address}`;
  await addCreditor(tx, { creditorId, name, book, system: "demonstration", address, phone, payTo, createdAt: now });
  const known = await entityNamed(tx, acting.legalName);
  const entityId = known ?? newId(now, desk.chance);
  if (known === undefined) await addOfficeEntity(tx, { ...acting, entityId });
  const mandateId = newId(now, desk.chance);
  await addMandate(tx, { ...(isOwn ? {} : terms), mandateId, creditorId, entityId, capacity, fromOn: on });
}

/** Where the agency of the demonstration collects and a licence is asked for. */
const licensedIn = "AK AR AZ CA CO FL HI IA ID IL LA MN NC NE NM NV RI TN TX WA".split(" ");

/** Licences as an office has them: most hold for years, one is soon to be renewed, and one was let go. */
function licencesOn(on: Temporal.PlainDate): Licence[] {
  return [
    ...licensedIn.map((state) => longHeld(state, on)),
    { state: "IN", number: "CA-220417", fromOn: on.subtract({ years: 3 }), untilOn: on.add({ days: 110 }) },
    { state: "MI", number: "2401-88113", fromOn: on.subtract({ years: 3 }), untilOn: on.add({ days: 20 }) },
  ];
}

/** A licence of before everything that the demonstration tells, and for long after. */
function longHeld(state: string, on: Temporal.PlainDate): Licence {
  return { state, number: `${state}-40552`, fromOn: on.subtract({ years: 3 }), untilOn: on.add({ years: 4 }) };
}

async function entityNamed(tx: Queries, legalName: string): Promise<string | undefined> {
  const { rows } = await sql<{ entityId: string }>`
    select entity_id as "entityId" from office_entity where legal_name = ${legalName}`.execute(tx);
  return rows[0]?.entityId;
}
