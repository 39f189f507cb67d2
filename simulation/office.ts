import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Id } from "#base/id";
import { addLogin, listLogins, openOffice as recordOffice } from "#access/store";
import type { Caller } from "#access/caller";
import { drawFrom, type Draw } from "#happenings/demonstration/draw";
import { openLadders } from "#happenings/cases/ladders";
import { shipTemplates } from "#happenings/templates/ship-templates";
import type { Desk } from "#happenings/desk/desk";
import { addCreditor } from "#parties/creditors/store";
import { addOfficeEntity } from "#parties/entities/store";
import { addMandate } from "#parties/mandates/store";
import { newId, seededChance } from "#platform/chance";
import { handClock, type HandClock } from "#platform/clock";
import { openDatabase } from "#platform/database";
import { fileStore } from "#platform/files";
import { mailPort } from "#platform/mail";
import { cloneDatabase } from "#platform/test-server";
import { textReader } from "#platform/text-reader";
import { typesetter } from "#platform/typesetter";
import { newVaultKey, vaultOf } from "#platform/vault";
import { newAuditor, type Auditor } from "./auditor.ts";
import type { Evening, Objection, Topic } from "./auditor-objections.ts";
import { newCreditor, type Creditor } from "./creditor.ts";
import { clinic, makeCustomers, wholesaler, type Customer } from "./customers.ts";
import { frailDatabase, type FrailDatabase } from "./frail-database.ts";
import type { Known } from "./known.ts";

export const zone = "America/New_York";
export const firstDay = Temporal.PlainDate.from("2026-01-05");

/** An office that lives through a year: the program, the people in it, whom they collect for, and the auditor. */
export type Office = {
  readonly desk: Desk;
  readonly database: FrailDatabase;
  readonly clock: HandClock;
  readonly draw: Draw;
  readonly auditor: Auditor;
  readonly collectors: readonly Caller[];
  readonly customers: readonly Customer[];
  readonly wholesaler: Creditor;
  readonly clinic: Creditor;
  /** What the program calls each account, as soon as it has one. */
  readonly known: Map<string, Known>;
  /** Payments by hand that nobody took back. */
  readonly payments: { readonly customer: Customer; readonly entry: Id<"entry">; readonly rank: number }[];
  readonly counts: Map<string, number>;
  readonly objections: Objection[];
  readonly close: () => Promise<void>;
};

export type Wanted = { readonly seed: number; readonly debtors: number };

/** Opens the office on a database of its own, with four collectors and nothing in its books. */
export async function openOffice({ seed, debtors }: Wanted): Promise<Office> {
  const { url, drop } = await cloneDatabase();
  const database = frailDatabase(openDatabase(url, { connectionsMax: 8 }));
  const clock = handClock(firstDay.toZonedDateTime({ timeZone: zone, plainTime: "05:00" }).toInstant());
  await openLadders(database.queries, clock.now());
  await shipTemplates(database.queries, { now: clock.now(), chance: seededChance("templates") });
  const folder = mkdtempSync(join(tmpdir(), "dunlin-year-"));
  const vault = vaultOf(newVaultKey());
  const work = {
    files: fileStore(folder),
    typesetter: typesetter(),
    textReader: textReader(),
    mail: mailPort(undefined),
  };
  const chance = seededChance(`the year ${seed}`);
  const desk: Desk = { database, clock, chance, vault, ...work, dataFolder: folder, address: null, inboxRoots: [] };
  const customers = makeCustomers(debtors);
  return {
    ...{ desk, database, clock, draw: drawFrom(seed), auditor: newAuditor(), collectors: await setUp(desk), customers },
    ...{ wholesaler: newCreditor(wholesaler, customers), clinic: newCreditor(clinic, customers) },
    ...{ known: new Map(), payments: [], counts: new Map(), objections: [] },
    close: async () => {
      desk.typesetter.close();
      desk.textReader.close();
      await database.close();
      await drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Of the states in which customers live, those that ask for a licence. */
const licensedIn = ["AZ", "HI", "IN", "MA", "OR", "TX"];

/** The office collects for the wholesaler in its own name, from its book, and for the clinic as a third party. */
async function setUp(desk: Desk): Promise<Caller[]> {
  const { queries } = desk.database;
  const now = desk.clock.now();
  const id = <Thing extends string>() => newId<Thing>(now, desk.chance);
  await recordOffice(queries, { name: "Dunlin Recovery Partners", zone, dayRunAt: "06:00" }, now);
  for (const username of ["ada", "ben", "cyd", "dov"]) {
    const person = { loginId: id<"login">(), username, name: `Collector ${username}`, role: "collector" as const };
    await addLogin(queries, { ...person, password: "none" }, now);
  }
  for (const name of [wholesaler, clinic]) {
    const [creditorId, entityId, mandateId] = [id<"creditor">(), id<"entity">(), id<"mandate">()];
    const isOwn = name === wholesaler;
    const [book, capacity] = isOwn ? (["mirror", "own_name"] as const) : (["own", "for_another"] as const);
    const reached = { address: "1 Wharf Street\nCleveland, OH 44113", phone: "(216) 555-0110", payTo: name };
    await addCreditor(queries, { creditorId, name, book, system: "files", ...reached, createdAt: now });
    const legalName = isOwn ? name : "Dunlin Recovery Partners LLC";
    const { address, phone } = reached;
    const licences = licensedIn.map((state) => ({ state, number: `${state}-1`, fromOn: firstDay, untilOn: null }));
    await addOfficeEntity(queries, { entityId, legalName, address, phone, licences });
    await addMandate(queries, { mandateId, creditorId, entityId, capacity, fromOn: firstDay });
  }
  return (await listLogins(queries)).filter(({ role }) => role === "collector");
}

/** The office's own day. */
export function today({ clock }: Pick<Office, "clock">): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(zone).toPlainDate();
}

/** What the auditor is asked about in the evening: this day, and every account. */
export function eveningOf(office: Office): Evening {
  const on = today(office);
  const begunAt = on.toZonedDateTime(zone).toInstant();
  return { today: on, begunAt, accounts: office.customers.map(({ account }) => account) };
}

export function count({ counts }: Office, what: string, times = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + times);
}

/** Objects, at this instant, where something is not as the auditor has it. */
export function expect(office: Office, topic: Topic, claim: { readonly is: boolean; readonly says: string }): void {
  if (!claim.is) office.objections.push({ topic, says: `${office.clock.now()}: ${claim.says}` });
}
