import { sql, type RawBuilder } from "kysely";
import { vaultsInUse } from "#evidence/keys/store";
import { money, type Currency } from "#money/money";
import { writeMoney } from "#money/written-money";
import { leadsNowhere } from "#parties/address-stop";
import { compareOnTheWay, placeOnTheWay } from "#parties/address/on-the-way";
import { personIdsOf } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { Vault } from "#platform/vault";
import { visitStateAt } from "#work/visit";
import { spanOf } from "#happenings/desk/office-day";
import { isReaders } from "./agreeing.ts";
import type { Reader } from "./due-entries.ts";
import { notePurpose } from "./visits.ts";

/** More than anybody visits in a day. */
const visitsMax = 200;

type Row = {
  readonly visitId: string;
  readonly permitId: string;
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly fromAt: Temporal.Instant;
  readonly untilAt: Temporal.Instant;
  readonly zone: string;
  readonly pointId: string;
  readonly address: string;
  readonly note: Uint8Array | null;
  readonly loginId: string;
  readonly goes: string;
  readonly owed: readonly { readonly currency: Currency; readonly minor: string }[] | null;
  readonly daysOverdue: number;
  readonly phone: string | null;
};

type Wanted = { readonly where: RawBuilder<unknown>; readonly now: Temporal.Instant; readonly on: Temporal.PlainDate };

/** Visits that are planned, with what is owed on the day and how it is reached. */
async function readVisits(tx: Queries, vault: Vault, { where, now, on }: Wanted) {
  const { rows } = await sql<Row>`
    select v.visit_id as "visitId", v.permit_id as "permitId", v.debtor_id as "debtorId", d.name as debtor, d.number,
           v.from_at as "fromAt", v.until_at as "untilAt", v.zone, v.point_id as "pointId", p.value as address, v.note,
           v.login_id as "loginId", l.name as goes, owed.sums as owed, coalesce(owed.days, 0) as "daysOverdue",
           (select value from contact_point t
             where t.debtor_id = any(${personIdsOf(sql`v.debtor_id`)}) and t.until_at is null and t.relation_id is null
               and t.kind in ('mobile', 'landline', 'voip')
               and not exists (select from address_stop s
                                where s.normalised = t.normalised and s.kind = any(${[...leadsNowhere]}::text[])
                                  and s.lifted_at is null)
             order by t.since_at, t.point_id limit 1) as phone
      from visit v
      join debtor d on d.debtor_id = v.debtor_id
      join login l on l.login_id = v.login_id
      join contact_point p on p.point_id = v.point_id and p.debtor_id = any(${personIdsOf(sql`v.debtor_id`)})
      left join lateral (
        select json_agg(json_build_object('currency', currency, 'minor', minor::text) order by currency) as sums,
               max(days) as days
          from (select currency, sum(open_minor) as minor, greatest(${on}::date - min(due_on), 0) as days
                  from open_due o where o.debtor_id = any(${personIdsOf(sql`v.debtor_id`)}) group by currency) as one
        ) owed on true
     where v.ended_at is null and ${where}
     order by v.from_at, v.visit_id limit ${visitsMax}`.execute(tx);
  const vaults = await vaultsInUse(tx, vault, [...new Set(rows.map(({ debtorId }) => debtorId))]);
  return rows.map(({ note, owed, fromAt, untilAt, ...visit }) => ({
    ...visit,
    state: visitStateAt({ fromAt, untilAt }, now),
    ...{ fromAt: fromAt.toString(), untilAt: untilAt.toString() },
    note: (note && vaults.get(visit.debtorId)?.open(note, notePurpose(visit.visitId)).toString()) ?? null,
    owed: (owed ?? []).map(({ currency, minor }) => writeMoney(money(currency, BigInt(minor)))),
  }));
}

export type ShownVisit = Awaited<ReturnType<typeof readVisits>>[number];

/** The visits of a reader until the end of the day, by their hours: what nobody reported yet stands first. */
export function visitsOf(tx: Queries, vault: Vault, { reader, zone }: Whose): Promise<ShownVisit[]> {
  const { until } = spanOf(reader.on, zone);
  const where = sql`${isReaders(sql`v.login_id`, reader)} and v.from_at < ${until}`;
  return readVisits(tx, vault, { where, now: reader.now, on: reader.on });
}

/** The visit of a person that is planned. */
export async function plannedVisits(
  tx: Queries,
  vault: Vault,
  { personIds, now, on }: { readonly personIds: readonly string[] } & Pick<Wanted, "now" | "on">,
): Promise<ShownVisit[]> {
  return readVisits(tx, vault, { where: sql`v.debtor_id = any(${personIds}::uuid[])`, now, on });
}

type Whose = { readonly reader: Reader; readonly zone: string };

/** A day's round: the visits of a reader on that day in the order of their addresses, today with what was not reported. */
export async function roundOf(tx: Queries, vault: Vault, { reader, zone, isToday }: Whose & { isToday: boolean }) {
  const { from, until } = spanOf(reader.on, zone);
  const since = isToday ? sql`true` : sql`v.from_at >= ${from}`;
  const where = sql`${isReaders(sql`v.login_id`, reader)} and v.from_at < ${until} and ${since}`;
  const visits = await readVisits(tx, vault, { where, now: reader.now, on: reader.on });
  return visits
    .map((visit) => ({ visit, place: placeOnTheWay(visit.address) }))
    .toSorted((one, other) => compareOnTheWay(one.place, other.place))
    .map(({ visit }) => visit);
}
