import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { PointKind } from "#parties/contact-point";
import type { OptInRefusal } from "#parties/people";
import type { SaidMedium, SaidOn } from "#parties/said";
import { liftOptOuts } from "#parties/stops/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { lockPerson, tell, type AskedOfPerson } from "./person.ts";
import { saidAt, saidOn } from "./said-at.ts";

type OptingIn = AskedOfPerson &
  SaidOn & {
    readonly pointId: Id<"point">;
    readonly saidBy: string;
    readonly isOwnWord: boolean;
    readonly medium: SaidMedium;
    readonly because: string;
  };

/**
 * Records that who opted out of messages at an address or number wants them there again. An opt-out is the person's, and
 * so only their own word since ends it (12 CFR 1006.14(h)(1)): kept with who said it, when, by what and how it is known. Where
 * others are reached there too, or were when it was said, nobody knows whose opt-out it is, and it stays. What was said on the
 * day of the opt-out may have been said before it, and ends it only where its hour is known: from then on.
 */
export async function optInPoint(desk: Desk, tx: Queries, asked: OptingIn): Promise<Outcome<undefined, OptInRefusal>> {
  const { pointId, saidBy, isOwnWord, medium, on, time, because, loginId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const point = await optedOut(tx, { personIds: person.personIds, pointId });
  if (point === undefined) return refused("point_is_unknown");
  const { kind, value, normalised, sinceAt, isShared } = point;
  if (sinceAt === null) return refused("not_opted_out");
  if (!isOwnWord) return refused("not_their_own_word");
  if (isShared) return refused("address_is_shared");
  const office = await theOffice(tx);
  const said = saidAt({ on, time }, { now, zone: office.zone });
  if (compareInstants(said, now) > 0) return refused("said_in_the_future");
  const isSaidSince = time === null ? compareDays(on, dayAt(office, sinceAt)) > 0 : compareInstants(said, sinceAt) > 0;
  if (!isSaidSince) return refused("said_before_opting_out");
  await liftOptOuts(tx, { normalised, on, medium, at: time === null ? now : said, by: loginId });
  await tell(desk, tx, {
    ...{ asked, person, kind: "opted-in", subject: { pointId, kind, medium, ...saidOn({ on, time }) } },
    words: `Messages to ${kind} ${value} are wanted again, said by ${saidBy} on ${on.toString()} (${medium}): ${because}`,
    because: "Somebody wants messages again.",
  });
  return accepted(undefined);
}

type OptedOut = {
  readonly kind: PointKind;
  readonly value: string;
  readonly normalised: string;
  /** Since when nothing may be sent there; null where nobody opted out. */
  readonly sinceAt: Temporal.Instant | null;
  readonly isShared: boolean;
};

type Held = { readonly personIds: readonly string[]; readonly pointId: string };

async function optedOut(tx: Queries, { personIds, pointId }: Held): Promise<OptedOut | undefined> {
  const { rows } = await sql<OptedOut>`
    select p.kind, value, p.normalised, stopped.last_at as "sinceAt",
           exists (select from contact_point other
                    where other.normalised = p.normalised
                      and (other.until_at is null
                           or other.until_at >= stopped.first_at and other.since_at <= stopped.last_at)
                      and (other.debtor_id <> all(${personIds}::uuid[])
                           or other.relation_id is distinct from p.relation_id)) as "isShared"
      from contact_point p
     cross join lateral (
       select min(since_at) as first_at, max(since_at) as last_at from address_stop stop
        where stop.normalised = p.normalised and stop.kind = 'opt-out' and stop.lifted_at is null) as stopped
     where debtor_id = any(${personIds}::uuid[]) and point_id = ${pointId} and until_at is null`.execute(tx);
  return rows[0];
}
