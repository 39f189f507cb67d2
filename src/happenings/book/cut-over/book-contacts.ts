import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import type { Id } from "#base/id";
import { contacts, type SourceContact } from "#intake/cutover/contacts";
import { addRelations } from "#parties/people/store";
import { addConsents, endPoints } from "#parties/points/store";
import { addPoints } from "#parties/store";
import { draw, noteDoubts } from "#happenings/book/take-in/batch";
import { keepSecrets } from "#happenings/people/secrets";
import { noBirthOfBusiness } from "#intake/cutover/secret-columns";
import { count, lots, reject, startOf, tell, type CutOver } from "./cut-over.ts";
import { isCards, matchCards, type MatchedCard } from "./match-cards.ts";
import { ownersOf, type Owned } from "./owners.ts";
import { readKindFiles } from "./read-kind-files.ts";

type Row = Owned<SourceContact> & { readonly relationId: Id<"relation"> | null; readonly isStranger: boolean };

/** Brings numbers, addresses, the people around debtors, and consents into the book: of sheets, and of cards. */
export async function bookContacts(cut: CutOver): Promise<void> {
  const sheets = cut.files.filter((file) => !isCards(file));
  const rows = await readKindFiles(cut, sheets, contacts);
  const cards = (await matchCards(cut, cut.files.filter(isCards))).map(contactOf);
  for (const lot of lots([...(await ownersOf(cut, rows)), ...cards])) {
    await bookSome(cut, await asTheDebtorsAre(cut, lot));
  }
}

/** A card is a row that says of nobody's number or consent. */
function contactOf({ card: { origin, person, points }, debtorId, survivorId }: MatchedCard): Owned<SourceContact> {
  const named = { origin, number: "", accountNumber: null, creditor: null };
  const days = { sinceOn: null, untilOn: null, consent: null };
  const row = { ...named, ...days, person, points, secrets: [], isKindStated: false, source: "creditor" } as const;
  return { row, owner: { debtorId, survivorId, accounts: [] } };
}

/** A firm is at its place of work, and not at home, where its row does not say. */
async function asTheDebtorsAre(cut: CutOver, owned: readonly Owned<SourceContact>[]) {
  const { tx } = cut.batch;
  const { rows } = await sql<{ debtor_id: string }>`
    select debtor_id from debtor
     where debtor_id = any(${[...new Set(owned.map(({ owner }) => owner.debtorId))]}::uuid[]) and kind = 'business'
  `.execute(tx);
  const firms = new Set(rows.map((row) => row.debtor_id));
  return owned.flatMap((each): Owned<SourceContact>[] => {
    const { row, owner } = each;
    if (!firms.has(owner.debtorId)) return [each];
    if (row.secrets.some(({ kind }) => kind === "born-on")) {
      reject(cut, row.origin, "born_on", noBirthOfBusiness);
      return [];
    }
    if (row.isKindStated || row.person !== null) return [each];
    const points = row.points.map((point) => (point.kind === "home" ? { ...point, kind: "work" as const } : point));
    return [{ owner, row: { ...row, points } }];
  });
}

async function bookSome(cut: CutOver, owned: readonly Owned<SourceContact>[]): Promise<void> {
  for (const { row } of owned) noteDoubts(cut.batch, row.number, row.points);
  const rows = await withTheirPeople(cut, owned);
  const before = await pointsOf(cut, rows);
  await addPoints(cut.batch.tx, newPoints(cut, rows));
  const after = await pointsOf(cut, rows);
  const consented = await keepConsents(cut, rows, after);
  const ended = new Set<string>(
    await endPoints(
      cut.batch.tx,
      rows.flatMap((row) => endsOf(cut, row)),
    ),
  );
  const secrets = rows.flatMap(({ row, owner: { debtorId } }) => row.secrets.map((each) => ({ ...each, debtorId })));
  const toldSecrets = await keepSecrets(cut.batch.desk, cut.batch.tx, { secrets, now: cut.batch.now });
  const seen = new Set(before.keys());
  for (const {
    row,
    owner: { debtorId },
    isStranger,
  } of rows) {
    const keys = row.points.map(({ normalised }) => `${debtorId} ${normalised}`);
    const isNew = isStranger || keys.some((key) => !seen.has(key));
    const isTold =
      keys.some((key) => consented.has(after.get(key) ?? "")) ||
      (row.untilOn !== null && ended.has(debtorId)) ||
      (row.secrets.length > 0 && toldSecrets.has(debtorId));
    count(cut, isNew ? "created" : isTold ? "updated" : "unchanged", debtorId);
    if (isNew || isTold) tell(cut, debtorId, "details");
    for (const key of keys) seen.add(key);
  }
}

/** The people whom rows name: as they are in the book, or put there now. */
async function withTheirPeople({ batch }: CutOver, owned: readonly Owned<SourceContact>[]): Promise<Row[]> {
  const debtorIds = [...new Set(owned.map(({ owner }) => owner.debtorId))];
  const { rows: held } = await sql<{ debtor_id: string; relation_id: Id<"relation">; role: string; name: string }>`
    select debtor_id, relation_id, role, name from related_person
     where debtor_id = any(${debtorIds}::uuid[])`.execute(batch.tx);
  const people = new Map(held.map((row) => [`${row.debtor_id} ${row.role} ${row.name}`, row.relation_id]));
  const added: Parameters<typeof addRelations>[1][number][] = [];
  const rows = owned.map((each) => {
    const { row, owner } = each;
    if (row.person === null) return { ...each, relationId: null, isStranger: false };
    const key = `${owner.debtorId} ${row.person.role} ${row.person.name}`;
    const known = people.get(key);
    const relationId = known ?? draw<"relation">(batch);
    people.set(key, relationId);
    if (known === undefined) {
      added.push({ debtorId: owner.debtorId, relationId, ...row.person, fromOn: row.sinceOn ?? batch.asOfDay });
    }
    return { ...each, relationId, isStranger: known === undefined };
  });
  await addRelations(batch.tx, added);
  return rows;
}

function newPoints(cut: CutOver, rows: readonly Row[]) {
  return rows.flatMap(({ row: { points, source, sinceOn }, owner: { debtorId }, relationId }) =>
    points.map((point) => {
      const sinceAt = sinceOn === null ? cut.batch.now : startOf(cut, sinceOn);
      return { ...point, debtorId, pointId: draw<"point">(cut.batch), relationId, source, sinceAt };
    }),
  );
}

/** The points of the rows' debtors, by debtor and value; one in use comes before one that is not. */
async function pointsOf({ batch: { tx } }: CutOver, rows: readonly Row[]): Promise<Map<string, Id<"point">>> {
  const debtorIds = [...new Set(rows.map(({ owner }) => owner.debtorId))];
  const { rows: held } = await sql<{ debtor_id: string; normalised: string; point_id: Id<"point"> }>`
    select debtor_id, normalised, point_id from contact_point
     where debtor_id = any(${debtorIds}::uuid[]) order by until_at nulls last, since_at`.execute(tx);
  return new Map(held.map((row) => [`${row.debtor_id} ${row.normalised}`, row.point_id]));
}

async function keepConsents(
  cut: CutOver,
  rows: readonly Row[],
  points: ReadonlyMap<string, Id<"point">>,
): Promise<Set<string>> {
  const given = rows.flatMap(({ row: { consent, points: own }, owner: { debtorId } }) => {
    if (consent === null) return [];
    const { to, givenTo, givenOn, withdrawnOn } = consent;
    const days = {
      givenAt: startOf(cut, givenOn),
      withdrawnAt: withdrawnOn === null ? null : startOf(cut, withdrawnOn),
    };
    return own.flatMap(({ normalised }) => {
      const pointId = points.get(`${debtorId} ${normalised}`);
      if (pointId === undefined) return [];
      return [{ debtorId, consentId: draw<"consent">(cut.batch), pointId, to, givenTo, ...days, ...unsaid }];
    });
  });
  return new Set<string>(await addConsents(cut.batch.tx, given));
}

function endsOf(cut: CutOver, { row: { points, untilOn }, owner: { debtorId } }: Row) {
  if (untilOn === null || compareDays(untilOn, cut.batch.today) > 0) return [];
  return points.map(({ normalised }) => ({ debtorId, normalised, untilAt: startOf(cut, untilOn) }));
}

/** What the earlier system does not say of a consent. */
const unsaid = { untilAt: null, saidBy: null, medium: null, recordedBy: null };
