import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { canConsent, type ConsentedTo, type ConsentRefusal, type WithdrawRefusal } from "#parties/consent";
import type { PointKind } from "#parties/contact-point";
import { addConsents, withdrawConsent as withdrawConsentOf } from "#parties/points/store";
import type { SaidMedium, SaidOn } from "#parties/said";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { documentsOf, prove } from "#happenings/documents/prove";
import { dayAt, spanOf, theOffice } from "#happenings/desk/office-day";
import { lockPerson, tell, type AskedOfPerson } from "./person.ts";
import { saidAt, saidOn } from "./said-at.ts";

type Said = AskedOfPerson & { readonly because: string; readonly on: Temporal.PlainDate };

type Consenting = Said &
  SaidOn & {
    readonly pointId: Id<"point">;
    readonly to: ConsentedTo;
    readonly saidBy: string;
    readonly isOwnWord: boolean;
    readonly medium: SaidMedium;
    readonly until: Temporal.PlainDate | null;
    /** The documents that prove it, by their digests. */
    readonly documents: readonly string[];
  };

/** Records what somebody agreed to at a number or address, by their own word, directly to us. */
export async function recordConsent(
  desk: Desk,
  tx: Queries,
  asked: Consenting,
): Promise<Outcome<{ readonly consentId: string }, ConsentRefusal>> {
  const { pointId, to, saidBy, isOwnWord, medium, on, time, until, because, loginId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const point = await agreedAt(tx, { personIds: person.personIds, pointId, to, now });
  if (point === undefined) return refused("point_is_unknown");
  const { debtorId, kind, value, isHeld } = point;
  if (!canConsent(to, kind)) return refused("nothing_to_consent_to");
  if (!isOwnWord) return refused("not_their_own_consent");
  const office = await theOffice(tx);
  const givenAt = saidAt({ on, time }, { now, zone: office.zone });
  if (compareInstants(givenAt, now) > 0) return refused("said_in_the_future");
  if (until !== null && compareDays(until, on) < 0) return refused("ends_before_it_begins");
  if (isHeld) return refused("consented_already");
  const documents = await documentsOf(tx, person, asked.documents);
  if (documents === undefined) return refused("document_is_not_known");
  const consentId = newId(now, desk.chance);
  const untilAt = until === null ? null : spanOf(until, office.zone).until;
  const given = { to, givenTo: "us", givenAt, untilAt } as const;
  const recorded = { saidBy, medium, recordedBy: loginId, withdrawnAt: null };
  await addConsents(tx, [{ debtorId, consentId, pointId, ...given, ...recorded }]);
  await prove(tx, documents, { proves: "consent", targetId: consentId, at: now });
  const ends = until === null ? "" : `, until ${until}`;
  await tell(desk, tx, {
    ...{ asked, person, kind: "consent-given", subject: { consentId, pointId, to, ...saidOn({ on, time }) } },
    words: `Agreed to (${to}) at ${kind} ${value}${ends}, said by ${saidBy} on ${on} (${medium}): ${because}`,
    because: "Somebody agreed to something.",
  });
  return accepted({ consentId });
}

/** Records that somebody agrees no longer. */
export async function withdrawConsent(
  desk: Desk,
  tx: Queries,
  asked: Said & { readonly consentId: string },
): Promise<Outcome<undefined, WithdrawRefusal>> {
  const { consentId, on, because, loginId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const consent = await findHeld(tx, { personIds: person.personIds, consentId, now });
  if (consent === undefined) return refused("consent_is_not_held");
  const office = await theOffice(tx);
  if (compareDays(on, dayAt(office, now)) > 0) return refused("said_in_the_future");
  if (compareDays(on, dayAt(office, consent.givenAt)) < 0) return refused("withdrawn_before_given");
  const at = saidAt({ on, time: null }, { now, zone: office.zone });
  await withdrawConsentOf(tx, { debtorId: consent.debtorId, consentId, at, by: loginId });
  await tell(desk, tx, {
    ...{ asked, person, kind: "consent-withdrawn", subject: { consentId, to: consent.to, on: on.toString() } },
    words: `Agrees no longer to (${consent.to}), said on ${on}: ${because}`,
    because: "Somebody agrees no longer.",
  });
  return accepted(undefined);
}

type Asking = {
  readonly personIds: readonly string[];
  readonly pointId: string;
  readonly to: ConsentedTo;
  readonly now: Temporal.Instant;
};
type AgreedAt = {
  readonly debtorId: Id<"debtor">;
  readonly kind: PointKind;
  readonly value: string;
  /** Whether they agreed to the same there, and it still holds. */
  readonly isHeld: boolean;
};

/** A consent to be called again lasts a week, and is given anew in every conversation: it is never in the way of another. */
async function agreedAt(tx: Queries, { personIds, pointId, to, now }: Asking): Promise<AgreedAt | undefined> {
  const { rows } = await sql<AgreedAt>`
    select debtor_id as "debtorId", kind, value,
           ${to} <> 'call' and exists (
             select from consent held
              where held.debtor_id = p.debtor_id and held.point_id = p.point_id and to_what = ${to}
                and given_to = 'us' and withdrawn_at is null and (held.until_at is null or held.until_at > ${now})
           ) as "isHeld"
      from contact_point p
     where debtor_id = any(${personIds}::uuid[]) and point_id = ${pointId} and until_at is null`.execute(tx);
  return rows[0];
}

type Held = { readonly debtorId: Id<"debtor">; readonly to: ConsentedTo; readonly givenAt: Temporal.Instant };
type Finding = { readonly personIds: readonly string[]; readonly consentId: string; readonly now: Temporal.Instant };

async function findHeld(tx: Queries, { personIds, consentId, now }: Finding): Promise<Held | undefined> {
  const { rows } = await sql<Held>`
    select debtor_id as "debtorId", to_what as "to", given_at as "givenAt" from consent
     where debtor_id = any(${personIds}::uuid[]) and consent_id = ${consentId} and withdrawn_at is null
       and (until_at is null or until_at > ${now})`.execute(tx);
  return rows[0];
}
