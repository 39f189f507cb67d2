import { sql } from "kysely";
import type { Id } from "#base/id";
import type { StopKind } from "#parties/person-stop";
import { addStop } from "#parties/stops/store";
import { mergeDebtors } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { openEmptyDesk } from "./empty-desk.ts";

type Wanted = {
  readonly kind?: "person" | "business";
  readonly phone?: string;
  readonly address?: string;
  readonly purpose?: "consumer" | "business";
};
type NewAccount = { readonly withMandate?: boolean; readonly purpose?: "consumer" | "business" };

export type TestDesk = Awaited<ReturnType<typeof openTestDesk>>;

/** For tests: a desk on a database of its own, with a login, and a creditor whose debts the office collects. */
export async function openTestDesk(now: Temporal.Instant) {
  const { desk, close } = await openEmptyDesk(now);
  const { database, chance } = desk;
  const id = <Thing extends string>() => newId<Thing>(now, chance);
  const loginId = id<"login">();
  const creditors = await openOffice(database.queries, { id, loginId, now });
  let drawn = 1000;

  const newAccount = (debtorId: string, { withMandate = true, purpose = "consumer" }: NewAccount = {}) => {
    drawn += 1;
    const creditorId = withMandate ? creditors.mandated : creditors.bare;
    return addAccount(database.queries, { id, now, drawn, debtorId, creditorId, purpose });
  };
  const newPoint = async (debtorId: string, { kind, value }: { kind: string; value: string }) => {
    const pointId = id<"point">();
    // Somewhere in Ohio, which has no contact limits of its own.
    await sql`insert into contact_point (debtor_id, point_id, kind, value, normalised, state, zones, source, since_at)
      values (${debtorId}, ${pointId}, ${kind}, ${value}, ${value}, 'OH', '{America/New_York}', 'creditor', ${now})`.execute(
      database.queries,
    );
    return pointId;
  };
  const newDebtor = async ({ kind = "person", phone, address, purpose = "consumer" }: Wanted = {}) => {
    const debtorId = id<"debtor">();
    drawn += 1;
    await sql`insert into debtor (debtor_id, kind, name, number, created_at)
      values (${debtorId}, ${kind}, ${`Ada Byrd ${drawn}`}, ${`D${drawn}`}, ${now})`.execute(database.queries);
    const accountId = await newAccount(debtorId, { purpose });
    const pointId = await newPoint(debtorId, { kind: "mobile", value: phone ?? `+1212556${drawn}` });
    const addressId = address === undefined ? undefined : await newPoint(debtorId, { kind: "home", value: address });
    return { debtorId, accountId, pointId, addressId };
  };
  return {
    ...desk,
    ...{ loginId, creditorId: creditors.mandated, newDebtor, newAccount, newPoint, newId: id },
    drawn: () => (drawn += 1),
    merge: (debtorId: Id<"debtor">, survivorId: Id<"debtor">) =>
      database.transaction((tx) =>
        mergeDebtors(tx, { samePersonId: id(), debtorId, survivorId, because: "The same birth date.", fromAt: now }),
      ),
    stop: (debtorId: Id<"debtor">, kind: StopKind) => {
      const receivedOn = now.toZonedDateTimeISO("UTC").toPlainDate().subtract({ days: 1 });
      const stop = { debtorId, stopId: id<"stop">(), kind, accountId: null, facts: {}, because: "A letter came." };
      const said = { saidBy: null, medium: null };
      return addStop(database.queries, { ...stop, ...said, receivedOn, recordedAt: now, recordedBy: loginId });
    },
    lease: async (debtorId: string, until: Temporal.Instant) => {
      const holderId = id<"login">();
      await sql`insert into login (login_id, username, name, role, password, created_at)
        values (${holderId}, 'ole', 'Ole Berg', 'collector', 'none', ${now})`.execute(database.queries);
      await sql`insert into worklist_lease (debtor_id, login_id, taken_at, until_at)
        values (${debtorId}, ${holderId}, ${now}, ${until})`.execute(database.queries);
    },
    dispute: ({ debtorId }: { debtorId: string }) =>
      sql`insert into dispute (debtor_id, dispute_id, account_id, item_id, currency, because, in_writing, raised_on, recorded_at)
        select debtor_id, ${id()}, account_id, item_id, currency, 'Not delivered.', true, due_on, ${now} from item
         where debtor_id = ${debtorId} order by due_on limit 1`.execute(database.queries),
    close,
  };
}

type NewIds = <Thing extends string>() => Id<Thing>;
type Opening = { readonly id: NewIds; readonly loginId: string; readonly now: Temporal.Instant };

/** Of the two creditors, one has given the office a mandate to collect for it, and the other has not. */
async function openOffice(tx: Queries, { id, loginId, now }: Opening) {
  const [entityId, mandated, bare] = [id<"entity">(), id<"creditor">(), id<"creditor">()];
  await sql`insert into office (office_id, name, zone, day_run_at, opened_at)
    values (1, 'Harbor Recovery', 'America/New_York', '06:00', ${now})`.execute(tx);
  await sql`insert into login (login_id, username, name, role, password, created_at)
    values (${loginId}, 'mara', 'Mara Lind', 'collector', 'none', ${now})`.execute(tx);
  await sql`insert into creditor (creditor_id, name, book, system, address, phone, pay_to, created_at)
    values (${mandated}, 'Bluewater Supply', 'own', 'desk', '', '', '', ${now}),
           (${bare}, 'Nobody Ltd', 'own', 'desk', '', '', '', ${now})`.execute(tx);
  await sql`insert into office_entity (entity_id, legal_name, address, phone)
    values (${entityId}, 'Harbor Recovery LLC', ${"12 Pier Road\nNew York, NY 10004"}, '+1 212 555 0199')`.execute(tx);
  await sql`insert into mandate (mandate_id, creditor_id, entity_id, capacity, from_on)
    values (${id()}, ${mandated}, ${entityId}, 'for_another', '2020-01-01')`.execute(tx);
  return { mandated, bare };
}

type Adding = {
  readonly id: NewIds;
  readonly now: Temporal.Instant;
  readonly drawn: number;
  readonly debtorId: string;
  readonly creditorId: string;
  readonly purpose: "consumer" | "business";
};

/** An account with two invoices past due: 1,234.50 and 66.05. */
async function addAccount(tx: Queries, { id, now, drawn, debtorId, creditorId, purpose }: Adding) {
  const accountId = id<"account">();
  await sql`insert into account (debtor_id, account_id, creditor_id, number, kind, purpose, opened_at)
    values (${debtorId}, ${accountId}, ${creditorId}, ${`A${drawn}`}, 'credit-card', ${purpose}, ${now})`.execute(tx);
  await sql`insert into item (debtor_id, item_id, account_id, kind, number, issued_on, due_on, currency, amount_minor,
                              open_minor)
    values (${debtorId}, ${id()}, ${accountId}, 'invoice', ${`INV-${drawn}-1`}, '2026-08-01', '2026-09-01', 'USD',
            123450, 123450),
           (${debtorId}, ${id()}, ${accountId}, 'invoice', ${`INV-${drawn}-2`}, '2026-10-01', '2026-11-01', 'USD',
            6605, 6605)`.execute(tx);
  return accountId;
}
