import { sql } from "kysely";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import type { PermitRefusal } from "#contact/permit";
import type { LetterRefusal, Way } from "#letters/letter";
import { standsAlone } from "#letters/stands-alone";
import { plannedGiveWay, planLetters } from "#letters/store";
import { lockDebtor, personOf } from "#parties/store";
import { isWrittenTo } from "#parties/people/store";
import { personsAmong } from "#parties/person/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { PermitRefused } from "#happenings/contact/ask-permit";
import { dayAt, spanOf, theOffice } from "#happenings/desk/office-day";
import type { Desk } from "#happenings/desk/desk";
import { handOverLetter } from "./hand-over-letter.ts";
import { newestPoints } from "./newest-points.ts";
import { lettersTaken } from "#happenings/cases/step-taken";
import { writtenSince } from "./written-since.ts";

export type LetterWanted = {
  readonly debtorId: string;
  readonly creditorId: string;
  readonly template?: string | undefined;
  readonly sentBy?: Way | undefined;
  readonly pointId?: string | undefined;
  /** Whether copies of the invoices go along; where it is not said, with an e-mail. */
  readonly withCopies?: boolean | undefined;
  /** Although something was written to them for this creditor today already. */
  readonly again?: boolean | undefined;
  readonly loginId: string | null;
  readonly now: Temporal.Instant;
};

export type LetterMade =
  | {
      readonly ok: true;
      readonly value: { readonly letterId: string; readonly digest: string | null; readonly waits: boolean };
    }
  | PermitRefused
  | { readonly ok: false; readonly refusal: LetterRefusal | PermitRefusal };

/**
 * Writes a letter at a person's wish: planned and handed over at once, by e-mail made ready to be sent, which is on file once
 * it has left; a case whose next step it is has taken it. One message a day leaves for a person and creditor, unless
 * somebody wants another all the same; what still waits for them gives way to it.
 */
export async function makeLetter(desk: Desk, tx: Queries, wanted: LetterWanted): Promise<LetterMade> {
  const debtorId = await lockDebtor(tx, wanted.debtorId as Id<"debtor">);
  const personIds = await personOf(tx, debtorId);
  if (!(await hasAccountWith(tx, personIds, wanted.creditorId))) return { ok: false, refusal: "nothing_to_ask_for" };
  const { creditorId, template = "reminder", sentBy = "post", loginId, now } = wanted;
  const { withCopies = sentBy === "email" } = wanted;
  const pointId = await addressOf(tx, { debtorId, personIds, named: wanted.pointId, sentBy });
  if (pointId === undefined) {
    const none = sentBy === "email" ? "no_email_address" : "no_address";
    return { ok: false, refusal: wanted.pointId === undefined ? none : "point_is_not_the_persons" };
  }
  if (wanted.again !== true && (await isWrittenToday(tx, { debtorId, creditorId, now }))) {
    return { ok: false, refusal: "written_today" };
  }
  const letterId = newId<"letter">(now, desk.chance);
  const letter = { debtorId, letterId, creditorId, template, sentBy, pointId, withCopies, plannedAt: now };
  await planLetters(tx, [{ ...letter, because: "Somebody at the desk asked for it." }]);
  // Without a mail server it waits in the outbox for somebody to take it out, and is asked of the law then.
  const waits = sentBy === "email" && desk.mail.from === null;
  const fate = waits
    ? undefined
    : await handOverLetter(desk, tx, { debtorId, letterId, now, loginId, isPlannedNow: true });
  if (fate?.fate === "refused") return fate.refused;
  assert(
    waits || fate?.fate === "handed-over" || fate?.fate === "ready",
    "what is asked for leaves now, or is refused",
  );
  await letItBeTheOne(desk, tx, { ...wanted, letterId, personIds, template, sentBy });
  return { ok: true, value: { letterId, digest: fate?.fate === "handed-over" ? fate.digest : null, waits } };
}

type Whose = Pick<LetterWanted, "debtorId" | "creditorId" | "now">;

async function isWrittenToday(tx: Queries, { debtorId, creditorId, now }: Whose): Promise<boolean> {
  const office = await theOffice(tx);
  const since = spanOf(dayAt(office, now), office.zone).from;
  const persons = await personsAmong(tx, [debtorId]);
  return (await writtenSince(tx, { persons, since })).has(`${debtorId} ${creditorId}`);
}

type Left = Pick<LetterWanted, "creditorId" | "loginId" | "now"> & {
  readonly letterId: string;
  readonly personIds: readonly string[];
  readonly template: string;
  readonly sentBy: Way;
};

/** What was asked for has left: what waited to say the same gives way, and the step that it is was taken. */
async function letItBeTheOne(desk: Desk, tx: Queries, { personIds, loginId, now, ...letter }: Left): Promise<void> {
  const { letterId, creditorId, template, sentBy } = letter;
  await plannedGiveWay(tx, {
    ...{ debtorIds: personIds, creditorIds: personIds.map(() => creditorId), at: now },
    except: letterId,
    // What stands alone stands for no reminder or demand that waits.
    only: standsAlone(template) ? template : null,
  });
  const written = personIds.map((personId) => ({ personId, letterId, creditorId, template, sentBy }));
  await lettersTaken(desk, tx, { written, loginId: loginId as Id<"login"> | null, now });
}

async function hasAccountWith(tx: Queries, personIds: readonly string[], creditorId: string): Promise<boolean> {
  const { rows } = await sql`
    select from account where debtor_id = any(${personIds}::uuid[]) and creditor_id = ${creditorId} limit 1`.execute(
    tx,
  );
  return rows.length > 0;
}

type Address = {
  readonly debtorId: Id<"debtor">;
  readonly personIds: readonly string[];
  readonly named: string | undefined;
  readonly sentBy: Way;
};

/** The address that was named, where it is one to write to; where none was, that of a letter that is planned. */
export async function addressOf(
  tx: Queries,
  { debtorId, personIds, named, sentBy }: Address,
): Promise<string | undefined> {
  if (named === undefined) return (await newestPoints(tx, await personsAmong(tx, [debtorId]), sentBy)).get(debtorId);
  const { rows } = await sql<{ pointId: string }>`
    select point_id as "pointId" from contact_point p
     where debtor_id = any(${personIds}::uuid[]) and point_id::text = ${named} and until_at is null
       and ${isWrittenTo}`.execute(tx);
  return rows[0]?.pointId;
}
