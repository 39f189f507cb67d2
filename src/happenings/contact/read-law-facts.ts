import { sql, type RawBuilder } from "kysely";
import type {
  AccountFact,
  ConsentFact,
  DisputeFact,
  LicenceFact,
  PersonFacts,
  SituationFact,
  StopFact,
} from "#contact/person-facts";
import { effortsOf } from "#contact/store";
import { waitsForVerification } from "#disputes/store";
import { decimal, money, type Currency } from "#money/money";
import type { CircumstanceKind } from "#parties/circumstance";
import type { DebtorKind } from "#parties/debtor";
import { uuids } from "#platform/binary-lists";
import { together, type Queries } from "#platform/database";
import { policyInForce } from "#settings/house-policy/store";
import { kindOf } from "./kind-of-person.ts";
import { likelyStopsOf } from "./read-likely-stops.ts";
import { pointsInUse, type Ended } from "./read-point-facts.ts";
import { stoodAfter } from "./stops-that-stood.ts";

/** The longest that anything in the history still matters: a year, and the weeks around it. */
const historyHours = 400 * 24;

type Moment = {
  readonly now: Temporal.Instant;
  /** The office's day, by which mandates are in force. */
  readonly today: Temporal.PlainDate;
  /** Reads what has ended since an instant as well, with its end, for who asks what stood at a later one (`asOf`). */
  readonly endedSince?: Temporal.Instant | undefined;
};

/** All debtors who are one person, the surviving one first. */
type Person = Moment & { readonly personIds: readonly string[] };

/** Everything that the law is asked about, of one person. Read after the lock, where something is to be written. */
export async function readLawFacts(tx: Queries, { personIds, ...moment }: Person): Promise<PersonFacts> {
  return (await readLawFactsOfAll(tx, { personIds, ...moment }))(personIds);
}

type OfDebtor = { readonly debtorId: string };

/**
 * The same of many persons, by as many statements as of one: gives what is known of those debtors among them who are one
 * person.
 */
export async function readLawFactsOfAll(
  tx: Queries,
  { personIds, now, today, endedSince }: Person,
): Promise<(personIds: readonly string[]) => PersonFacts> {
  const ended = endedSince ?? null;
  const [kinds, points, consents, stops, likely, accounts, disputes, situations, efforts, licences, { policy }] =
    await together(tx, [
      () => kindsOf(tx, personIds),
      () => pointsInUse(tx, personIds, ended),
      () => consentsOf(tx, personIds),
      () => stopsInForce(tx, personIds, ended),
      () => likelyStopsOf(tx, personIds, ended),
      () => accountsOf(tx, personIds, { today, ended }),
      () => disputesOf(tx, personIds, ended),
      () => situationsOf(tx, personIds),
      async () => {
        const formerIds = await formersOf(tx, personIds);
        return effortsOf(tx, { personIds, formerIds, since: (ended ?? now).subtract({ hours: historyHours }) });
      },
      () => licencesOfOurs(tx),
      () => policyInForce(tx),
    ]);
  const known = {
    ...{ kinds: byDebtor(kinds), points: byDebtor(points), consents: byDebtor(consents), stops: byDebtor(stops) },
    ...{ likely: byDebtor(likely), accounts: byDebtor(accounts), disputes: byDebtor(disputes) },
    service: byDebtor(situations.filter(({ kind }) => kind === "active-duty")),
    minority: byDebtor(situations.filter(({ kind }) => kind === "minor")),
    efforts: byDebtor(efforts.flatMap((effort) => effort.debtorIds.map((debtorId) => ({ debtorId, effort })))),
  };
  return (ids) => ({
    kind: kindOf(known.kinds(ids)),
    ...{ points: known.points(ids), consents: known.consents(ids), stops: known.stops(ids) },
    likelyStops: known.likely(ids).filter(({ otherId }) => !ids.includes(otherId)),
    ...{ accounts: known.accounts(ids), disputes: known.disputes(ids) },
    ...{ service: known.service(ids), minority: known.minority(ids) },
    efforts: [...new Set(known.efforts(ids).map(({ effort }) => effort))],
    ...{ licences, policy },
  });
}

/** The rows of some debtors among all, in the order in which they all were read. */
function byDebtor<Row extends OfDebtor>(rows: readonly Row[]): (debtorIds: readonly string[]) => readonly Row[] {
  const groups = new Map<string, { place: number; row: Row }[]>();
  for (const [place, row] of rows.entries()) {
    const group = groups.get(row.debtorId);
    if (group === undefined) groups.set(row.debtorId, [{ place, row }]);
    else group.push({ place, row });
  }
  return (debtorIds) => {
    const found = debtorIds.flatMap((debtorId) => groups.get(debtorId) ?? []);
    return (debtorIds.length === 1 ? found : found.toSorted((a, b) => a.place - b.place)).map(({ row }) => row);
  };
}

type KindRow = OfDebtor & { readonly kind: DebtorKind };

async function kindsOf(tx: Queries, personIds: readonly string[]): Promise<KindRow[]> {
  const { rows } = await sql<KindRow>`
    select debtor_id as "debtorId", kind from debtor where debtor_id = any(${uuids(personIds)})`.execute(tx);
  return rows;
}

/** Amounts in minor units, with what they are of. */
type Minor = { readonly currency: Currency; readonly minor: bigint | string };

const amountOf = ({ currency, minor }: Minor): string => decimal(money(currency, BigInt(minor)));

/**
 * Disputes that are open, or over without the verification for which the law waits: of all that an item has open, where they
 * name no amount. What was taken back never was.
 */
async function disputesOf(
  tx: Queries,
  personIds: readonly string[],
  ended: Ended,
): Promise<(OfDebtor & DisputeFact)[]> {
  const { rows } = await sql<OfDebtor & Omit<DisputeFact, "contested"> & Minor>`
    select dispute.debtor_id as "debtorId", dispute.account_id as "accountId", raised_on as "raisedOn",
           in_writing as "isInWriting", answered_on as "answeredOn", resolved_on as "resolvedOn",
           item.currency, least(dispute.amount_minor, item.open_minor) as minor
      from dispute join item using (debtor_id, item_id)
     where dispute.debtor_id = any(${uuids(personIds)}) 
       and (resolved_on is null or ${waitsForVerification} and item.open_minor > 0
            or taken_back_at is null
               and (resolved_on >= ${ended}::timestamptz::date
                    or in_writing and answered_on >= ${ended}::timestamptz::date))`.execute(tx);
  return rows.map(({ currency, minor, ...dispute }) => ({ ...dispute, contested: amountOf({ currency, minor }) }));
}

type SituationRow = OfDebtor & SituationFact & { readonly kind: CircumstanceKind };

/** What is special about the persons and changes whom the law lets us speak to, or what it asks before a suit. */
async function situationsOf(tx: Queries, personIds: readonly string[]): Promise<SituationRow[]> {
  const { rows } = await sql<SituationRow>`
    select debtor_id as "debtorId", kind, since_on as "sinceOn", until_on as "untilOn"
      from circumstance where debtor_id = any(${uuids(personIds)}) and kind in ('active-duty', 'minor')`.execute(tx);
  return rows;
}

/** Whom debtors were merged into once, at any remove: what was done about them meanwhile lies there. */
async function formersOf(tx: Queries, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<OfDebtor>`
    with recursive former as (
      select survivor_id as debtor_id from same_person
       where debtor_id = any(${uuids(personIds)}) and until_at is not null
       union
      select s.survivor_id from former f join same_person s on s.debtor_id = f.debtor_id)
    select debtor_id as "debtorId" from former where debtor_id <> all(${uuids(personIds)})`.execute(tx);
  return rows.map((row) => row.debtorId);
}

async function consentsOf(tx: Queries, personIds: readonly string[]): Promise<(OfDebtor & ConsentFact)[]> {
  const { rows } = await sql<OfDebtor & ConsentFact>`
    select debtor_id as "debtorId", point_id as "pointId", to_what as "to", given_to as "givenTo", given_at as "givenAt",
           until_at as "untilAt", withdrawn_at as "withdrawnAt"
      from consent where debtor_id = any(${uuids(personIds)}) order by given_at`.execute(tx);
  return rows;
}

async function stopsInForce(tx: Queries, personIds: readonly string[], ended: Ended): Promise<(OfDebtor & StopFact)[]> {
  const { rows } = await sql<OfDebtor & StopFact>`
    select debtor_id as "debtorId", kind, account_id as "accountId", facts, received_on as "receivedOn",
           lifted_at as "liftedAt"
      from person_stop
     where debtor_id = any(${uuids(personIds)}) and ${stoodAfter(ended)}
     order by received_on, stop_id`.execute(tx);
  return rows;
}

/** What was received of each account and is applied to nothing yet; a deposit is security, and no payment. */
function unappliedOf(personIds: readonly string[]): RawBuilder<unknown> {
  return sql`
    select debtor_id, account_id, currency, sum(open_minor) as minor
      from credit
     where debtor_id = any(${uuids(personIds)}) and open_minor > 0 and kind <> 'deposit'
     group by debtor_id, account_id, currency`;
}

async function accountsOf(
  tx: Queries,
  personIds: readonly string[],
  { today, ended }: { readonly today: Temporal.PlainDate; readonly ended: Ended },
): Promise<AccountFact[]> {
  const { rows } = await sql<Omit<AccountFact, "comesTo"> & { readonly [Field in keyof Minor]: Minor[Field] | null }>`
    select account.account_id as "accountId", account.number, account.debtor_id as "debtorId", account.creditor_id as "creditorId",
           account.kind, account.purpose, mandate.capacity, mandate.entity_id as "entityId",
           owed.account_id is not null and not covered.whole as owes,
           -- What was received and is not applied yet pays what it covers: no more is asked for than is left without it.
           covered.whole or owed.account_id is null
             and exists (select from item
                          where item.debtor_id = account.debtor_id
                            and item.account_id = account.account_id) as "isPaid",
           case when ${ended}::timestamptz is not null
                then (select max(effective_on) from posting
                       where posting.debtor_id = account.debtor_id
                         and posting.account_id = account.account_id) end as "movedOn",
           owed.oldest as "oldestDueOn", owed.next as "dueNextOn", validation.sent_on as "validationSentOn",
           owed.currency, owed.minor
      from account
      left join mandates_in_force(${today}) as mandate on mandate.creditor_id = account.creditor_id
      left join (
        select debtor_id, account_id, min(due_on) filter (where due_on < ${today}) as oldest,
               case when min(due_on) >= ${today} then min(due_on) end as next,
               case when min(currency) = max(currency) then min(currency) end as currency,
               -- What is due in parts has a row for each of them that is open, the last one always.
               sum(item_open_minor) filter (where later_minor is null or later_minor = 0) as minor
          from open_due where debtor_id = any(${uuids(personIds)})
         group by debtor_id, account_id) as owed
        on owed.debtor_id = account.debtor_id and owed.account_id = account.account_id
      left join (${unappliedOf(personIds)}) as unapplied
        on unapplied.debtor_id = account.debtor_id and unapplied.account_id = account.account_id
           and unapplied.currency = owed.currency
     -- What a firm paid may be spoken of with it; a person is not asked for what we have.
     cross join lateral (
        select account.purpose = 'consumer' and coalesce(unapplied.minor >= owed.minor, false)) as covered (whole)
      left join (
        select debtor_id, account_id, max(sent_on) as sent_on
          from validation_notice where debtor_id = any(${uuids(personIds)}) and undeliverable_on is null
         group by debtor_id, account_id) as validation
        on validation.debtor_id = account.debtor_id and validation.account_id = account.account_id
     where account.debtor_id = any(${uuids(personIds)})
     order by account.account_id`.execute(tx);
  return rows.map(({ currency, minor, ...account }) => {
    return { ...account, comesTo: currency === null || minor === null ? null : amountOf({ currency, minor }) };
  });
}

/** The licences of all legal entities of ours: few, and asked of every person alike. */
async function licencesOfOurs(tx: Queries): Promise<LicenceFact[]> {
  const { rows } = await sql<LicenceFact>`
    select entity_id as "entityId", state, from_on as "fromOn", until_on as "untilOn" from office_licence
     order by entity_id, state, from_on`.execute(tx);
  return rows;
}
